import type { Schemas } from '@lianqun/api-client';

export type PlatformItem = Schemas['PlatformItem'];
export type PlatformPage = Schemas['PlatformPage'];
export type PlatformDetail = Schemas['PlatformDetail'];
export type PlatformBranch = Schemas['PlatformBranch'];
export type PlatformStanding = Schemas['PlatformStanding'];
export type PlatformYear = Schemas['PlatformYear'];
export type PlatformSystemSummary = Schemas['PlatformSystemSummary'];
