import { todayInShanghai } from '@lianqun/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../shared/frames/page.js';
import { shortRegion } from '../../../shared/regions.js';
import type { Chain, ChainKind, Term } from '../types.js';
import { useChainWords } from '../words.js';
import { TermDialog, TermRemoval } from './term-dialog.js';

const inTime = (terms: readonly Term[]) =>
  [...terms].sort((a, b) => (a.startsOn ?? '').localeCompare(b.startsOn ?? ''));

function useSpan() {
  const { t } = useTranslation();
  return (term: Term, next: Term | undefined) => {
    const [from, to] = [term.startsOn, next?.startsOn];
    if (from && to) return t('chains.term.between', { from, to });
    if (from) return t('chains.term.since', { from });
    return to ? t('chains.term.until', { to }) : t('chains.term.always');
  };
}

interface TermItemProps {
  term: Term;
  span: string;
  held: 'now' | 'past' | 'ahead';
  onMend?: () => void;
  onRemove?: () => void;
}

function TermItem({ term, span, held, onMend, onRemove }: TermItemProps) {
  const { t } = useTranslation();
  const word = useChainWords();
  const lead = [shortRegion(term.regionName), term.leadOrganization?.name].filter(Boolean).join(' · ');
  const state = [word.status(term.status), word.batch(term.batch), word.level(term.level)].filter(Boolean).join(' · ');
  return (
    <li className={`term term-${held}`} aria-current={held === 'now' ? 'date' : undefined}>
      <p className="termdays">
        {span}
        {held === 'ahead' && <span className="tag">{t('chains.term.ahead')}</span>}
      </p>
      <b lang="zh-CN">{term.name}</b>
      <span className="muted">{state}</span>
      <span>{lead ? t('chains.term.ledBy', { lead }) : t('chains.term.noLead')}</span>
      {term.chainLeader && <span>{t('chains.term.leader', { name: term.chainLeader })}</span>}
      {term.source && (
        <small className="muted" lang="zh-CN">
          {term.source}
        </small>
      )}
      <span className="row sm">
        {onMend && (
          <button
            type="button"
            className="linkbutton"
            aria-label={t('chains.term.mendLabel', { name: term.name, span })}
            onClick={onMend}
          >
            {t('chains.term.mend')}
          </button>
        )}
        {onRemove && (
          <button
            type="button"
            className="linkbutton"
            aria-label={t('chains.term.removeLabel', { name: term.name, span })}
            onClick={onRemove}
          >
            {t('chains.term.remove')}
          </button>
        )}
      </span>
    </li>
  );
}

/** 沿革: what an entry was called and who led it, from when to when. */
export function TermLine({ kind, chain }: { kind: ChainKind; chain: Chain }) {
  const { t } = useTranslation();
  const span = useSpan();
  const [mending, setMending] = useState<Term | null>(null);
  const [removing, setRemoving] = useState<Term | null>(null);
  const today = todayInShanghai(new Date());
  const terms = inTime(chain.terms);
  const now = terms.findLast(({ startsOn }) => (startsOn ?? '') <= today);
  return (
    <Panel title={t('chains.term.title')} note={t('chains.term.note')}>
      <ol className="terms" aria-label={t('chains.term.title')}>
        {terms.map((term, index) => (
          <TermItem
            key={term.id}
            term={term}
            span={span(term, terms[index + 1])}
            held={term === now ? 'now' : (term.startsOn ?? '') > today ? 'ahead' : 'past'}
            {...(chain.abilities.manage ? { onMend: () => setMending(term) } : {})}
            {...(chain.abilities.manage && terms.length > 1 ? { onRemove: () => setRemoving(term) } : {})}
          />
        ))}
      </ol>
      {mending && <TermDialog kind={kind} chain={chain} term={mending} onClose={() => setMending(null)} />}
      {removing && <TermRemoval kind={kind} chain={chain} term={removing} onClose={() => setRemoving(null)} />}
    </Panel>
  );
}
