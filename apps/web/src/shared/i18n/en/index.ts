import type { zhCN } from '../zh-CN/index.js';
import { accounts } from './accounts.js';
import { common } from './common.js';
import { enterprises } from './enterprises.js';
import { form } from './form.js';
import { imports } from './imports.js';
import { reference } from './reference.js';

/** The same keys as the Chinese catalogue: a missing or a surplus one does not compile. */
type Words<T> = { [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]> };

export const en: Words<typeof zhCN> = { ...common, accounts, enterprises, form, imports, ...reference };
