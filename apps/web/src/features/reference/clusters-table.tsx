import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';
import { none } from '../../shared/formats.js';
import type { Column } from '../../shared/frames/data-table.js';
import { ReferenceTable } from './reference-table.js';
import { useLevelWord, useStatusWord } from './status-word.js';

type Cluster = Schemas['ClusterEntry'];

export function ClustersTable({ clusters }: { clusters: Cluster[] }) {
  const { t } = useTranslation();
  const status = useStatusWord();
  const level = useLevelWord();
  const columns: Column<Cluster>[] = [
    { key: 'name', title: t('reference.name'), width: 240, cell: (row) => <b>{row.name}</b> },
    { key: 'level', title: t('reference.level'), width: 120, cell: (row) => level(row.level) },
    { key: 'status', title: t('reference.status'), width: 88, cell: (row) => status(row.status) },
    { key: 'aliases', title: t('reference.aliases'), width: 260, cell: (row) => row.aliases.join('、') || none },
    { key: 'related', title: t('reference.related'), width: 240, cell: (row) => row.relatedNames.join('、') || none },
    { key: 'source', title: t('reference.source'), muted: true, cell: (row) => row.source ?? none },
  ];
  return <ReferenceTable label={t('reference.clusters')} columns={columns} rows={clusters} rowKey={(row) => row.id} />;
}
