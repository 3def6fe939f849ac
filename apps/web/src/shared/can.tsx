import type { Permission } from '@lianqun/domain';
import type { ReactNode } from 'react';
import { usePermission } from './api/session.js';

/** What cannot be done is not shown. */
export function Can({ permission, children }: { permission: Permission; children: ReactNode }) {
  return usePermission(permission) ? children : null;
}
