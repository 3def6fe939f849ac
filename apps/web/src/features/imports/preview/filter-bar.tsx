import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../../shared/formats.js';
import type { ProblemCount } from '../import-queries.js';
import { useMessage } from '../../../shared/use-problem-text.js';
import { useRegister } from '../register.js';
import { useProblems } from './rows/row-queries.js';
import type { RowView } from './rows/row-view.js';

const rest = 250;

/** What is typed is looked for a short rest later. */
function Search({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(q);
  const [shown, setShown] = useState(q);
  if (shown !== q) {
    setShown(q);
    setTyped(q);
  }
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === q) return undefined;
    const timer = setTimeout(() => onSearch(wanted), rest);
    return () => clearTimeout(timer);
  }, [typed, q, onSearch]);
  return (
    <input
      type="search"
      className="previewsearch"
      aria-label={t('importsPreview.filter.search')}
      placeholder={t('importsPreview.filter.search')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && onSearch(typed.trim())}
    />
  );
}

const toneOf = { error: 'err', question: 'warn', warning: 'muted' } as const;

interface ChipProps {
  problem: ProblemCount;
  on: boolean;
  onPick: () => void;
}

function ProblemChip({ problem, on, onPick }: ChipProps) {
  const { t, i18n } = useTranslation();
  const register = useRegister();
  const message = useMessage();
  const key = `imports.short.${problem.code}`;
  const words = i18n.exists(key)
    ? t(key as 'imports.title', { organization: t('importsPreview.filter.others'), row: '…' })
    : message({ ...problem, params: { register } });
  return (
    <button type="button" className="problemchip" aria-pressed={on} onClick={onPick}>
      <span className={toneOf[problem.severity]}>{words}</span> {count(problem.count)}
    </button>
  );
}

/** How many kinds of problems are shown before the rest is asked for. */
const shownAtFirst = 6;

interface FilterBarProps {
  id: string;
  view: RowView;
  onView: (view: Partial<RowView>) => void;
}

/** Everything that is wrong, kind by kind with its number of rows; each narrows the table. A text narrows it too. */
export function FilterBar({ id, view, onView }: FilterBarProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const { data } = useProblems(id);
  const kinds = byCode(data?.items ?? []);
  const shown = all ? kinds : kinds.filter(({ code }, index) => index < shownAtFirst || code === view.problem);
  const pick = (code: string) => onView(view.problem === code ? { problem: null } : { problem: code, rows: 'all' });
  return (
    <div className="filterbar">
      <Search q={view.q} onSearch={(q) => onView({ q })} />
      {kinds.length > 0 && (
        <div className="problemchips" role="group" aria-label={t('importsPreview.filter.byProblem')}>
          {shown.map((problem) => (
            <ProblemChip
              key={problem.code}
              problem={problem}
              on={view.problem === problem.code}
              onPick={() => pick(problem.code)}
            />
          ))}
          {kinds.length > shownAtFirst && (
            <button type="button" className="linkbutton sm" aria-expanded={all} onClick={() => setAll(!all)}>
              {all
                ? t('importsPreview.filter.fewer')
                : t('importsPreview.filter.more', { n: kinds.length - shown.length })}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

const severity = { error: 1, question: 0, warning: 2 } as const;

/** One chip a kind, whatever the field: questions first, then faults, then remarks. */
function byCode(items: readonly ProblemCount[]): ProblemCount[] {
  const kinds = new Map<string, ProblemCount>();
  for (const item of items) {
    const known = kinds.get(item.code);
    kinds.set(item.code, known ? { ...known, count: known.count + item.count, open: known.open + item.open } : item);
  }
  return [...kinds.values()].sort(
    (left, right) => severity[left.severity] - severity[right.severity] || right.count - left.count,
  );
}
