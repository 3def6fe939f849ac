import { blockerStatuses, projectStages, relocationStages } from '@lianqun/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count } from '../../shared/formats.js';
import { Panel } from '../../shared/frames/page.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { paths } from '../../shared/paths.js';
import { domainLanguage } from '../../shared/use-problem-text.js';
import type { RegisterFigures as Figures } from './types.js';

interface Part {
  key: string;
  label: string;
  count: number;
  to: string;
}

/** Parts that are written out; the picture has all of them. */
const WRITTEN = 3;

/** A line cut into the shares of its parts, each darker than the one before; the words beside it say the same. */
function Shares({ parts }: { parts: readonly Pick<Part, 'key' | 'count'>[] }) {
  return (
    <span className="shares" aria-hidden="true">
      {parts.map(({ key, count: value }, index) => (
        <i key={key} className={`share-${String(index % 6)}`} style={{ flexGrow: value }} />
      ))}
    </span>
  );
}

interface TileProps {
  name: string;
  value: number;
  unit: string;
  to: string;
  picture?: ReactNode;
  notes?: ReactNode;
}

function Tile({ name, value, unit, to, picture, notes }: TileProps) {
  const { t } = useTranslation();
  return (
    <div>
      <dt className="muted">{name}</dt>
      <dd>
        <Link className="opens" to={to} aria-label={t('overview.registers.opens', { name, n: count(value) })}>
          {count(value)}
        </Link>{' '}
        <small>{unit}</small>
      </dd>
      {picture && <dd className="figures-picture">{picture}</dd>}
      {notes && <dd className="figures-before muted">{notes}</dd>}
    </div>
  );
}

type Words = Readonly<Record<string, Readonly<{ zh: string; en: string }>>>;

interface StagedProps {
  name: string;
  unit: string;
  figure: NonNullable<Figures['projects']>;
  words: Words;
  /** The list, of a stage or of all. */
  to: (stage?: string) => string;
}

/** A register whose records move from stage to stage: the picture in their order, the largest stages in words. */
function Staged({ name, unit, figure, words, to }: StagedProps) {
  const language = domainLanguage(useLanguage());
  const parts: Part[] = Object.keys(words).flatMap((stage) => {
    const found = figure.stages.find((one) => one.stage === stage);
    return found ? [{ key: stage, label: words[stage]?.[language] ?? stage, count: found.count, to: to(stage) }] : [];
  });
  const largest = [...parts].sort((left, right) => right.count - left.count).slice(0, WRITTEN);
  const written = parts.filter((part) => largest.includes(part));
  return (
    <Tile
      name={name}
      value={figure.total}
      unit={unit}
      to={to()}
      picture={parts.length > 0 && <Shares parts={parts} />}
      notes={written.map(({ key, label, count: value, to: address }) => (
        <Link key={key} className="opens part" to={address}>
          {label} {count(value)}
        </Link>
      ))}
    />
  );
}

const OPEN = Object.keys(blockerStatuses).filter((status) => status !== 'closed');

function Blockers({ open, overdue }: NonNullable<Figures['blockers']>) {
  const { t } = useTranslation();
  const to = paths.blockers({ status: OPEN });
  return (
    <Tile
      name={t('overview.registers.blockers')}
      value={open}
      unit={`${t('overview.registers.caseUnit')}${t('overview.registers.open')}`}
      to={to}
      picture={
        <span className="shares" aria-hidden="true">
          <i className="share-late" style={{ flexGrow: overdue }} />
          <i className="share-0" style={{ flexGrow: open - overdue }} />
        </span>
      }
      notes={
        overdue > 0 ? (
          <Link className="opens part err" to={paths.blockers({ status: OPEN, sort: 'deadline' })}>
            {t('overview.registers.overdue', { n: count(overdue) })}
          </Link>
        ) : (
          t('overview.registers.noneOverdue')
        )
      }
    />
  );
}

function Platforms({ total, group, recorded, samples, planned }: NonNullable<Figures['platforms']>) {
  const { t } = useTranslation();
  return (
    <Tile
      name={t('overview.registers.platforms')}
      value={total}
      unit={t('overview.registers.unit')}
      to={paths.platforms()}
      {...(planned && group
        ? {
            picture: (
              <span className="shares" aria-hidden="true">
                <i className="share-3" style={{ flexGrow: recorded - samples }} />
                <i className="share-0" style={{ flexGrow: samples }} />
                <i className="share-rest" style={{ flexGrow: Math.max(0, planned - recorded) }} />
              </span>
            ),
            notes: (
              <Link className="opens part" to={paths.platformSystems}>
                {t('overview.registers.recorded', { group, n: count(recorded), planned: count(planned) })}
                {samples > 0 && t('overview.registers.samples', { n: count(samples) })}
              </Link>
            ),
          }
        : {})}
    />
  );
}

/** The registers that I read, as numbers that open them. */
export function RegisterFigures({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const { province, enterprises, projects, relocations, blockers, platforms } = figures;
  const place = province ? { region: province.id } : {};
  const filter = (stage?: string) => ({ ...place, ...(stage ? { stage } : {}) });
  return (
    <Panel
      title={t('overview.registers.title')}
      note={province ? t('overview.registers.ofProvince', { province: province.name }) : t('overview.registers.ofAll')}
    >
      <dl className="figures registers">
        {enterprises !== null && (
          <Tile
            name={t('overview.registers.enterprises')}
            value={enterprises}
            unit={t('overview.registers.enterpriseUnit')}
            to={paths.enterprises(place)}
          />
        )}
        {projects && (
          <Staged
            name={t('overview.registers.projects')}
            unit={t('overview.registers.unit')}
            figure={projects}
            words={projectStages}
            to={(stage) => paths.projects(filter(stage))}
          />
        )}
        {blockers && <Blockers {...blockers} />}
        {platforms && <Platforms {...platforms} />}
        {relocations && (
          <Staged
            name={t('overview.registers.relocations')}
            unit={t('overview.registers.enterpriseUnit')}
            figure={relocations}
            words={relocationStages}
            to={(stage) => paths.relocations(filter(stage))}
          />
        )}
      </dl>
    </Panel>
  );
}
