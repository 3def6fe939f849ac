import type { AccessRow, Permission } from '@lianqun/domain';
import { mayReveal, reaches } from '../../foundation/access/record-access.repository.js';
import type { Principal } from '../../foundation/http/principal.js';

/** A chain or a cluster: two dictionaries with tables of the same shape, named as the kinds are. */
export const CHAIN_KINDS = ['chain', 'cluster'] as const;

export type ChainKind = (typeof CHAIN_KINDS)[number];

/** What keeps the dictionary: names, who leads, and what is in force bind everybody, and so are for 产业组. */
export const MANAGE = 'dictionary.manage' satisfies Permission;

/** What a kind of record is announced as. */
export const recordKindOf = (kind: ChainKind) =>
  ({
    kind,
    table: kind,
    title: 't.name',
    restricted: 'false',
    read: 'reference.read',
    update: 'chain.update',
    delete: MANAGE,
    parts: [{ table: 'chain_link', column: 'owner_id' }],
  }) as const;

export const mayManage = (principal: Principal): boolean => principal.permissions.has(MANAGE);

/** Whether the account may change a chain's own fields and its links: whose side leads it, and whoever keeps the dictionary. */
export const mayUpdate = (access: AccessRow, principal: Principal): boolean =>
  mayManage(principal) || reaches(access, 'chain.update', principal);

/** Contact details are shown to the side that leads it, and to whoever may change it. */
export const mayRevealContacts = (access: AccessRow, principal: Principal): boolean =>
  mayReveal(access, principal) || (principal.permissions.has('contact.reveal') && mayUpdate(access, principal));

/** The lock under which names of a dictionary are compared with those of all its entries. */
export const dictionaryLock = (kind: ChainKind): string => `dictionary ${kind}s`;
