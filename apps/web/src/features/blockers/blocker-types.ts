import type { Schemas } from '@lianqun/api-client';

export type Blocker = Schemas['Blocker'];
export type BlockerPage = Schemas['BlockerPage'];
export type BlockerDetail = Schemas['BlockerDetail'];
export type TakenStep = Schemas['BlockerStep'];
export type AllowedStep = Schemas['AllowedBlockerStep'];
export type OrganizationRef = Schemas['OrganizationRef'];
