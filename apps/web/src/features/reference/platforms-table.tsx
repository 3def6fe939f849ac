import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';
import { none } from '../../shared/formats.js';
import type { Column } from '../../shared/frames/data-table.js';
import { ReferenceTable } from './reference-table.js';

type Platform = Schemas['ReceivingPlatform'];
type System = Schemas['PlatformSystem'];

function membership(platform: Platform, systems: readonly System[]): string {
  const names = platform.systems.map(({ system, category }) => {
    const found = systems.find((candidate) => candidate.key === system);
    const name = found?.categories.find((candidate) => candidate.key === category)?.name;
    return [found?.name ?? system, name].filter(Boolean).join('：');
  });
  return names.join('；') || none;
}

export function PlatformsTable({ platforms, systems }: { platforms: Platform[]; systems: readonly System[] }) {
  const { t } = useTranslation();
  const columns: Column<Platform>[] = [
    {
      key: 'name',
      title: t('reference.name'),
      width: 280,
      cell: (row) => (
        <>
          <b>{row.name}</b>
          {row.aliases.length > 0 && <small className="muted block">{row.aliases.join('、')}</small>}
        </>
      ),
    },
    { key: 'region', title: t('reference.region'), width: 180, cell: (row) => row.regionName ?? none },
    { key: 'category', title: t('reference.category'), width: 280, cell: (row) => membership(row, systems) },
    { key: 'note', title: t('reference.note'), cell: (row) => row.note ?? none },
    { key: 'source', title: t('reference.source'), muted: true, width: 280, cell: (row) => row.source ?? none },
  ];
  return (
    <ReferenceTable label={t('reference.platforms')} columns={columns} rows={platforms} rowKey={(row) => row.id} />
  );
}
