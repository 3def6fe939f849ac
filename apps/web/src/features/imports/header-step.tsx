import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../shared/formats.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { ProblemLine } from '../../shared/frames/states.js';
import { useMessage } from '../../shared/use-problem-text.js';
import { chosenColumns } from './columns/use-columns.js';
import { useReadAgain, useSheet, type Batch } from './import-queries.js';

interface RawTableProps {
  rows: { row: number; cells: string[] }[];
  header: number | null;
  onHeader: (row: number) => void;
}

function RawTable({ rows, header, onHeader }: RawTableProps) {
  const { t } = useTranslation();
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return (
    <div className="frame rawframe" role="region" aria-label={t('imports.header.rawTable')} tabIndex={0}>
      <table className="data compact raw" aria-label={t('imports.header.rawTable')}>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row} className={row === header ? 'isheader' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={row === header}
                  aria-label={t('imports.header.setHeader', { row })}
                  onClick={() => onHeader(row)}
                >
                  {row}
                  {row === header && <small>{t('imports.header.isHeader')}</small>}
                </button>
              </th>
              {Array.from({ length: width }, (_, index) => (
                <td key={index} title={cells[index]} onClick={() => onHeader(row)}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SheetSelect({ batch, value, onChange }: { batch: Batch; value: number; onChange: (sheet: number) => void }) {
  const { t } = useTranslation();
  const options = batch.sheets.map((sheet) => ({
    value: sheet.index,
    label: [
      sheet.rowCount === null
        ? sheet.name
        : t('imports.header.sheetOption', { name: sheet.name, rows: count(sheet.rowCount) }),
      sheet.hidden && t('imports.header.hidden'),
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  return (
    <label className="row">
      {t('imports.header.sheet')}
      <Select
        aria-label={t('imports.header.sheet')}
        className="sheetselect"
        value={value}
        options={options}
        onChange={onChange}
        popupMatchSelectWidth={false}
      />
    </label>
  );
}

interface FoundList {
  words: string;
  row: number;
}

/** The lists of a sheet that holds several, as far as the problem of the batch names them. */
function listsOf({ problem }: Batch): FoundList[] {
  if (problem?.code !== 'several-lists') return [];
  const { lists, rows } = problem.params;
  if (!Array.isArray(lists) || !Array.isArray(rows)) return [];
  return lists.map((words, index) => ({ words: String(words), row: Number(rows[index]) }));
}

interface ListChoiceProps {
  lists: readonly FoundList[];
  header: number | null;
  onHeader: (row: number) => void;
}

/** One sheet, several lists: which one is meant is asked, not guessed. */
function ListChoice({ lists, header, onHeader }: ListChoiceProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="panel listchoice">
      <legend className="visually-hidden">{t('importsPreview.header.lists', { n: lists.length })}</legend>
      <b aria-hidden="true">{t('importsPreview.header.lists', { n: lists.length })}</b>
      {lists.map(({ words, row }, index) => (
        <label key={row} className="choice">
          <input type="radio" name="list-of-sheet" checked={header === row} onChange={() => onHeader(row)} />
          <span>
            {t('importsPreview.header.listName', { n: index + 1 })} <span className="muted">{words}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Which sheet holds the list and which row its header: shown on the rows themselves. */
export function HeaderStep({ batch, onApplied }: { batch: Batch; onApplied: () => void }) {
  const { t } = useTranslation();
  const message = useMessage();
  const known = batch.table;
  const [sheet, setSheet] = useState(known?.sheet ?? batch.sheets.find(({ hidden }) => !hidden)?.index ?? 0);
  const [header, setHeader] = useState<number | null>(known ? known.headerRow : 1);
  const head = useSheet(batch.id, sheet);
  const readAgain = useReadAgain(batch.id);
  const lists = sheet === (known?.sheet ?? sheet) ? listsOf(batch) : [];
  // Which of several lists is meant has to be said, even where it is the first.
  const changed = lists.length > 0 || !known || known.sheet !== sheet || known.headerRow !== header;
  const apply = () => {
    // Columns named by hand stay named when only the header moves.
    const columns = known?.sheet === sheet ? chosenColumns(batch.mapping, {}) : {};
    // A callback given to mutate() would be lost: this step goes away as soon as the file is being read again.
    void readAgain
      .mutateAsync({ version: batch.version, sheet, headerRow: header, columns })
      .then(onApplied, () => undefined);
  };
  return (
    <>
      {batch.problem && <p className="warnline">{message(batch.problem)}</p>}
      <div className="stephead">
        <div>
          <h2>{t('imports.header.title')}</h2>
          <p className="muted sm">{t('imports.header.text')}</p>
        </div>
        {batch.sheets.length > 1 && <SheetSelect batch={batch} value={sheet} onChange={setSheet} />}
        <label className="row nowrap">
          <input
            type="checkbox"
            checked={header === null}
            onChange={(event) => setHeader(event.target.checked ? null : 1)}
          />
          {t('imports.header.none')}
        </label>
      </div>
      {lists.length > 0 && <ListChoice lists={lists} header={header} onHeader={setHeader} />}
      <QueryState query={head}>
        {({ rows }) => <RawTable rows={rows} header={header} onHeader={setHeader} />}
      </QueryState>
      <ProblemLine error={readAgain.error} />
      <div className="foot">
        <Button type="primary" disabled={!changed} loading={readAgain.isPending} onClick={apply}>
          {t('imports.header.apply')}
        </Button>
        {!changed && <span className="muted sm">{t('imports.header.unchanged')}</span>}
      </div>
    </>
  );
}
