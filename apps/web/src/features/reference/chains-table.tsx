import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, none } from '../../shared/formats.js';
import type { Column } from '../../shared/frames/data-table.js';
import { paths } from '../../shared/paths.js';
import { ReferenceTable } from './reference-table.js';
import { useStatusWord } from './status-word.js';

type Chain = Schemas['ChainEntry'];

export function ChainsTable({ chains, counts }: { chains: Chain[]; counts: Map<string, number> | undefined }) {
  const { t } = useTranslation();
  const status = useStatusWord();
  const columns: Column<Chain>[] = [
    { key: 'name', title: t('reference.name'), width: 220, cell: (row) => <b>{row.name}</b> },
    {
      key: 'enterprises',
      title: t('reference.enterprises'),
      numeric: true,
      width: 112,
      cell: (row) => {
        const value = counts?.get(row.id);
        if (value === undefined) return none;
        const label = t('reference.openEnterprises', { name: row.name, n: count(value) });
        return (
          <Link className="opens" to={paths.enterprises({ chain: row.id })} aria-label={label}>
            {count(value)}
          </Link>
        );
      },
    },
    { key: 'status', title: t('reference.status'), width: 88, cell: (row) => status(row.status) },
    {
      key: 'batch',
      title: t('reference.batch'),
      width: 88,
      cell: (row) => (row.batch === null ? none : t('reference.batchOf', { batch: row.batch })),
    },
    { key: 'aliases', title: t('reference.aliases'), width: 240, cell: (row) => row.aliases.join('、') || none },
    { key: 'related', title: t('reference.related'), width: 220, cell: (row) => row.relatedNames.join('、') || none },
    { key: 'source', title: t('reference.source'), muted: true, cell: (row) => row.source ?? none },
  ];
  return <ReferenceTable label={t('reference.chains')} columns={columns} rows={chains} rowKey={(row) => row.id} />;
}
