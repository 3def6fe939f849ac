import type { Schemas } from '@lianqun/api-client';
import { isPermission, type Permission } from '@lianqun/domain';

export type Role = Schemas['Role'];

/** What a role holds; a name of another version of the product is nothing that this page could show. */
export const permissionsOf = ({ permissions }: Pick<Role, 'permissions'>): Permission[] =>
  permissions.filter(isPermission);
