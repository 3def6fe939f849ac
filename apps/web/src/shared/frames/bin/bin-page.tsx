import { registers } from '@lianqun/domain';
import { Input, Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { useBin, type BinRegister } from '../../api/bin.js';
import { count } from '../../formats.js';
import { paths } from '../../paths.js';
import { useWord } from '../../use-word.js';
import { Page } from '../page.js';
import { QueryState } from '../query-state.js';
import { StateBox } from '../states.js';
import { BinTable } from './bin-table.js';

const pageSize = 20;

/** What was deleted from a register, with the way back. */
export function BinPage({ register }: { register: BinRegister }) {
  const { t } = useTranslation();
  const name = useWord()(registers[register]);
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const page = Math.max(1, Number(search.get('page')) || 1);
  const query = useBin(register, q, page, pageSize);
  const show = (next: { q: string; page: number }) =>
    setSearch({ ...(next.q && { q: next.q }), ...(next.page > 1 && { page: String(next.page) }) });
  const title = t('house.bin.title', { register: name });
  return (
    <Page
      title={title}
      {...(query.data ? { aside: count(query.data.total) } : {})}
      above={
        <p className="crumbs">
          <Link to={paths.register(register)}>{name}</Link>
        </p>
      }
    >
      <p className="muted sm pagenote">{t('house.bin.note')}</p>
      <div className="filters">
        <Input.Search
          className="filtersearch"
          defaultValue={q}
          allowClear
          aria-label={t('house.bin.search')}
          placeholder={t('house.bin.search')}
          onSearch={(text) => show({ q: text.trim(), page: 1 })}
        />
      </div>
      <QueryState query={query}>
        {({ items, total }) =>
          total === 0 && q ? (
            <StateBox role="status" title={t('house.bin.nothing')} text={t('list.nothing')} />
          ) : total === 0 ? (
            <StateBox title={t('house.bin.empty')} text={t('house.bin.emptyText')} />
          ) : items.length === 0 ? (
            <Navigate replace to={paths.bin(register)} />
          ) : (
            <div className="panel">
              <BinTable
                register={register}
                title={title}
                items={items}
                onRestored={(id) => void navigate(paths.record(register, id))}
              />
              {total > pageSize && (
                <Pagination
                  className="pager"
                  current={page}
                  pageSize={pageSize}
                  total={total}
                  showSizeChanger={false}
                  onChange={(next) => show({ q, page: next })}
                />
              )}
            </div>
          )
        }
      </QueryState>
    </Page>
  );
}
