import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../foundation/http/principal.js';
import { fieldsOf, type MappedColumn, type RowProblem } from '../reading/protocol.js';
import { type Ask, type ChangingRow, type DividedRow, SmallAskingRepository } from './small-asking.repository.js';
import type { Values } from './small-matching.js';
import type { AskedPart, SmallRegister } from './small-register.js';

/** What a row says anew of its record; of one that is not the importer's also how somebody is reached, right or not. */
function saidAnew({ changes, proposed }: ChangingRow, contacts: object): Values {
  const said = Object.entries(proposed?.[0]?.changes ?? {}).filter(([field]) => Object.hasOwn(contacts, field));
  const changed = Object.entries(changes ?? {}).map(([field, { after }]) => [field, after] as const);
  return Object.fromEntries([...said, ...changed]);
}

const withFields = (values: Values, fields: readonly string[]): Values =>
  Object.fromEntries(fields.map((field) => [field, values[field]]));

/** Divides what rows say of records with several sides into what the importer writes and what others are asked. */
@Injectable()
export class SmallAsking {
  constructor(private readonly repository: SmallAskingRepository) {}

  async divide(
    own: SmallRegister,
    batchId: string,
    principal: Principal,
    mapping: readonly MappedColumn[],
  ): Promise<void> {
    if (!own.asked) return;
    const rows = await this.repository.changing(batchId);
    const says = rows.map((row) => saidAnew(row, own.ledger.contacts));
    const asked = await own.asked(
      rows.map(({ targetId }, i) => ({ recordId: targetId, says: says[i] ?? {} })),
      principal,
    );
    const divided = rows.flatMap((row, i) => {
      const parts = asked[i] ?? [];
      return parts.length ? [dividedRow(row, says[i] ?? {}, parts, mapping)] : [];
    });
    await this.repository.divide(batchId, divided);
  }
}

function dividedRow(
  row: ChangingRow,
  says: Values,
  parts: readonly AskedPart[],
  mapping: readonly MappedColumn[],
): DividedRow {
  const { rowNumber, problems } = row;
  const proposed: Ask[] = parts.map(({ organizationId, fields }) => ({
    organizationId,
    changes: withFields(says, fields),
  }));
  const asked = new Set(parts.flatMap(({ fields }) => fields));
  const ours = Object.entries(row.changes ?? {}).filter(([field]) => !asked.has(field));
  // The record is nobody's whom the importer acts for: that was asked already, of one side.
  if (row.decision === 'question') {
    const organization = parts.map((part) => part.organization).join('、');
    const told = problems.map((one) =>
      one.code === 'outside-scope' ? { ...one, params: { ...one.params, organization } } : one,
    );
    return { rowNumber, decision: 'question', changes: row.changes, proposed, problems: told };
  }
  const whole = ours.length === 0;
  const added = parts.flatMap((part) => problemsOf(part, whole, mapping));
  return {
    rowNumber,
    decision: whole ? 'question' : 'update',
    changes: whole ? row.changes : Object.fromEntries(ours),
    proposed,
    problems: [...problems, ...added],
  };
}

/** At each column that others are asked about; where that is the whole row, it can still be left out. */
function problemsOf(
  { fields, side, organization }: AskedPart,
  whole: boolean,
  mapping: readonly MappedColumn[],
): RowProblem[] {
  return fields.map((field) => ({
    field,
    column: mapping.find((one) => fieldsOf(one).includes(field))?.column ?? null,
    severity: whole ? 'question' : 'warning',
    code: 'asks-other-side',
    params: { side, organization, ...(whole && { options: ['skip'] }) },
    raw: '',
  }));
}
