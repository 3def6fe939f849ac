import type { Permission } from '@lianqun/domain';
import { paths } from './paths.js';

/** Where an account starts: its first page of these. Administrators have no overview of the business. */
const starts: readonly [Permission, string][] = [
  ['overview.read', paths.home],
  ['account.read', paths.admin],
  ['audit-record.read', paths.audit],
  ['enterprise.read', paths.enterprises()],
];

export const landingOf = (permissions: readonly string[]): string =>
  starts.find(([permission]) => permissions.includes(permission))?.[1] ?? paths.me;
