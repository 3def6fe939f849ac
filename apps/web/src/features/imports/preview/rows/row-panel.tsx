import type { Schemas } from '@lianqun/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../../../shared/formats.js';
import { ProblemLine } from '../../../../shared/frames/states.js';
import { useMessage } from '../../../../shared/use-problem-text.js';
import type { ImportRow } from '../../import-queries.js';
import { openQuestion, useOptionWord } from './row-answers.js';

type Problem = Schemas['ImportProblem'];

const toneOf = { error: 'err', question: 'warn', warning: 'muted' } as const;

/** What was found about the row: the open question first and in full, the rest below it. */
function Problems({ row }: { row: ImportRow }) {
  const { t } = useTranslation();
  const message = useMessage();
  const question = openQuestion(row);
  const raw = (problem: Problem) =>
    problem.raw && <small className="muted block">{t('imports.question.raw', { raw: problem.raw })}</small>;
  const rest = row.problems.filter((problem) => problem !== question);
  return (
    <>
      {question && (
        <div className="panel-body question">
          <b>{message(question)}</b>
          {raw(question)}
        </div>
      )}
      {rest.length > 0 && (
        <ul className="rowproblems">
          {rest.map((problem, index) => (
            <li key={index} className={toneOf[problem.severity]}>
              {message(problem)}
              {raw(problem)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface RowPanelProps {
  row: ImportRow;
  /** Where the row stands among those shown, where they are not all rows. */
  place: { at: number; of: number } | null;
  error: unknown;
  /** What the row says beside the register. */
  children: ReactNode;
  /** What may be decided about the row: always in sight, however much the row says. */
  foot: ReactNode;
  onMove: (step: 1 | -1) => void;
  onClose: () => void;
}

export function RowPanel({ row, place, error, children, foot, onMove, onClose }: RowPanelProps) {
  const { t } = useTranslation();
  const word = useOptionWord();
  return (
    <section className="panel rowpanel" aria-label={t('imports.question.row', { row: row.rowNumber })}>
      <header>
        <h2>
          {t(`imports.decision.${row.decision}`)}
          {place && ` ${count(place.at)} / ${count(place.of)}`}
        </h2>
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
      <div className="rowpanel-body">
        <Problems row={row} />
        {row.answer && <p className="panel-body sm">{t('imports.question.answered', { answer: word(row.answer) })}</p>}
        {children}
      </div>
      <ProblemLine error={error} />
      {foot && <div className="rowpanel-foot">{foot}</div>}
    </section>
  );
}
