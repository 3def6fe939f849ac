import { Injectable } from '@nestjs/common';
import { ImportTargets } from '../import-target.js';
import { SmallDecisions } from './small-decisions.js';
import type { SmallRegister } from './small-register.js';
import { SmallTarget } from './small-target.js';

/** Where registers that are matched in the program announce themselves. */
@Injectable()
export class SmallImports {
  constructor(
    private readonly targets: ImportTargets,
    private readonly decisions: SmallDecisions,
  ) {}

  announce(register: SmallRegister): void {
    this.targets.add(new SmallTarget(register, this.decisions));
  }
}
