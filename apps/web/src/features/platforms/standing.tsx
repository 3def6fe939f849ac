import { projectStages } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, money } from '../../shared/formats.js';
import { Amount } from '../../shared/frames/amount.js';
import { DataTable, type Column } from '../../shared/frames/data-table.js';
import { Panel } from '../../shared/frames/page.js';
import { paths } from '../../shared/paths.js';
import { useWord } from '../../shared/use-word.js';
import type { PlatformDetail, PlatformStanding, PlatformYear } from './platform-types.js';

interface FigureProps {
  label: string;
  value: number | null;
  to: string;
}

/** A figure that opens to its rows; a register that is not for this account has none. */
function Figure({ label, value, to }: FigureProps) {
  if (value === null) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Link to={to} className="opens">
          {count(value)}
        </Link>
      </dd>
    </div>
  );
}

function Stages({ standing: { projectsByStage, platformIds } }: { standing: PlatformStanding }) {
  const { t } = useTranslation();
  const word = useWord();
  const most = Math.max(...projectsByStage.map((one) => one.count));
  return (
    <ul className="bars" aria-label={t('platforms.stage')}>
      {projectsByStage.map(({ stage, count: n }) => (
        <li key={stage}>
          <span>{word(projectStages[stage])}</span>
          <span className="bars-track" aria-hidden="true">
            <i style={{ width: `${(n / most) * 100}%` }} />
          </span>
          <Link
            to={paths.projects({ platform: platformIds, stage })}
            className="opens num"
            aria-label={t('platforms.projectsAt', { stage: word(projectStages[stage]), n })}
          >
            {count(n)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What the registers hold on this platform and its parks. */
export function Standing({ standing }: { standing: PlatformStanding }) {
  const { t } = useTranslation();
  const { platformIds: platform, enterprises, projects, relocations, agreedInvestment, withoutInvestment } = standing;
  const empty = !enterprises && !projects && !relocations;
  return (
    <Panel title={t('platforms.standing')} note={t('platforms.standingNote')}>
      {empty ? (
        <p className="panel-body muted">{t('platforms.standingNothing')}</p>
      ) : (
        <>
          <dl className="standing">
            <Figure
              label={t('platforms.column.enterprises')}
              value={enterprises}
              to={paths.enterprises({ platform })}
            />
            <Figure label={t('platforms.column.projects')} value={projects} to={paths.projects({ platform })} />
            <Figure
              label={t('platforms.column.relocations')}
              value={relocations}
              to={paths.relocations({ platform })}
            />
            {agreedInvestment !== null && projects !== 0 && (
              <div>
                <dt>{t('platforms.year.agreedInvestment')}</dt>
                <dd>
                  <Amount value={agreedInvestment} plain />
                  {withoutInvestment > 0 && (
                    <small className="muted block">{t('platforms.withoutInvestment', { n: withoutInvestment })}</small>
                  )}
                </dd>
              </div>
            )}
          </dl>
          {standing.projectsByStage.length > 0 && <Stages standing={standing} />}
        </>
      )}
    </Panel>
  );
}

const reportedCounts = ['signedProjects', 'startedProjects', 'producingProjects', 'settledEnterprises'] as const;

/** What the platform itself reports, year by year. */
export function Reported({ platform: { years } }: { platform: Pick<PlatformDetail, 'years'> }) {
  const { t } = useTranslation();
  const columns: Column<PlatformYear>[] = [
    { key: 'year', title: t('platforms.year.year'), width: 72, cell: (row) => row.year },
    ...reportedCounts.map((key): Column<PlatformYear> => ({
      key,
      title: t(`platforms.year.${key}`),
      numeric: true,
      cell: (row) => count(row[key]),
    })),
    {
      key: 'agreedInvestment',
      title: t('platforms.year.agreedInvestment'),
      unit: t('unit.tenThousandYuan'),
      numeric: true,
      cell: (row) => money(row.agreedInvestment),
    },
  ];
  return (
    <Panel title={t('platforms.reported')} note={t('platforms.reportedNote')}>
      {years.length === 0 ? (
        <p className="panel-body muted">{t('platforms.noYears')}</p>
      ) : (
        <DataTable
          compact
          stacked
          label={t('platforms.reported')}
          columns={columns}
          rows={years}
          rowKey={(row) => String(row.year)}
        />
      )}
    </Panel>
  );
}
