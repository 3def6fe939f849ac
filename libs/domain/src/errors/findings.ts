import type { ErrorParams } from './entry.js';
import type { ErrorCode, FieldProblem } from './index.js';

export interface ValidationResult {
  /** These stop saving. */
  readonly errors: FieldProblem[];
  /** These are shown and saved with. */
  readonly warnings: FieldProblem[];
}

/** Collects what checks find. */
export class Findings implements ValidationResult {
  readonly errors: FieldProblem[] = [];
  readonly warnings: FieldProblem[] = [];

  error(field: string, code: ErrorCode, params: ErrorParams = {}): void {
    this.errors.push({ field, code, params });
  }

  warn(field: string, code: ErrorCode, params: ErrorParams = {}): void {
    this.warnings.push({ field, code, params });
  }
}
