import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count } from '../../shared/formats.js';
import { Panel } from '../../shared/frames/page.js';
import { paths } from '../../shared/paths.js';
import type { PlatformSystemSummary } from './platform-types.js';

type Group = PlatformSystemSummary['groups'][number];
type Category = Group['categories'][number];

/** One square for each platform that the notice names, filled for those that are recorded; the invented ones last. */
function Squares({ category: { plannedCount, recordedCount, sampleCount } }: { category: Category }) {
  if (plannedCount === null) return null;
  const look = (index: number) => {
    if (index >= recordedCount) return undefined;
    return index < recordedCount - sampleCount ? 'square-full' : 'square-sample';
  };
  return (
    <span className="squares" aria-hidden="true">
      {Array.from({ length: plannedCount }, (_, index) => (
        <i key={index} className={look(index)} />
      ))}
    </span>
  );
}

type Tally = Pick<Category, 'recordedCount' | 'sampleCount'>;

/** Invented platforms are no part of a notice: wherever they are counted, it says so. */
function useRecorded() {
  const { t } = useTranslation();
  const withSamples = (text: string, { sampleCount: samples }: Tally) =>
    samples > 0 ? t('platforms.systems.samples', { text, samples }) : text;
  return {
    ofNotice: ({ plannedCount, ...tally }: Tally & Pick<Category, 'plannedCount'>) => {
      const { recordedCount: recorded } = tally;
      const text =
        plannedCount === null
          ? t('platforms.systems.recordedOnly', { recorded })
          : t('platforms.systems.recorded', { recorded, planned: plannedCount });
      return withSamples(text, tally);
    },
    ofSystem: (tally: Tally) =>
      withSamples(t('platforms.systems.recordedIn', { recorded: tally.recordedCount }), tally),
  };
}

function CategoryLine({ system, category }: { system: string; category: Category }) {
  const { t } = useTranslation();
  const { ofNotice } = useRecorded();
  const to = paths.platforms({ category: `${system}:${category.key}` });
  return (
    <li className="category">
      <Link to={to} aria-label={t('platforms.systems.open', { name: category.name })}>
        {category.name}
      </Link>
      <Squares category={category} />
      <span>{ofNotice(category)}</span>
    </li>
  );
}

/** Categories that the notice counts together stand under one line with their sum. */
function GroupLines({ system, group }: { system: string; group: Group }) {
  const { ofNotice } = useRecorded();
  const lines = group.categories.map((category) => (
    <CategoryLine key={category.key} system={system} category={category} />
  ));
  if (lines.length === 1) return <>{lines}</>;
  return (
    <li>
      <p className="groupline">
        <b>{group.name}</b> <b className="nowrap">{ofNotice(group)}</b>
      </p>
      <ul className="groupmembers">{lines}</ul>
    </li>
  );
}

function System({ system }: { system: PlatformSystemSummary }) {
  const { t } = useTranslation();
  const { ofSystem } = useRecorded();
  const { key, name, source, groups } = system;
  return (
    <Panel
      title={name}
      note={ofSystem(system)}
      action={
        <Link to={paths.platforms({ system: key })} aria-label={t('platforms.systems.open', { name })}>
          {t('platforms.table')}
        </Link>
      }
    >
      <ul className="categories">
        {groups.map((group) => (
          <GroupLines key={group.name} system={key} group={group} />
        ))}
      </ul>
      {source && <p className="panel-foot muted sm">{source}</p>}
    </Panel>
  );
}

/** How much of each published list is in the register: most of the full lists are not public. */
export function Systems({ summary: { systems, total, withoutSystem } }: { summary: Schemas['PlatformSummary'] }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <p>{t('platforms.systems.total', { total: count(total), without: count(withoutSystem) })}</p>
      {systems.some(({ sampleCount }) => sampleCount > 0) && (
        <p className="muted sm">{t('platforms.systems.sampleNote')}</p>
      )}
      <div className="platformsystems">
        {systems.map((system) => (
          <System key={system.key} system={system} />
        ))}
      </div>
    </div>
  );
}
