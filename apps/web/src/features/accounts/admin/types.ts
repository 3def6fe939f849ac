import type { Schemas } from '@lianqun/api-client';

export type Account = Schemas['Account'];
export type NewAccount = Schemas['AccountWithPassword'];

export const ACCOUNT_STATUSES = ['active', 'not-started', 'expired', 'disabled'] as const;
