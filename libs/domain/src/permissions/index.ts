export { isPermission, OWN, type Permission, PERMISSIONS, SCOPED } from './catalogue.js';
export { permissionsWithin } from './powers.js';
export {
  DATA_SCOPES,
  type DataScopeKind,
  DUTIES,
  dutiesOf,
  type Duty,
  type ShippedRole,
  shippedRoles,
} from './roles.js';
