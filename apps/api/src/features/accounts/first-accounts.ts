import { existsSync } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../../foundation/config/config.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { AccountRepository } from './account.repository.js';
import { generatePassword, hashPassword } from './passwords.js';

export interface FirstAccount {
  username: string;
  displayName: string;
  /** The password when it was generated just now, else null. */
  generatedPassword: string | null;
  /** File that holds a generated password, else null. */
  passwordFile: string | null;
}

/** Who does the main job, and beside him the three administrators that are kept apart from it and from each other. */
const FIRST_ACCOUNTS = [
  { username: 'admin', displayName: '管理员', role: 'industry-group' },
  { username: 'sysadmin', displayName: '系统管理员', role: 'system-administrator' },
  { username: 'secadmin', displayName: '安全管理员', role: 'security-administrator' },
  { username: 'auditor', displayName: '审计管理员', role: 'auditor' },
] as const;

type Wanted = (typeof FIRST_ACCOUNTS)[number];

/**
 * Sees to it that an installation has its first accounts, also one that was made before there were all of them. Those
 * that exist keep their passwords. No person set these passwords, so none has to be changed at the first sign-in.
 */
@Injectable()
export class FirstAccountsService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns `admin` first */
  async ensure(): Promise<FirstAccount[]> {
    const result: FirstAccount[] = [];
    for (const wanted of FIRST_ACCOUNTS) result.push(await this.ensureOne(wanted));
    return result;
  }

  private async ensureOne({ username, displayName, role }: Wanted): Promise<FirstAccount> {
    const file = path.join(this.config.dataDir, `${username}-password.txt`);
    if (await this.accounts.byUsername(username)) {
      return { username, displayName, generatedPassword: null, passwordFile: existsSync(file) ? file : null };
    }
    const given = username === 'admin' ? this.config.adminPassword : null;
    const generatedPassword = given === null ? generatePassword() : null;
    // The file comes first: an account whose password nobody knows would be worse than a file without an account.
    if (generatedPassword) await writePrivately(file, `${generatedPassword}\n`);
    const passwordHash = await hashPassword(generatedPassword ?? given ?? '');
    await this.unitOfWork.run({ actorId: null, origin: { kind: 'system' }, requestId: null }, () =>
      this.accounts.insert({
        id: uuid(),
        username,
        displayName,
        passwordHash,
        organizationKey: 'industry-group',
        roles: [role],
      }),
    );
    return { username, displayName, generatedPassword, passwordFile: generatedPassword ? file : null };
  }
}

async function writePrivately(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await rm(file, { force: true });
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
