import type { Schemas } from '@lianqun/api-client';

export type Relocation = Schemas['Relocation'];
export type RelocationPage = Schemas['RelocationPage'];
export type RelocationDetail = Schemas['RelocationDetail'];
export type OtherMove = Schemas['OtherMove'];
