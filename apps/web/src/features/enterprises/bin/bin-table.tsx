import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime, none } from '../../../shared/formats.js';
import { DataTable } from '../../../shared/frames/data-table.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { paths } from '../../../shared/paths.js';
import { shortRegion } from '../../../shared/regions.js';
import { useRestore, type BinItem } from './bin-queries.js';

/** What was deleted, by whom and when; a merged one comes back by undoing that. */
export function BinTable({ items, onRestored }: { items: BinItem[]; onRestored: (id: string) => void }) {
  const { t } = useTranslation();
  const restore = useRestore(onRestored);
  const action = ({ id, name, mergedInto }: BinItem) =>
    mergedInto ? (
      <Link to={paths.enterprise(mergedInto.id, 'origin')}>
        {t('enterpriseBin.mergedInto', { name: mergedInto.name })}
      </Link>
    ) : (
      <Button
        size="small"
        aria-label={t('enterpriseBin.restoreOne', { name })}
        loading={restore.isPending && restore.variables === id}
        onClick={() => restore.mutate(id)}
      >
        {t('enterpriseBin.restore')}
      </Button>
    );
  return (
    <>
      <ProblemLine error={restore.error} />
      <DataTable
        stacked
        label={t('enterpriseBin.title')}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', title: t('enterprises.field.name'), width: 280, cell: ({ name }) => name },
          {
            key: 'creditCode',
            title: t('enterprises.short.creditCode'),
            width: 180,
            cell: ({ creditCode }) => creditCode ?? none,
          },
          {
            key: 'region',
            title: t('enterprises.field.regionCode'),
            width: 140,
            cell: ({ regionName }) => shortRegion(regionName) ?? none,
          },
          {
            key: 'deletedAt',
            title: t('enterpriseBin.deletedAt'),
            width: 150,
            cell: ({ deletedAt }) => dateTime(deletedAt),
          },
          {
            key: 'deletedBy',
            title: t('enterpriseBin.deletedBy'),
            width: 110,
            cell: ({ deletedByName }) => deletedByName ?? none,
          },
          { key: 'action', title: t('enterpriseBin.action'), width: 200, cell: action },
        ]}
      />
    </>
  );
}
