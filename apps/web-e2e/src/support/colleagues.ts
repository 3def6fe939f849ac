import type { Browser, Page } from 'playwright-core';
import { arrive, ask } from './arrive.js';
import type { Product } from './product.js';
import { visit } from './visit.js';

export interface Colleague {
  readonly displayName: string;
  /** The name of the organization. */
  readonly organization: string;
  /** The id of a role. */
  readonly role: string;
  readonly endsOn?: string;
}

export interface Account {
  readonly username: string;
  readonly password: string;
}

interface Made {
  id: string;
  version: number;
  initialPassword: string;
}

const PASSWORD = 'Xietong-2026 示例';

/** The id of an organization by its name. */
export async function organizationId(page: Page, name: string): Promise<string> {
  const { items } = await ask<{ items: { id: string; name: string }[] }>(page, 'GET', '/api/organizations');
  const found = items.find((one) => one.name === name);
  if (!found) throw new Error(`no organization is called ${name}`);
  return found.id;
}

/** Nothing else can be done with an account before its owner has set a password. */
async function setPassword(browser: Browser, product: Product, username: string, initial: string): Promise<void> {
  const { page, close } = await visit(browser, product);
  await ask(page, 'POST', '/api/session', { username, password: initial });
  await ask(page, 'PUT', '/api/session/password', { currentPassword: initial, newPassword: PASSWORD });
  await close();
}

/** Accounts as the two administrators make them, ready to be used. The keys are the user names. */
export async function addColleagues<Name extends string>(
  browser: Browser,
  product: Product,
  wanted: Readonly<Record<Name, Colleague>>,
): Promise<Record<Name, Account>> {
  const maker = await arrive(browser, product, '/admin', {}, product.account('sysadmin'));
  const granter = await arrive(browser, product, '/admin', {}, product.account('secadmin'));
  const accounts = {} as Record<Name, Account>;
  for (const username of Object.keys(wanted) as Name[]) {
    const { organization, role, ...rest } = wanted[username];
    const body = { ...rest, username, organizationId: await organizationId(maker.page, organization) };
    const { id, version, initialPassword } = await ask<Made>(maker.page, 'POST', '/api/accounts', body);
    await ask(granter.page, 'PUT', `/api/accounts/${id}/roles`, { version, roles: [role] });
    await setPassword(browser, product, username, initialPassword);
    accounts[username] = { username, password: PASSWORD };
  }
  await Promise.all([maker.close(), granter.close()]);
  return accounts;
}
