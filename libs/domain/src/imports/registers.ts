/** The registers into which lists are imported. */
import type { Label } from '../names/terms.js';

export const REGISTERS = ['enterprise', 'project', 'blocker', 'platform', 'relocation'] as const;

export type Register = (typeof REGISTERS)[number];

export const registers: Readonly<Record<Register, Label>> = {
  enterprise: { zh: '企业', en: 'enterprise' },
  project: { zh: '项目', en: 'project' },
  blocker: { zh: '堵点卡点', en: 'blocker' },
  platform: { zh: '承接平台', en: 'receiving platform' },
  relocation: { zh: '疏解企业', en: 'relocation' },
};
