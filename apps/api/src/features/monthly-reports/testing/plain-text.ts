import type { Block, OfficialDocument, Run, TableBlock } from '@lianqun/official-document';

/** A figure with its key behind it, where `withKeys` asks for it: 12⟨all.projects⟩. */
const runText = (run: Run, withKeys: boolean): string =>
  run.kind === 'figure' && withKeys ? `${run.text}⟨${run.key}⟩` : run.text;

export const textOf = (runs: readonly Run[], withKeys = false): string =>
  runs.map((run) => runText(run, withKeys)).join('');

function tableText({ caption, unit, columns, rows, notes = [] }: TableBlock, withKeys: boolean): string[] {
  return [
    `〔${[caption, unit].filter(Boolean).join('，')}〕`,
    `| ${columns.map(({ title }) => title).join(' | ')} |`,
    ...rows.map(({ cells }) => `| ${cells.map((cell) => textOf(cell, withKeys)).join(' | ')} |`),
    ...notes.map((note) => textOf(note, withKeys)),
  ];
}

function blockText(block: Block, withKeys: boolean): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return [textOf(block.runs, withKeys)];
    case 'table':
      return tableText(block, withKeys);
    case 'chart':
      return [`〔图：${block.caption}〕`, block.alt];
    case 'page-break':
      return ['——'];
  }
}

/** The document as a person would read it out, one block a paragraph. */
export function plainText(document: OfficialDocument, { withKeys = false } = {}): string {
  const { masthead, title, subtitle, sections } = document;
  const head = [masthead ? `${masthead.issuer} ${masthead.issue} ${masthead.date}` : [], title, subtitle ?? []].flat();
  const parts = sections.map(({ orientation, blocks }) => [
    ...(orientation === 'landscape' ? ['（横排）'] : []),
    ...blocks.map((block) => blockText(block, withKeys).join('\n')),
  ]);
  return `${[...head, ...parts.flat()].join('\n\n')}\n`;
}

export const blocksOf = ({ sections }: OfficialDocument): Block[] => sections.flatMap(({ blocks }) => blocks);

export const tablesOf = (document: OfficialDocument): TableBlock[] =>
  blocksOf(document).flatMap((block) => (block.kind === 'table' ? block : []));

export function tableNamed(document: OfficialDocument, id: string): TableBlock {
  const table = tablesOf(document).find((one) => one.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

/** Every run of a block, whatever it stands in. */
export function runsOf(block: Block): Run[] {
  if (block.kind === 'paragraph') return block.runs;
  if (block.kind === 'table')
    return [...block.rows.flatMap(({ cells }) => cells.flat()), ...(block.notes ?? []).flat()];
  return [];
}
