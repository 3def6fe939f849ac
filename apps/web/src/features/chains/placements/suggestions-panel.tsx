import { suggestionReasons } from '@lianqun/domain';
import { Button } from 'antd';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouteLink } from 'react-router';
import { Panel } from '../../../shared/frames/page.js';
import { QueryState } from '../../../shared/frames/query-state.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { paths } from '../../../shared/paths.js';
import { shortRegion } from '../../../shared/regions.js';
import { useWord } from '../../../shared/use-word.js';
import type { Owner } from '../links/link-queries.js';
import type { Link, Suggestion } from '../types.js';
import { usePlacing, useSuggestions } from './placement-queries.js';

interface OneProps {
  suggestion: Suggestion;
  onAccept: () => void;
  onDecline: () => void;
}

function OneSuggestion({ suggestion: { enterprise, reasons }, onAccept, onDecline }: OneProps) {
  const { t } = useTranslation();
  const word = useWord();
  const { name } = enterprise;
  return (
    <>
      <div className="suggested">
        <RouteLink to={paths.enterprise(enterprise.id)} lang="zh-CN">
          {name}
        </RouteLink>
        <small className="muted" lang="zh-CN">
          {[enterprise.creditCode, shortRegion(enterprise.regionName), enterprise.industryName]
            .filter(Boolean)
            .join(' · ')}
        </small>
        <ul className="reasons">
          {reasons.map(({ kind, text }) => (
            <li key={`${kind}${text}`}>
              <span className="tag">{word(suggestionReasons[kind])}</span> <span lang="zh-CN">{text}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className="row">
        <Button size="small" aria-label={t('chainPlaces.acceptLabel', { name })} onClick={onAccept}>
          {t('chainPlaces.accept')}
        </Button>
        <Button size="small" aria-label={t('chainPlaces.declineLabel', { name })} onClick={onDecline}>
          {t('chainPlaces.decline')}
        </Button>
      </div>
    </>
  );
}

interface SuggestionsProps {
  owner: Owner;
  link: Link;
}

function Decisions({ owner, link, items }: SuggestionsProps & { items: Suggestion[] }) {
  const { t } = useTranslation();
  const { place, decline } = usePlacing(owner, link.id);
  const list = useRef<HTMLOListElement>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const left = items.filter(({ enterprise }) => !gone.has(enterprise.id));
  const lines = () => [...(list.current?.querySelectorAll<HTMLElement>('li[data-suggestion]') ?? [])];
  const decide = ({ enterprise: { id, name } }: Suggestion, accepted: boolean) => {
    const at = left.findIndex(({ enterprise }) => enterprise.id === id);
    const all = lines();
    (all[at + 1] ?? all[at - 1])?.focus();
    setGone((now) => new Set([...now, id]));
    setSaid(t(accepted ? 'chainPlaces.said.accepted' : 'chainPlaces.said.declined', { name }));
    // What was not taken after all stands in the list again.
    const onError = () => setGone((now) => new Set([...now].filter((one) => one !== id)));
    if (accepted) place.mutate({ enterpriseIds: [id], origin: 'suggestion' }, { onError });
    else decline.mutate([id], { onError });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = lines();
    const at = all.findIndex((line) => line === event.target);
    const one = left[at];
    if (!one || event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Record<string, () => void> = {
      '1': () => decide(one, true),
      '2': () => decide(one, false),
      j: () => all[at + 1]?.focus(),
      ArrowDown: () => all[at + 1]?.focus(),
      k: () => all[at - 1]?.focus(),
      ArrowUp: () => all[at - 1]?.focus(),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };
  return (
    <>
      <ProblemLine error={place.error ?? decline.error} />
      {left.length === 0 ? (
        <p className="panel-body muted">
          {t(items.length > 0 ? 'chainPlaces.allDecided' : 'chainPlaces.noSuggestions')}
        </p>
      ) : (
        <ol ref={list} className="suggestions" aria-label={t('chainPlaces.suggestions')} onKeyDown={onKeyDown}>
          {left.map((suggestion, index) => (
            <li key={suggestion.enterprise.id} data-suggestion tabIndex={index === 0 ? 0 : -1}>
              <OneSuggestion
                suggestion={suggestion}
                onAccept={() => decide(suggestion, true)}
                onDecline={() => decide(suggestion, false)}
              />
            </li>
          ))}
        </ol>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}

/** Enterprises whose industry or words fit the link; each is taken or turned down by a person. */
export function SuggestionsPanel({ owner, link }: SuggestionsProps) {
  const { t } = useTranslation();
  const query = useSuggestions(link.id);
  const total = query.data?.total ?? 0;
  return (
    <Panel
      title={t('chainPlaces.suggestions')}
      {...(total > 0 ? { note: t('chainPlaces.suggestionsNote', { n: total }) } : {})}
    >
      <QueryState query={query}>{({ items }) => <Decisions owner={owner} link={link} items={items} />}</QueryState>
    </Panel>
  );
}
