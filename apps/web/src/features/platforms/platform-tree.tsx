import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, none } from '../../shared/formats.js';
import { DataTable, type Column } from '../../shared/frames/data-table.js';
import { Panel } from '../../shared/frames/page.js';
import { paths } from '../../shared/paths.js';
import { shortRegion } from '../../shared/regions.js';
import { measured } from './platform-words.js';
import type { PlatformBranch } from './platform-types.js';

type Branch = PlatformBranch & { depth: number };

/** Each base right before its parks. */
function branches(tree: readonly PlatformBranch[]): Branch[] {
  const below = (parentId: string | null, depth: number): Branch[] =>
    tree.filter((one) => one.parentId === parentId).flatMap((one) => [{ ...one, depth }, ...below(one.id, depth + 1)]);
  return below(null, 0);
}

interface PlatformTreeProps {
  tree: readonly PlatformBranch[];
  /** The platform whose page it is. */
  here: string;
}

/** The base and its parks, wherever in the tree this platform stands. */
export function PlatformTree({ tree, here }: PlatformTreeProps) {
  const { t } = useTranslation();
  if (tree.length === 0) return null;
  const room = (key: 'plannedArea' | 'availableLand' | 'standardWorkshop'): Column<Branch> => ({
    key,
    title: t(`platforms.field.${key}`),
    unit: t(`platforms.unitOf.${key}`),
    width: 88,
    numeric: true,
    cell: (row) => measured(row[key]),
  });
  const registered = (key: 'enterprises' | 'projects'): Column<Branch> => ({
    key,
    title: t(`platforms.column.${key}`),
    width: 60,
    numeric: true,
    cell: (row) => count(row.counts[key]),
  });
  const columns: Column<Branch>[] = [
    {
      key: 'name',
      title: t('platforms.field.name'),
      cell: ({ id, name, depth }) => (
        <span className="branch" style={{ paddingInlineStart: depth * 16 }}>
          {depth > 0 && <span aria-hidden="true">└ </span>}
          {id === here ? (
            <b>
              {name} <small className="muted">{t('platforms.here')}</small>
            </b>
          ) : (
            <Link to={paths.platform(id)}>{name}</Link>
          )}
        </span>
      ),
    },
    {
      key: 'region',
      title: t('platforms.field.regionCode'),
      width: 120,
      cut: true,
      cell: (row) => shortRegion(row.regionName) ?? none,
    },
    room('plannedArea'),
    room('availableLand'),
    room('standardWorkshop'),
    registered('enterprises'),
    registered('projects'),
  ];
  return (
    <Panel title={t('platforms.tree')} note={t('platforms.treeNote')}>
      <DataTable
        compact
        stacked
        label={t('platforms.tree')}
        columns={columns}
        rows={branches(tree)}
        rowKey={(row) => row.id}
      />
    </Panel>
  );
}
