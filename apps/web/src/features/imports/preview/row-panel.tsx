import { rowAnswerLabel, rowAnswers, type RowAnswer } from '@lianqun/domain';
import { Button } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, none } from '../../../shared/formats.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { useMessage } from '../../../shared/use-problem-text.js';
import { useWord } from '../../../shared/use-word.js';
import type { ImportRow } from '../import-queries.js';
import { useRegister } from '../register.js';
import { valueKey, valueOf, type PreviewColumn } from './cell.js';
import { ledgerValue, targetHref, useTarget } from './target.js';
import { useValueText } from './value-text.js';

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** What matching asks; such an answer can be changed though its question is no longer shown. */
const matching: readonly RowAnswer[] = ['same-update', 'different-new', 'skip'];

/** One question at a time: the first one that is open, or what can be answered differently. */
export function optionsOf(row: ImportRow): { open: boolean; options: string[] } {
  const open = row.problems.find(({ severity }) => severity === 'question');
  if (row.decision === 'question' && open) return { open: true, options: textsOf(open.params['options']) };
  const answered = row.problems.filter(({ params }) => params['answer'] !== undefined);
  const again = matching.some((answer) => answer === row.answer) ? matching : [];
  const options = [...answered.flatMap(({ params }) => textsOf(params['options'])), ...again];
  return { open: false, options: [...new Set(options)].filter((option) => option !== row.answer) };
}

function Compare({ row, columns }: { row: ImportRow; columns: readonly PreviewColumn[] }) {
  const { t } = useTranslation();
  const text = useValueText();
  const { id, target, register } = useTarget(row);
  return (
    <table className="data compact compare" aria-label={t('imports.question.details', { row: row.rowNumber })}>
      <thead>
        <tr>
          <th scope="col">{t('imports.question.field')}</th>
          <th scope="col">{t('imports.question.inFile')}</th>
          {target && (
            <th scope="col">
              {id ? (
                <Link to={targetHref[register](id)}>{t('imports.question.inRegister')}</Link>
              ) : (
                t('imports.question.inRegister')
              )}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => {
          const key = valueKey(column.field, row);
          const raw = row.problems.find((problem) => problem.field === column.field)?.raw;
          const mine = text(column, key, valueOf(column, row)) ?? (raw || none);
          const theirs =
            target && !column.kept ? (text(column, key, ledgerValue(register, target, key)) ?? none) : null;
          return (
            <tr key={column.field}>
              <th scope="row">{column.label}</th>
              <td>{theirs !== null && theirs !== mine && mine !== none ? <mark>{mine}</mark> : mine}</td>
              {target && (
                <td>
                  {theirs}{' '}
                  {theirs === mine && mine !== none && <span className="ok sm">{t('imports.question.same')}</span>}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const isAnswer = (option: string): option is RowAnswer => Object.hasOwn(rowAnswers, option);

function useOptionWord() {
  const word = useWord();
  const register = useRegister();
  return (option: string): string => (isAnswer(option) ? word(rowAnswerLabel(option, register)) : option);
}

interface RowPanelProps {
  row: ImportRow;
  columns: readonly PreviewColumn[];
  editable: boolean;
  busy: boolean;
  error: unknown;
  onAnswer: (answer: string) => void;
  onMove: (step: 1 | -1) => void;
  onClose: () => void;
}

export function RowPanel({ row, columns, editable, busy, error, onAnswer, onMove, onClose }: RowPanelProps) {
  const { t } = useTranslation();
  const message = useMessage();
  const word = useOptionWord();
  const { open, options } = editable ? optionsOf(row) : { open: false, options: [] };
  return (
    <section className="panel rowpanel" aria-label={t('imports.question.row', { row: row.rowNumber })}>
      <header>
        <h2>{t(`imports.decision.${row.decision}`)}</h2>
        <span className="muted sm">{t('imports.question.row', { row: count(row.rowNumber) })}</span>
        <span className="push sm row">
          <button type="button" className="linkbutton desktop" onClick={() => onMove(-1)}>
            <kbd>K</kbd> {t('imports.question.previous')}
          </button>
          <button type="button" className="linkbutton desktop" onClick={() => onMove(1)}>
            <kbd>J</kbd> {t('imports.question.next')}
          </button>
          <button type="button" className="linkbutton" onClick={onClose}>
            {t('imports.question.close')}
          </button>
        </span>
      </header>
      {row.problems.length > 0 && (
        <ul className="rowproblems">
          {row.problems.map((problem, index) => (
            <li
              key={index}
              className={problem.severity === 'error' ? 'err' : problem.severity === 'question' ? 'warn' : 'muted'}
            >
              {message(problem)}
              {problem.raw && <small className="muted block">{t('imports.question.raw', { raw: problem.raw })}</small>}
            </li>
          ))}
        </ul>
      )}
      {row.answer && <p className="panel-body sm">{t('imports.question.answered', { answer: word(row.answer) })}</p>}
      {options.length > 0 && (
        <div className="options">
          {!open && <p className="muted sm">{t('imports.question.change')}</p>}
          {options.map((option, index) => (
            <Fragment key={option}>
              <Button block disabled={busy} onClick={() => onAnswer(option)}>
                <span>{word(option)}</span>
                <kbd aria-hidden="true">{index + 1}</kbd>
              </Button>
            </Fragment>
          ))}
          {open && <p className="muted sm">{t('imports.question.leftOut')}</p>}
        </div>
      )}
      <ProblemLine error={error} />
      <Compare row={row} columns={columns} />
    </section>
  );
}
