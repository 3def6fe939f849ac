import { type Register, registerPermissions } from '@lianqun/domain';
import type { Type } from '@nestjs/common';
import { exportFormsControllerOf } from './forms/export-forms.controller.js';
import { exportsControllerOf } from './exports.controller.js';

/** Everything that the exports of a register answer, beside taking them. */
export function exportControllersOf(register: Register): Type<unknown>[] {
  const permission = registerPermissions[register].export;
  return [exportsControllerOf(register, permission), exportFormsControllerOf(register, permission)];
}
