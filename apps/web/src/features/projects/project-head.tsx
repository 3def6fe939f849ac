import { chainEffects, projectStages, projectTypes, rateOf } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { none } from '../../shared/formats.js';
import { Amount } from '../../shared/frames/amount.js';
import type { Fact } from '../../shared/frames/page.js';
import { InternalTag } from '../../shared/frames/record/internal-tag.js';
import type { RecordHead } from '../../shared/frames/record/record-page.js';
import { Light, useLightReasons } from '../../shared/light.js';
import { paths } from '../../shared/paths.js';
import { shortRegion } from '../../shared/regions.js';
import { useWord, wordOf } from '../../shared/use-word.js';
import type { Project } from './project-types.js';
import { chainsWithLinks, useFieldLabel, usePeriodLabel } from './project-words.js';

function StateLine({ project }: { project: Project }) {
  const { t } = useTranslation();
  const word = useWord();
  const reasons = useLightReasons();
  return (
    <span className="headtags">
      <span className="tag tag-stage">{word(projectStages[project.stage])}</span>
      <InternalTag of={project} />
      {project.restricted && project.confidentiality === 'shared' && (
        <span className="tag tag-internal" title={t('projects.unsharedHint')}>
          {t('projects.unshared')}
        </span>
      )}
      {project.isSample && <span className="tag tag-sample">{t('record.sample')}</span>}
      <Light light={project.light.light} reason={reasons(project.light)} />
    </span>
  );
}

/** The month by which the figures of the head stand: the one that the light was judged by. */
const judgedMonth = ({ light, months }: Project) => months.find(({ lastMonth }) => lastMonth === light.period);

function useFacts() {
  const { t } = useTranslation();
  const field = useFieldLabel();
  const periodLabel = usePeriodLabel();
  return (project: Project): Fact[] => {
    const { id, totalInvestment, annualPlan } = project;
    const judged = judgedMonth(project);
    const [year, whole] = [judged?.yearInvestment, judged?.cumulativeInvestment ?? project.cumulativeInvestment];
    const share = whole && totalInvestment ? rateOf(whole, totalInvestment) : null;
    const toMonths = (value: string | null | undefined, note?: string) =>
      value ? (
        <Link to={paths.project(id, 'months')} className="opens">
          <Amount plain value={value} {...(note ? { note } : {})} />
        </Link>
      ) : (
        none
      );
    const { completionRate, expectedRate } = judged ?? {};
    return [
      { label: field('totalInvestment'), value: <Amount value={totalInvestment} />, wide: true },
      { label: t('projects.annualPlan'), value: <Amount plain value={annualPlan} /> },
      ...(judged
        ? [
            {
              label: t('projects.yearInvestmentOf', { period: periodLabel(judged) }),
              value: toMonths(year),
            },
            {
              label: t('projects.rateAndPlan'),
              value: (
                <>
                  {completionRate ?? none} / {expectedRate ?? none} <small>%</small>
                </>
              ),
            },
          ]
        : []),
      {
        label: t('projects.cumulative'),
        value: toMonths(whole, share ? t('projects.ofTotal', { share }) : undefined),
        wide: true,
      },
    ];
  };
}

export function useProjectHead(): (project: Project) => RecordHead {
  const { t } = useTranslation();
  const word = useWord();
  const facts = useFacts();
  return (project) => {
    const { code, nationalCode, type, chainEffect, sourceRegionName, regionName } = project;
    const ways = [shortRegion(sourceRegionName), shortRegion(regionName)].filter(Boolean).join(' → ');
    return {
      title: project.name,
      aside: <StateLine project={project} />,
      line: [
        code,
        nationalCode && t('projects.nationalCode', { code: nationalCode }),
        chainsWithLinks(project),
        wordOf(chainEffects, chainEffect, word),
        word(projectTypes[type]) + (ways ? t('unit.beside', { amount: ways }) : ''),
      ],
      facts: facts(project),
    };
  };
}
