/** How a register names its fields and writes their values, in history, in conflicts and in the list of faults. */
export interface FieldWords {
  name: (field: string) => string;
  /** Null where there is no value. */
  text: (field: string, value: unknown) => string | null;
}
