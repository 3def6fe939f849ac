import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $api } from '../../shared/api/client.js';
import { usePermission } from '../../shared/api/session.js';
import { day, dateTime } from '../../shared/formats.js';
import { DataTable } from '../../shared/frames/data-table.js';
import { Panel } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { paths } from '../../shared/paths.js';
import { useEnterpriseFields } from './fields.js';

type Provenance = Schemas['ValueProvenance'];

const measures = ['revenue', 'tax', 'researchSpending'] as const;

function useFieldName() {
  const { t } = useTranslation();
  const fields = useEnterpriseFields();
  return (field: string) => {
    const [root, year, measure] = field.split('.');
    const known = measures.find((one) => one === measure);
    return root === 'years' && known ? `${year} ${t(`enterprises.field.${known}`)}` : fields.name(field);
  };
}

/** From which file and row, or from whom. */
function Origin({ of: { origin, batch, actorName } }: { of: Provenance }) {
  const { t } = useTranslation();
  const mayOpen = usePermission('enterprise.import');
  if (!batch) {
    return <>{origin === 'request' && actorName ? actorName : t(`enterpriseOrigin.origin.${origin}`)}</>;
  }
  const words =
    batch.rowNumber === null
      ? batch.fileName
      : t('enterpriseOrigin.row', { file: batch.fileName, row: batch.rowNumber });
  return mayOpen ? <Link to={paths.importBatch(batch.id)}>{words}</Link> : <>{words}</>;
}

/** Where each value came from, and when. */
export function ProvenanceTab({ id }: { id: string }) {
  const { t } = useTranslation();
  const name = useFieldName();
  const query = $api.useQuery('get', '/api/enterprises/{id}/provenance', { params: { path: { id } } });
  return (
    <Panel title={t('enterpriseOrigin.title')} note={t('enterpriseOrigin.note')}>
      <QueryState query={query}>
        {({ items }) => (
          <DataTable
            compact
            stacked
            label={t('enterpriseOrigin.title')}
            rows={items}
            rowKey={({ field }) => field}
            columns={[
              { key: 'field', title: t('enterpriseOrigin.field'), width: 180, cell: (row) => name(row.field) },
              { key: 'origin', title: t('enterpriseOrigin.from'), width: 320, cell: (row) => <Origin of={row} /> },
              {
                key: 'at',
                title: t('enterpriseOrigin.at'),
                width: 130,
                cell: (row) => <span title={dateTime(row.at)}>{day(row.at)}</span>,
              },
            ]}
          />
        )}
      </QueryState>
    </Panel>
  );
}
