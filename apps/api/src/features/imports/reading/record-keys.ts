import { isAbsent } from '@lianqun/domain';
import type { CellReader } from './cells/field-reading.js';
import type { MappedColumn } from './protocol.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const VERSION = /^[1-9]\d{0,8}$/;

/** Reads the hidden columns of an exported list: which record a row was, and in which version. */
export const recordKeyReader =
  (column: MappedColumn, field: string): CellReader =>
  ({ text }, row) => {
    const raw = text.trim().toLowerCase();
    if (isAbsent(raw)) return;
    if (field === 'recordVersion') {
      if (VERSION.test(raw)) row.set(field, Number(raw));
    } else if (UUID.test(raw)) row.set(field, raw);
    else row.report('warning', column, field, 'record-id-unreadable', raw);
  };
