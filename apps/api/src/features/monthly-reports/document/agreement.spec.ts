/** Whatever the data: chapters, tables and annexes tell the same, and parts add up or a note says why not. */
import { describe, expect, it } from '@jest/globals';
import { addMoney, compareMoney, formatMoney, isCounted, type Snapshot } from '@lianqun/domain';
import { anySnapshot } from '@lianqun/domain/testing';
import type { OfficialDocument, Run, TableBlock, TableRow } from '@lianqun/official-document';
import fc from 'fast-check';
import { aReport, reportInput } from '../testing/a-report.js';
import { blocksOf, runsOf, tableNamed, textOf } from '../testing/plain-text.js';
import { composeReport, type ComposedReport } from './compose.js';

const INVESTMENT = ['by-chain', 'by-cluster', 'by-region', 'by-source'];

const always = (check: (report: ComposedReport, snapshot: Snapshot) => void, numRuns = 60) =>
  fc.assert(
    fc.property(anySnapshot, fc.constantFrom('internal', 'submission'), (snapshot, variant) =>
      check(aReport(snapshot, { month: snapshot }, { variant }), snapshot),
    ),
    { numRuns },
  );

const figureRuns = (document: OfficialDocument, within: (table: string | null) => boolean) =>
  blocksOf(document)
    .filter((block) => within(block.kind === 'table' ? block.id : null))
    .flatMap(runsOf)
    .flatMap((run) => (run.kind === 'figure' ? run : []));

const plain = (text: string): string => (text === '—' ? '0' : text.replaceAll(',', ''));

const column = (table: TableBlock, title: string): number => {
  const index = table.columns.findIndex((one) => one.title === title);
  if (index < 0) throw new Error(`${table.id} has no ${title}`);
  return index;
};

const cell = (row: TableRow, index: number): string => textOf(row.cells[index] ?? []);

const parts = (table: TableBlock): TableRow[] => table.rows.filter(({ role }) => role === 'data');

const totalOf = (table: TableBlock): TableRow => {
  const [row, ...more] = table.rows.filter(({ role }) => role === 'total');
  if (!row || more.length > 0) throw new Error(`${table.id} has not one total`);
  return row;
};

const sumOf = (table: TableBlock, title: string): string =>
  addMoney(...parts(table).map((row) => plain(cell(row, column(table, title)))));

const noteText = ({ notes = [] }: TableBlock): string => notes.map((note: Run[]) => textOf(note)).join('\n');

/** What a note says in numbers: how often projects were repeated, how many stand on no line. */
const noted = (table: TableBlock, pattern: RegExp): number => Number(pattern.exec(noteText(table))?.[1] ?? 0);

describe('figures of a report (properties)', () => {
  it('are written alike wherever they stand, in the annex to the fen or two decimals of 万元', () => {
    always(({ document, figures }) => {
      const kept = new Map(figures.map((figure) => [figure.key, figure]));
      for (const run of figureRuns(document, (table) => table !== 'annex-1-table')) {
        const figure = kept.get(run.key);
        // In a sentence a word may say the sign: 欠序时进度5.0个百分点.
        if (!figure || ![figure.text, figure.text.replace(/^-/u, '')].includes(run.text)) throw new Error(run.key);
      }
      for (const run of figureRuns(document, (table) => table === 'annex-1-table')) {
        const figure = kept.get(run.key);
        expect(run.text).toBe(figure?.unit === '万元' ? formatMoney(figure.value) : figure?.text);
      }
    });
  });

  it('are kept, each once, and found again by their keys', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const input = reportInput(snapshot, { month: snapshot });
        const { document, figures } = composeReport(input);
        const shown = new Set(figureRuns(document, () => true).map(({ key }) => key));
        expect(new Set(figures.map(({ key }) => key))).toEqual(shown);
        expect(figures).toHaveLength(shown.size);
        for (const { key, value } of figures) expect([key, input.figures.byKey(key)?.value]).toEqual([key, value]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('tables of investment (properties)', () => {
  it('end with the same total row, which is that of the annex', () => {
    always(({ document }) => {
      const tables = blocksOf(document).flatMap((block) =>
        block.kind === 'table' && INVESTMENT.includes(block.id) ? block : [],
      );
      const [first] = tables;
      expect(tables.length).toBeGreaterThanOrEqual(3);
      for (const table of tables) expect(totalOf(table).cells.slice(1)).toEqual(first && totalOf(first).cells.slice(1));
    });
  });

  it('have lines whose projects add up to the total, but for what the notes tell', () => {
    always(({ document }) => {
      for (const id of INVESTMENT) {
        const table = blocksOf(document).find((block) => block.kind === 'table' && block.id === id);
        if (table?.kind !== 'table') continue;
        const repeated = noted(table, /共(\d+)项次/u);
        const unlisted = noted(table, /未列入以上各行的项目(\d+)个/u);
        const total = Number(cell(totalOf(table), column(table, '项目数')));
        expect(Number(sumOf(table, '项目数')) - repeated + unlisted).toBe(total);
      }
    });
  });

  it('have amounts that add up to the total as they are written, or say why not', () => {
    always(({ document }) => {
      for (const id of INVESTMENT) {
        const table = blocksOf(document).find((block) => block.kind === 'table' && block.id === id);
        if (table?.kind !== 'table') continue;
        const differs = ['总投资', '年度计划', '当期完成', '本年累计'].filter(
          (title) => compareMoney(sumOf(table, title), plain(cell(totalOf(table), column(table, title)))) !== 0,
        );
        if (differs.length > 0) expect(noteText(table)).toMatch(/项次|未列入|尾差/u);
        else expect(noteText(table)).not.toMatch(/尾差/u);
      }
    });
  });
});

describe('annexes (properties)', () => {
  it('list every project once, and their columns add up to the total row, or a note names the 尾差', () => {
    always(({ document }, { projects }) => {
      const table = tableNamed(document, 'annex-1-table');
      expect(
        parts(table)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(
        projects
          .filter(isCounted)
          .map(({ id }) => id)
          .sort(),
      );
      expect(cell(totalOf(table), column(table, '项目名称'))).toBe(`合计${String(parts(table).length)}个`);
      const differs = ['总投资', '年度计划', '当期完成', '本年累计'].some(
        (title) => compareMoney(sumOf(table, title), plain(cell(totalOf(table), column(table, title)))) !== 0,
      );
      expect(noteText(table).includes('尾差')).toBe(differs);
    });
  });

  it('tell the same total as the first chapter', () => {
    always(({ document }, { projects }) => {
      if (!projects.some(isCounted)) return;
      const table = tableNamed(document, 'annex-1-table');
      const chapter = figureRuns(document, (id) => id === null);
      for (const key of ['all.totalInvestment', 'all.annualPlan', 'all.monthlyInvestment', 'all.yearInvestment']) {
        const inAnnex = totalOf(table)
          .cells.flat()
          .find((run) => run.kind === 'figure' && run.key === key);
        const inChapter = chapter.find((run) => run.key === key);
        expect(
          Math.abs(Number(plain(inAnnex?.text ?? '')) - 10_000 * Number(plain(inChapter?.text ?? ''))),
        ).toBeLessThan(50.01);
      }
    });
  });

  it('list as many open and closed blockers as they say', () => {
    always(({ document }) => {
      const table = tableNamed(document, 'annex-3-table');
      const state = column(table, '状态');
      const closed = parts(table).filter((row) => cell(row, state).startsWith('已销号')).length;
      expect(cell(totalOf(table), column(table, '问题'))).toBe(
        `未办结${String(parts(table).length - closed)}件，当期销号${String(closed)}件`,
      );
    });
  });
});
