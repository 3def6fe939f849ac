import { accounts } from './accounts.js';
import { common } from './common.js';
import { enterprises } from './enterprises.js';
import { form } from './form.js';
import { imports } from './imports.js';
import { reference } from './reference.js';

export const zhCN = { ...common, accounts, enterprises, form, imports, ...reference } as const;
