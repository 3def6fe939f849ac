import { BLOCKER_STATUSES, blockerKinds, blockerStatuses } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Can } from '../../../shared/can.js';
import { none } from '../../../shared/formats.js';
import { DataTable } from '../../../shared/frames/data-table.js';
import { Panel } from '../../../shared/frames/page.js';
import { Light, useLightReasons } from '../../../shared/light.js';
import { paths } from '../../../shared/paths.js';
import { useWord, wordOf } from '../../../shared/use-word.js';
import type { Project, ProjectBlocker } from '../project-types.js';
import { organizationName } from '../project-words.js';

const isOpen = ({ status }: ProjectBlocker) => status !== BLOCKER_STATUSES.at(-1);

interface BlockersPanelProps {
  project: Project;
  /** Those alone that are not closed. */
  open?: boolean;
}

/** What stands in the way of a project, with who deals with it. */
export function BlockersPanel({ project: { id, blockers, withheldBlockers }, open = false }: BlockersPanelProps) {
  const { t } = useTranslation();
  const word = useWord();
  const reasons = useLightReasons();
  const shown = open ? blockers.filter(isOpen) : blockers;
  return (
    <Panel
      title={t('blockers.title')}
      note={[
        t('projects.openBlockers', { n: blockers.filter(isOpen).length }),
        withheldBlockers > 0 && t('projects.withheldBlockers', { n: withheldBlockers }),
      ]
        .filter(Boolean)
        .join(t('record.semicolon'))}
      action={
        <Can permission="blocker.create">
          <Link to={paths.newBlocker({ projectId: id, origin: paths.project(id) })}>{t('blockers.create')}</Link>
        </Can>
      }
    >
      {shown.length === 0 ? (
        <p className="panel-body muted">{t('projects.noBlockers')}</p>
      ) : (
        <DataTable
          compact
          stacked
          label={t('blockers.title')}
          rows={shown}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'title',
              title: t('blockers.field.title'),
              width: 260,
              cell: (row) => <Link to={paths.blocker(row.id)}>{row.title}</Link>,
            },
            { key: 'code', title: t('blockers.field.code'), width: 120, cell: (row) => row.code },
            {
              key: 'kind',
              title: t('blockers.field.kind'),
              width: 80,
              cell: (row) => wordOf(blockerKinds, row.kind, word),
            },
            {
              key: 'lead',
              title: t('blockers.field.lead'),
              cell: (row) =>
                [organizationName(row.leadOrganization), wordOf(blockerStatuses, row.status, word)]
                  .filter(Boolean)
                  .join(' · '),
            },
            { key: 'deadline', title: t('blockers.field.deadline'), width: 96, cell: (row) => row.deadline ?? none },
            {
              key: 'light',
              title: t('projects.light'),
              width: 76,
              cell: (row) => <Light light={row.light.light} hint={reasons(row.light)} />,
            },
          ]}
        />
      )}
    </Panel>
  );
}
