import { createContext, useContext, type ReactNode } from 'react';
import type { ImportRegister } from '../../shared/import-register.js';

const Register = createContext<ImportRegister>('enterprise');

/** Everything below is about lists for this register. */
export function ImportsOf({ register, children }: { register: ImportRegister; children: ReactNode }) {
  return <Register value={register}>{children}</Register>;
}

export const useRegister = () => useContext(Register);

/** Where the API keeps the imports of a register: the same operations below it, whatever the register. */
export const apiPath = (register: ImportRegister): '/api/enterprise-imports' =>
  `/api/${register}-imports` as '/api/enterprise-imports';
