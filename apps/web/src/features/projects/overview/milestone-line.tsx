import { todayInShanghai } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../shared/days.js';
import { none } from '../../../shared/formats.js';
import { Panel } from '../../../shared/frames/page.js';
import type { Milestone } from '../project-types.js';

/** Planned against actual in days, or how long there is still; late in red only once it is due. */
export function useDifference() {
  const { t } = useTranslation();
  return ({ plannedOn, actualOn }: Milestone, today: string): { text: string; tone: string } => {
    if (!plannedOn) return { text: '', tone: 'muted' };
    const n = daysBetween(plannedOn, actualOn ?? today);
    if (actualOn) {
      if (n === 0) return { text: t('projects.milestone.onTime'), tone: 'muted' };
      if (n < 0) return { text: t('projects.milestone.early', { n: -n }), tone: 'ok' };
      return { text: t('projects.milestone.late', { n }), tone: 'warn' };
    }
    if (n > 0) return { text: t('projects.milestone.overdue', { n }), tone: 'err' };
    return { text: t('projects.milestone.left', { n: -n }), tone: 'muted' };
  };
}

export const byDate = (milestones: readonly Milestone[]) => {
  const day = ({ actualOn, plannedOn }: Milestone) => actualOn ?? plannedOn ?? '9999';
  return [...milestones].sort((a, b) => day(a).localeCompare(day(b)));
};

export function MilestoneLine({ milestones }: { milestones: readonly Milestone[] }) {
  const { t } = useTranslation();
  const difference = useDifference();
  const today = todayInShanghai(new Date());
  const done = milestones.filter(({ actualOn }) => actualOn).length;
  const next = byDate(milestones).find(({ actualOn }) => !actualOn);
  const note = [
    t('projects.milestone.count', { n: milestones.length, done }),
    next && t('projects.milestone.next', { name: next.name }),
  ]
    .filter(Boolean)
    .join(t('record.semicolon'));
  return (
    <Panel title={t('projects.milestone.title')} {...(milestones.length > 0 ? { note } : {})}>
      {milestones.length === 0 ? (
        <p className="panel-body muted">{t('projects.milestone.none')}</p>
      ) : (
        <ol className="milestones" aria-label={t('projects.milestone.title')}>
          {byDate(milestones).map((milestone) => {
            const { text, tone } = difference(milestone, today);
            return (
              <li key={milestone.id} className={milestone.actualOn ? undefined : 'milestone-open'}>
                <b>{milestone.name}</b>
                <span className="nowrap">
                  {t('projects.planned')} {milestone.plannedOn ?? none}
                </span>{' '}
                <span className="nowrap">
                  {t('projects.actual')} {milestone.actualOn ?? none}
                </span>{' '}
                <span className={`nowrap ${tone}`}>{text}</span>
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}
