import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isRelocationStage, REGISTERS, relocationStages, todayInShanghai } from '@lianqun/domain';
import { count, shortDay } from '../../shared/formats.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { Panel } from '../../shared/frames/page.js';
import { Light, useLightReasons } from '../../shared/light.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { paths } from '../../shared/paths.js';
import { domainLanguage } from '../../shared/use-problem-text.js';
import type { WaitingItem } from './types.js';

function linkOf(item: WaitingItem): string {
  switch (item.kind) {
    case 'blocker':
    case 'relocation':
      return paths.record(item.kind, item.id);
    case 'mention':
      return item.link ?? paths.inbox('unread');
    case 'import':
      return paths.importBatch(
        item.id,
        'preview',
        REGISTERS.find((one) => one === item.register),
      );
    case 'links':
      return paths.ofChain(item.register === 'cluster' ? 'cluster' : 'chain', item.id, { tab: 'links' });
    case 'entry-set':
      return paths.month(item.periodId ?? undefined, item.organizationId ?? undefined);
  }
}

const isLate = ({ dueOn }: WaitingItem, today: string) => dueOn !== null && dueOn < today;

function Due({ item, today }: { item: WaitingItem; today: string }) {
  const { t } = useTranslation();
  if (!item.dueOn) return null;
  const day = shortDay(item.dueOn);
  return isLate(item, today) ? (
    <span className="err">{t('overview.waiting.wasDue', { day })}</span>
  ) : (
    t('overview.waiting.due', { day, action: t(`overview.waiting.action.${item.action}`) })
  );
}

/** Where a relocation stands, and for how long. */
function Still({ item: { stage, count: days } }: { item: WaitingItem }) {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  const word = stage !== null && isRelocationStage(stage) ? relocationStages[stage][language] : '';
  return <span className="warn">{t('overview.waiting.still', { stage: word, n: count(days) })}</span>;
}

function State({ item }: { item: WaitingItem }) {
  const { t } = useTranslation();
  const reasons = useLightReasons();
  if (item.light) {
    return (
      <>
        <Light light={item.light.light} />
        <small className="muted block cut" title={reasons(item.light)}>
          {reasons({ ...item.light, reasons: item.light.reasons.slice(0, 1) })}
        </small>
      </>
    );
  }
  if (item.kind === 'relocation') return <Still item={item} />;
  if (item.kind === 'import') return t('overview.waiting.questions', { n: count(item.count) });
  if (item.kind === 'links') return t('overview.waiting.drafts', { n: count(item.count) });
  return item.action === 'refill' ? <span className="err">{t('overview.waiting.returned')}</span> : null;
}

/** What waits for my organization: each with its deadline and the one thing to do about it. */
export function Waiting({ items, total, today }: { items: readonly WaitingItem[]; total: number; today: string }) {
  const { t } = useTranslation();
  const late = items.filter((item) => isLate(item, today)).length;
  const note =
    total === 0
      ? undefined
      : late > 0
        ? t('overview.waiting.countLate', { n: count(total), late: count(late) })
        : t('overview.waiting.count', { n: count(total) });
  return (
    <Panel
      title={t('overview.waiting.title')}
      note={note}
      action={<Link to={paths.blockers({ mine: 'true' })}>{t('overview.waiting.all')}</Link>}
    >
      {items.length === 0 ? (
        <p className="panel-body muted">{t('overview.waiting.none')}</p>
      ) : (
        <ul className="waitlist">
          {items.map((item) => (
            <li key={`${item.kind}${item.id}`}>
              <span className="wait-kind">
                <span className="tag">{t(`overview.waiting.kind.${item.kind}`)}</span>{' '}
                {t(`overview.waiting.action.${item.action}`)}
              </span>
              <span className="wait-title">
                <Link to={linkOf(item)}>{item.title}</Link>
                <small className="muted block">{[item.code, item.detail].filter(Boolean).join(' · ')}</small>
              </span>
              <span className="wait-due">
                <Due item={item} today={today} />
              </span>
              <span className="wait-state">
                <State item={item} />
              </span>
              <span className="wait-do">
                <ButtonLink small to={linkOf(item)}>
                  {t(`overview.waiting.do.${item.action}`)}
                </ButtonLink>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

export const today = (): string => todayInShanghai(new Date());
