import { Button, Input, Pagination } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouteLink } from 'react-router';
import { none } from '../../../shared/formats.js';
import { DataTable, type Column } from '../../../shared/frames/data-table.js';
import { EnterprisesPicker } from '../../../shared/frames/form/inputs/record-pickers.js';
import type { Picked } from '../../../shared/frames/form/inputs/search-picker.js';
import { Panel } from '../../../shared/frames/page.js';
import { QueryState } from '../../../shared/frames/query-state.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { paths } from '../../../shared/paths.js';
import { shortRegion } from '../../../shared/regions.js';
import type { Owner } from '../links/link-queries.js';
import type { Link, PlacedEnterprise } from '../types.js';
import { PLACED_PER_PAGE, usePlaced, usePlacing } from './placement-queries.js';

interface PlacedProps {
  owner: Owner;
  link: Link;
  editable: boolean;
}

/** Several enterprises at once, found one after the other by name, code or pinyin. */
function PlaceMany({ owner, link }: Omit<PlacedProps, 'editable'>) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Picked[]>([]);
  const { place } = usePlacing(owner, link.id);
  const submit = () =>
    place.mutate({ enterpriseIds: chosen.map(({ id }) => id), origin: 'person' }, { onSuccess: () => setChosen([]) });
  const done = place.data;
  return (
    <div className="panel-body placemany">
      <EnterprisesPicker label={t('chainPlaces.choose')} value={chosen} onChange={setChosen} />
      <Button type="primary" disabled={chosen.length === 0} loading={place.isPending} onClick={submit}>
        {t('chainPlaces.place', { n: chosen.length })}
      </Button>
      <p role="status" className="muted sm">
        {done &&
          t(done.already > 0 ? 'chainPlaces.placedSome' : 'chainPlaces.placed', {
            n: done.placed,
            already: done.already,
          })}
      </p>
      <ProblemLine error={place.error} />
    </div>
  );
}

function useColumns(remove: ((row: PlacedEnterprise) => void) | null): Column<PlacedEnterprise>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      title: t('chainPlaces.enterprise'),
      cell: (row) => (
        <RouteLink to={paths.enterprise(row.id)} lang="zh-CN">
          {row.name}
        </RouteLink>
      ),
    },
    {
      key: 'link',
      title: t('chainPlaces.on'),
      width: 150,
      cell: (row) => <span lang="zh-CN">{row.linkName}</span>,
    },
    { key: 'code', title: t('chainPlaces.creditCode'), width: 180, cell: (row) => row.creditCode ?? none },
    { key: 'region', title: t('chainPlaces.region'), width: 150, cell: (row) => shortRegion(row.regionName) ?? none },
    { key: 'industry', title: t('chainPlaces.industry'), width: 180, cell: (row) => row.industryName ?? none },
    ...(remove
      ? [
          {
            key: 'remove',
            title: t('chainPlaces.action'),
            width: 72,
            cell: (row: PlacedEnterprise) =>
              row.mayRemove && (
                <button
                  type="button"
                  className="linkbutton"
                  aria-label={t('chainPlaces.removeLabel', { name: row.name })}
                  onClick={() => remove(row)}
                >
                  {t('chainPlaces.remove')}
                </button>
              ),
          },
        ]
      : []),
  ];
}

/** The enterprises that stand on a link. */
export function PlacedPanel({ owner, link, editable }: PlacedProps) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const [page, setPage] = useState(1);
  const query = usePlaced(link.id, page, q);
  const { remove } = usePlacing(owner, link.id);
  const columns = useColumns(editable ? (row) => remove.mutate(row.id) : null);
  return (
    <Panel
      title={t('chainPlaces.placedTitle')}
      note={t('chainPlaces.count', { n: link.enterpriseCount })}
      action={
        <Input.Search
          size="small"
          allowClear
          aria-label={t('chainPlaces.search')}
          placeholder={t('chainPlaces.search')}
          onSearch={(text) => {
            setQ(text.trim());
            setPage(1);
          }}
        />
      }
    >
      {editable && <PlaceMany owner={owner} link={link} />}
      <ProblemLine error={remove.error} />
      <QueryState query={query}>
        {({ items, total, withheld }) => (
          <>
            {items.length === 0 ? (
              <p className="panel-body muted">{t(q ? 'chainPlaces.noneFound' : 'chainPlaces.nonePlaced')}</p>
            ) : (
              <DataTable
                stacked
                compact
                label={t('chainPlaces.placedTitle')}
                columns={columns}
                rows={items}
                rowKey={({ id }) => id}
                busy={query.isPlaceholderData}
              />
            )}
            {withheld > 0 && <p className="panel-foot muted sm">{t('chainPlaces.withheld', { n: withheld })}</p>}
            {total > PLACED_PER_PAGE && (
              <div className="pager panel-body">
                <Pagination
                  size="small"
                  current={page}
                  pageSize={PLACED_PER_PAGE}
                  total={total}
                  onChange={setPage}
                  showSizeChanger={false}
                />
              </div>
            )}
          </>
        )}
      </QueryState>
    </Panel>
  );
}
