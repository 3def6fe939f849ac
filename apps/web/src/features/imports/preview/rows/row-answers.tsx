import type { Schemas } from '@lianqun/api-client';
import { MATCHING_ANSWERS, rowAnswerLabel, rowAnswers, type RowAnswer } from '@lianqun/domain';
import { Button } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../../../shared/formats.js';
import { useWord } from '../../../../shared/use-word.js';
import type { ImportRow } from '../../import-queries.js';
import type { ProblemCount } from '../../import-queries.js';
import { useRegister } from '../../register.js';

type Problem = Schemas['ImportProblem'];

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** What matching asks; such an answer can be changed though its question is no longer shown. */
const matching: readonly RowAnswer[] = [...MATCHING_ANSWERS, 'skip'];

/** The first question of the row that waits for an answer. */
export const openQuestion = (row: ImportRow): Problem | undefined =>
  row.decision === 'question' ? row.problems.find(({ severity }) => severity === 'question') : undefined;

/** One question at a time: the first one that is open, or what can be answered differently. */
export function optionsOf(row: ImportRow): { open: boolean; options: string[] } {
  const open = openQuestion(row);
  if (open) return { open: true, options: textsOf(open.params['options']) };
  const answered = row.problems.filter(({ params }) => params['answer'] !== undefined);
  const again = matching.some((answer) => answer === row.answer) ? matching : [];
  const options = [...answered.flatMap(({ params }) => textsOf(params['options'])), ...again];
  return { open: false, options: [...new Set(options)].filter((option) => option !== row.answer) };
}

/** Whether the row may mean several records, one of which is to be named. */
export const asksWhich = (row: ImportRow): boolean => openQuestion(row)?.code === 'several-matches';

/** How many other open questions are of the same kind as the row's. */
export function alikeOf(row: ImportRow, problems: readonly ProblemCount[]): number {
  const question = openQuestion(row);
  // What is said of one row's records says nothing of those of another.
  if (asksWhich(row)) return 0;
  const kind = problems.find(({ code, field }) => code === question?.code && field === question.field);
  return Math.max(0, (kind?.open ?? 0) - 1);
}

const isAnswer = (option: string): option is RowAnswer => Object.hasOwn(rowAnswers, option);

export function useOptionWord() {
  const word = useWord();
  const register = useRegister();
  return (option: string): string => (isAnswer(option) ? word(rowAnswerLabel(option, register)) : option);
}

interface RowAnswersProps {
  row: ImportRow;
  /** How many other rows ask the same, and whether they are to be answered too. */
  others: number;
  alike: boolean;
  onAlike: (alike: boolean) => void;
  busy: boolean;
  onAnswer: (answer: string) => void;
}

/** The answers side by side with their digits, and whether rows of the same kind are meant too. */
export function RowAnswers({ row, others, alike, onAlike, busy, onAnswer }: RowAnswersProps) {
  const { t } = useTranslation();
  const word = useOptionWord();
  const { open, options } = optionsOf(row);
  if (options.length === 0) return null;
  return (
    <div className="options">
      {!open && <p className="muted sm">{t('imports.question.change')}</p>}
      {options.map((option, index) => (
        <Fragment key={option}>
          <Button
            block
            className={open && index === 0 ? 'firstoption' : ''}
            disabled={busy}
            onClick={() => onAnswer(option)}
          >
            <span>{word(option)}</span>
            <kbd aria-hidden="true">{index + 1}</kbd>
          </Button>
        </Fragment>
      ))}
      {open && others > 0 && (
        <label className="alike sm">
          <input type="checkbox" checked={alike} onChange={(event) => onAlike(event.target.checked)} />
          <span>
            {t('importsPreview.alike.others', { n: count(others) })}{' '}
            <span className="muted desktop">{t('importsPreview.alike.shift')}</span>
          </span>
        </label>
      )}
      {open && <p className="muted sm">{t('imports.question.leftOut')}</p>}
    </div>
  );
}
