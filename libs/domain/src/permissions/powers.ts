import type { Permission } from './catalogue.js';
import { type Duty, shippedRoles } from './roles.js';

/**
 * What a role of a duty, or with null a role of business, may hold at most: what the shipped roles of its kind hold
 * together. So no edited role brings together what 系统管理, 安全管理, 审计管理 and the business itself keep apart.
 */
export const permissionsWithin = (duty: Duty | null): ReadonlySet<Permission> =>
  new Set(shippedRoles.filter((one) => one.duty === duty).flatMap((one) => one.permissions));
