import { type Register, registerPermissions } from '@lianqun/domain';
import type { Type } from '@nestjs/common';
import { decidingControllerOf } from './deciding/deciding.controller.js';
import { importsControllerOf } from './imports.controller.js';
import { importMemoryControllerOf } from './memory/memory.controller.js';
import { proposalsControllerOf } from './proposals/proposals.controller.js';
import { importReadingControllerOf } from './reading/reading.controller.js';

/** Everything that the imports of a register answer. */
export function importControllersOf(register: Register): Type<unknown>[] {
  const { import: permission, update } = registerPermissions[register];
  return [
    importMemoryControllerOf(register, permission),
    importReadingControllerOf(register, permission),
    importsControllerOf(register, permission),
    decidingControllerOf(register, permission),
    proposalsControllerOf(register, update),
  ];
}
