import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { none } from '../../../shared/formats.js';
import type { ImportRow } from '../import-queries.js';
import type { Candidate } from '../import-queries.js';
import { useRegister } from '../register.js';
import { problemOf, valueKey, valueOf, type PreviewColumn } from './cells/cell.js';
import { differences, type Stretch } from './differences.js';
import { ValueEditor } from './rows/preview-rows.js';
import { paths } from '../../../shared/paths.js';
import { editedColumn, type CellEditing, type OpenCell } from './cells/use-editing.js';
import { useValueText } from './cells/value-text.js';

/** Texts in which a person looks for the one word that differs. */
const worded = new Set(['name', 'formerNames', 'address', 'builder', 'mainProducts']);

function Marked({ parts }: { parts: Stretch[] }) {
  return parts.map(({ text, differs }, index) =>
    differs ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
  );
}

interface Pair {
  mine: string;
  /** Null where the register has no such thing, or no record is beside the row. */
  theirs: string | null;
  differs: boolean;
}

function partsOf({ mine, theirs, differs }: Pair, field: string): { mine: Stretch[]; theirs: Stretch[] } {
  const whole = (text: string, marked: boolean): Stretch[] => [{ text, differs: marked }];
  if (theirs === null) return { mine: whole(mine, false), theirs: [] };
  if (!differs || mine === none || theirs === none)
    return { mine: whole(mine, differs && mine !== none), theirs: whole(theirs, false) };
  if (!worded.has(field)) return { mine: whole(mine, true), theirs: whole(theirs, false) };
  const [left, right] = differences(mine, theirs);
  return { mine: left, theirs: right };
}

interface LineProps {
  row: ImportRow;
  column: PreviewColumn;
  candidate: Candidate | undefined;
  open: OpenCell | null;
  editing: CellEditing | null;
}

function Line({ row, column, candidate, open, editing }: LineProps) {
  const { t } = useTranslation();
  const text = useValueText();
  const key = valueKey(column.field, row);
  const raw = row.problems.find((problem) => problem.field === column.field)?.raw;
  const mine = text(column, key, valueOf(column, row)) ?? (raw || none);
  const theirs = candidate && !column.kept ? (text(column, key, candidate.values[key]) ?? none) : null;
  const parts = partsOf({ mine, theirs, differs: theirs !== null && theirs !== mine }, column.field);
  const writing = editing && open?.place === 'panel' && open.field === column.field;
  return (
    <tr>
      <th scope="row">{column.label}</th>
      <td>
        {writing ? (
          <ValueEditor row={row} column={column} editing={editing} />
        ) : (
          <span className="editable">
            <span>
              <Marked parts={parts.mine} />
            </span>
            {editing && editedColumn(row, column) !== null && (
              <button
                type="button"
                className="editbutton"
                aria-label={t('importsPreview.cell.editField', { field: column.label })}
                title={t('importsPreview.cell.editField', { field: column.label })}
                onClick={() => editing.edit(row, column, 'panel')}
              >
                {t('importsPreview.cell.change')}
              </button>
            )}
          </span>
        )}
      </td>
      {candidate && (
        <td>
          <Marked parts={parts.theirs} />{' '}
          {theirs === mine && mine !== none && <span className="ok sm">{t('imports.question.same')}</span>}
        </td>
      )}
    </tr>
  );
}

/** Where the record of the register comes from, and what would be touched with it. */
function Source({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation();
  const { source, projects } = candidate;
  const parts = [source, projects > 0 && t('importsPreview.compare.projects', { n: projects })].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <tr>
      <th scope="row">{t('importsPreview.compare.source')}</th>
      <td className="muted">{none}</td>
      <td>{parts.join(t('importsPreview.compare.comma'))}</td>
    </tr>
  );
}

interface PickProps {
  candidates: readonly Candidate[];
  chosen: Candidate;
  onChoose: (id: string) => void;
}

function Pick({ candidates, chosen, onChoose }: PickProps) {
  const { t } = useTranslation();
  return (
    <div className="candidates" role="group" aria-label={t('importsPreview.compare.several', { n: candidates.length })}>
      <span className="muted sm">{t('importsPreview.compare.several', { n: candidates.length })}</span>
      {candidates.map(({ id, name, score }) => (
        <button
          key={id}
          type="button"
          className="problemchip"
          aria-pressed={id === chosen.id}
          onClick={() => onChoose(id)}
        >
          {name} <span className="muted">{t(`importsPreview.compare.score.${score}`)}</span>
        </button>
      ))}
    </div>
  );
}

interface CompareProps extends Omit<LineProps, 'column' | 'candidate'> {
  columns: readonly PreviewColumn[];
  beside: {
    candidates: readonly Candidate[];
    candidate: Candidate | undefined;
    setChosen: (id: string) => void;
  };
}

/** The name first, then what is asked about or differs, then the rest in the order of the file. */
function ordered(row: ImportRow, columns: readonly PreviewColumn[], candidate: Candidate | undefined) {
  const rank = (column: PreviewColumn) =>
    column.field === 'name'
      ? 0
      : problemOf(row, column) || candidate?.differs.includes(valueKey(column.field, row))
        ? 1
        : 2;
  return [...columns].sort((left, right) => rank(left) - rank(right));
}

/** What the row says beside what the register has: differences are marked, what is equal is said to be. */
export function Compare({ row, columns, beside, open, editing }: CompareProps) {
  const { t } = useTranslation();
  const register = useRegister();
  const { candidates, candidate, setChosen } = beside;
  return (
    <>
      {candidates.length > 1 && candidate && <Pick candidates={candidates} chosen={candidate} onChoose={setChosen} />}
      <table className="data compact compare" aria-label={t('imports.question.details', { row: row.rowNumber })}>
        <thead>
          <tr>
            <th scope="col">{t('imports.question.field')}</th>
            <th scope="col">{t('imports.question.inFile')}</th>
            {candidate && (
              <th scope="col">
                <Link to={paths.record(register, candidate.id)}>{t('imports.question.inRegister')}</Link>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {ordered(row, columns, candidate).map((column) => (
            <Line key={column.field} {...{ row, column, candidate, open, editing }} />
          ))}
          {candidate && <Source candidate={candidate} />}
        </tbody>
      </table>
    </>
  );
}
