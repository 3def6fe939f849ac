import { errorMessage, type Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { ContactCipher } from '../../../foundation/crypto/contact-cipher.js';
import type { ContactMasks } from './contacts.js';
import { type AboutRecords, recordsOf, withoutHidden } from './hidden-records.js';
import { ImportDecisionRepository } from '../deciding/import-decision.repository.js';
import type { StagedRow } from './import-row.repository.js';
import { type ImportTarget, ImportTargets } from '../import-target.js';
import type { ImportRowResponse, RowProblemResponse } from './import-row.dto.js';
import type { Importer } from '../importer.js';
import { cellsShown } from '../reading/cells/cells-shown.js';
import type { MappedColumn, RowProblem, SheetHead } from '../reading/protocol.js';

type Values = Record<string, unknown>;

/** Staged rows as they are shown: names instead of ids, masks instead of contact details, nothing of hidden records. */
@Injectable()
export class RowViews {
  constructor(
    private readonly targets: ImportTargets,
    private readonly decisions: ImportDecisionRepository,
    private readonly cipher: ContactCipher,
  ) {}

  async of(
    register: string,
    rows: readonly StagedRow[],
    committed: boolean,
    viewer: Importer,
    mapping: readonly MappedColumn[],
  ): Promise<ImportRowResponse[]> {
    const target = this.targets.get(register);
    const hidden = await this.hidden(register, rows, viewer);
    const values = await this.shown(
      target,
      rows.map(({ record }) => record),
      viewer,
    );
    const changes = await this.changes(
      target,
      rows.map((row) => (hidden.has(row.targetId ?? '') ? {} : (row.changes ?? {}))),
      viewer,
    );
    const shown = cellsShown(mapping, target.contacts, this.cipher);
    return rows.map((row, i) => ({
      rowNumber: row.rowNumber,
      decision: row.decision,
      values: values[i] ?? {},
      changes: changes[i] ?? {},
      problems: withoutHidden(row, hidden).map((problem) => this.problem(problem, target.contacts)),
      targetId: (row.decision === 'new' && !committed) || hidden.has(row.targetId ?? '') ? null : row.targetId,
      duplicateOf: row.duplicateOf,
      answer: row.answer,
      mode: row.mode,
      cells: shown.cells(row.cells),
      edits: shown.byColumn(row.edits ?? {}),
      answered: row.answer !== null,
    }));
  }

  /** The records of rows that the viewer may not see. */
  hidden(register: string, rows: readonly AboutRecords[], viewer: Importer): Promise<Set<string>> {
    return this.decisions.hidden(register, rows.flatMap(recordsOf), viewer);
  }

  /** Before and after as they are shown: one stored value may show as several, of which some stay as they were. */
  async changes(
    target: ImportTarget,
    changes: readonly Record<string, { before: unknown; after: unknown }>[],
    viewer: Viewer,
  ): Promise<ImportRowResponse['changes'][]> {
    const side = (which: 'before' | 'after') =>
      this.shown(
        target,
        changes.map((one) => Object.fromEntries(Object.entries(one).map(([field, change]) => [field, change[which]]))),
        viewer,
      );
    const [before, after] = [await side('before'), await side('after')];
    return changes.map((_, i) => differences(before[i] ?? {}, after[i] ?? {}, target.contacts));
  }

  /** Records in the shape of staged rows, for people. */
  async shown(target: ImportTarget, records: readonly Values[], viewer: Viewer): Promise<Values[]> {
    return target.display(
      records.map((record) => this.masked(record, target.contacts)),
      viewer,
    );
  }

  /** The first rows of a sheet; those of older batches were kept as they are. */
  head(kept: string | SheetHead): SheetHead {
    return typeof kept === 'string' ? (JSON.parse(this.cipher.decrypt(kept)) as SheetHead) : kept;
  }

  /** Reads texts of fields back: contact details in clear, or behind their masks. */
  opener(contacts: ContactMasks, clear: boolean): (field: string | null, text: string) => string {
    return (field, text) => {
      const mask = field === null ? undefined : contacts[field];
      if (!mask || !text) return text;
      return this.mask(clear ? (detail) => detail : mask, text);
    };
  }

  private masked(record: Values, contacts: ContactMasks): Values {
    const result = { ...record };
    for (const [field, mask] of Object.entries(contacts)) {
      const value = record[field];
      if (typeof value === 'string') result[field] = this.mask(mask, value);
    }
    return result;
  }

  /** A problem with its words. */
  problem(problem: RowProblem, contacts: ContactMasks): RowProblemResponse {
    const mask = problem.field === null ? undefined : contacts[problem.field];
    const { value } = problem.params;
    const params =
      mask && typeof value === 'string' ? { ...problem.params, value: this.mask(mask, value) } : problem.params;
    const raw = mask ? this.mask(mask, problem.raw) : problem.raw;
    return { ...problem, params, raw, message: errorMessage(problem.code, params, 'zh') };
  }

  private mask(mask: (text: string) => string, value: string): string {
    if (!value) return value;
    try {
      return mask(this.cipher.decrypt(value));
    } catch {
      // The key is lost: the rest of the row can still be looked at.
      return '***';
    }
  }
}

/** Two details may look the same behind their masks: that a contact differs was found out before. */
function differences(before: Values, after: Values, contacts: ContactMasks): ImportRowResponse['changes'] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    fields
      .map((field) => [field, { before: before[field] ?? null, after: after[field] ?? null }] as const)
      .filter(
        ([field, change]) =>
          Object.hasOwn(contacts, field) || JSON.stringify(change.before) !== JSON.stringify(change.after),
      ),
  );
}
