/** The registers into which lists are imported. */
import type { Label } from '../names/terms.js';

export const REGISTERS = ['enterprise', 'project'] as const;

export type Register = (typeof REGISTERS)[number];

export const registers: Readonly<Record<Register, Label>> = {
  enterprise: { zh: '企业', en: 'enterprise' },
  project: { zh: '项目', en: 'project' },
};
