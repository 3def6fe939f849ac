import { todayInShanghai } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { none } from '../../../shared/formats.js';
import { DataTable } from '../../../shared/frames/data-table.js';
import { Panel } from '../../../shared/frames/page.js';
import type { Milestone } from '../project-types.js';
import { byDate, useDifference } from './milestone-line.js';

export function MilestonesTable({ milestones }: { milestones: readonly Milestone[] }) {
  const { t } = useTranslation();
  const difference = useDifference();
  const today = todayInShanghai(new Date());
  return (
    <Panel title={t('projects.milestone.title')}>
      {milestones.length === 0 ? (
        <p className="panel-body muted">{t('projects.milestone.none')}</p>
      ) : (
        <DataTable
          compact
          stacked
          label={t('projects.milestone.title')}
          rows={byDate(milestones)}
          rowKey={(row) => row.id}
          columns={[
            { key: 'name', title: t('projects.milestone.name'), cell: (row) => row.name },
            { key: 'planned', title: t('projects.planned'), width: 120, cell: (row) => row.plannedOn ?? none },
            { key: 'actual', title: t('projects.actual'), width: 120, cell: (row) => row.actualOn ?? none },
            {
              key: 'difference',
              title: t('projects.milestone.difference'),
              width: 140,
              cell: (row) => {
                const { text, tone } = difference(row, today);
                return <span className={tone}>{text || none}</span>;
              },
            },
          ]}
        />
      )}
    </Panel>
  );
}
