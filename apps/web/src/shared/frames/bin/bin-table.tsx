import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRestore, type BinnedRecord, type BinRegister } from '../../api/bin.js';
import { dateTime, none } from '../../formats.js';
import { shortRegion } from '../../regions.js';
import { DataTable } from '../data-table.js';
import { ProblemLine } from '../states.js';

interface BinTableProps {
  register: BinRegister;
  title: string;
  items: BinnedRecord[];
  onRestored: (id: string) => void;
}

/** What was deleted, by whom and when. */
export function BinTable({ register, title, items, onRestored }: BinTableProps) {
  const { t } = useTranslation();
  const restore = useRestore(register, onRestored);
  const action = ({ id, name }: BinnedRecord) => (
    <Button
      size="small"
      aria-label={t('house.bin.restoreOne', { name })}
      loading={restore.isPending && restore.variables === id}
      onClick={() => restore.mutate(id)}
    >
      {t('house.bin.restore')}
    </Button>
  );
  return (
    <>
      <ProblemLine error={restore.error} />
      <DataTable
        stacked
        label={title}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', title: t('house.bin.name'), width: 360, cell: ({ name }) => name },
          {
            key: 'region',
            title: t('house.bin.region'),
            width: 140,
            cell: ({ regionName }) => shortRegion(regionName) ?? none,
          },
          {
            key: 'deletedAt',
            title: t('house.bin.deletedAt'),
            width: 150,
            cell: ({ deletedAt }) => dateTime(deletedAt),
          },
          {
            key: 'deletedBy',
            title: t('house.bin.deletedBy'),
            width: 110,
            cell: ({ deletedByName }) => deletedByName ?? none,
          },
          { key: 'action', title: t('house.bin.action'), width: 120, cell: action },
        ]}
      />
    </>
  );
}
