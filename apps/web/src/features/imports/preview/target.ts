import type { ImportRegister } from '../../../shared/import-register.js';
import { paths } from '../../../shared/paths.js';

export const targetHref: Record<ImportRegister, (id: string) => string> = {
  enterprise: (id) => paths.enterprise(id),
  project: (id) => paths.project(id),
};
