import type { Register } from '@lianqun/domain';
import { createContext, useContext, type ReactNode } from 'react';

const Exported = createContext<Register>('enterprise');

/** Everything below is about exports of this register. */
export function ExportsOf({ register, children }: { register: Register; children: ReactNode }) {
  return <Exported value={register}>{children}</Exported>;
}

export const useExported = () => useContext(Exported);
