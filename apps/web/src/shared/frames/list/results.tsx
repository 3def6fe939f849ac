import { Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count } from '../../formats.js';
import { useIsPhone } from '../../use-media.js';
import { useOpen } from '../../use-open.js';
import { useScrollMemory } from '../../use-scroll-memory.js';
import { DataTable, type Column } from '../data-table.js';
import type { ListDefinition, ListWords, RowPage, Totals } from './definition.js';
import { isFiltered, pageSizes, type ListControl } from './list-state.js';
import type { Selection } from './selection/use-selection.js';

/** Of a large result the number is a lower bound. */
export const totalText = ({ total, totalIsExact }: RowPage<unknown>) =>
  totalIsExact ? count(total) : `${count(total - 1)}+`;

/** What matches and is kept by others: counted, in words, so that totals can be understood. */
export function Withheld({ page: { withheld }, words }: { page: RowPage<unknown>; words: ListWords }) {
  const { t } = useTranslation();
  if (!withheld) return null;
  const n = count(withheld);
  return <>{words.withheld?.(n) ?? t('list.withheld', { n, unit: words.unit })}</>;
}

interface TotalsFooterProps {
  columns: Column<never>[];
  page: RowPage<unknown>;
  totals: Totals;
  words: ListWords;
  filtered: boolean;
  /** Columns before those of the list. */
  before: number;
}

/** The sums of everything the filter matches, not of this page, and what could not be counted. */
function TotalsFooter({ columns, page, totals: { sums, left }, words, filtered, before }: TotalsFooterProps) {
  const { t } = useTranslation();
  const firstSum = columns.findIndex((column) => sums && column.key in sums);
  const span = firstSum > 0 ? firstSum : columns.length;
  return (
    <tr>
      <th scope="row" colSpan={span + before}>
        {t(filtered ? 'list.filtered' : 'list.total', { n: totalText(page), unit: words.unit })}{' '}
        <small className="muted">
          {!sums && t('list.noSums')}
          {left.length > 0 && t('list.notCounted', { what: left.join(t('list.separator')) })}
          {left.length > 0 && page.withheld ? t('record.semicolon') : ' '}
          <Withheld page={page} words={words} />
        </small>
      </th>
      {firstSum > 0 &&
        columns.slice(firstSum).map((column) => (
          <td key={column.key} className="num">
            {sums?.[column.key]}
          </td>
        ))}
    </tr>
  );
}

function Cards<Row extends { id: string }, Page>({
  definition: { words, card, href },
  rows,
}: {
  definition: ListDefinition<Row, Page>;
  rows: readonly Row[];
}) {
  return (
    <ul className="cards" aria-label={words.table}>
      {rows.map((row) => {
        const { title, lines } = card(row);
        return (
          <li key={row.id}>
            <Link to={href(row)} className="card">
              <span className="card-title">{title}</span>
              {lines.map(([left, right], index) => (
                <span key={index} className={index > 0 ? 'card-line muted' : 'card-line'}>
                  <span className="cut">{left}</span>
                  <span className="nowrap">{right}</span>
                </span>
              ))}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

interface ResultsProps<Row extends { id: string }, Page> {
  definition: ListDefinition<Row, Page>;
  columns: Column<Row>[];
  page: Page & RowPage<Row>;
  list: ListControl;
  compact: boolean;
  /** The rows of the query before, while the new ones are on their way. */
  stale: boolean;
  /** Absent where nothing can be done to several rows at once. */
  selection?: Selection | undefined;
}

/** A table with its totals, or cards on a phone. */
export function Results<Row extends { id: string }, Page>(props: ResultsProps<Row, Page>) {
  const { definition, columns, page, list, compact, stale, selection } = props;
  const { t } = useTranslation();
  const phone = useIsPhone();
  const open = useOpen();
  const frame = useScrollMemory<HTMLDivElement>(!stale);
  if (phone) {
    return (
      <>
        <Cards definition={definition} rows={page.items} />
        <p className="muted sm withheldline">
          <Withheld page={page} words={definition.words} />
        </p>
      </>
    );
  }
  const { words, href, totals } = definition;
  return (
    <DataTable
      framed
      frameRef={frame}
      busy={stale}
      compact={compact}
      label={words.table}
      columns={columns}
      rows={page.items}
      rowKey={(row) => row.id}
      open={(row, click) => open(href(row), click)}
      selection={selection && { selected: selection.ids, label: t('house.selection.page'), onSelect: selection.set }}
      sorting={{
        value: list.state.sort,
        label: (column) => t('list.sortBy', { column }),
        onChange: list.setSort,
      }}
      footer={
        <TotalsFooter
          columns={columns}
          page={page}
          totals={totals?.(page) ?? { sums: {}, left: [] }}
          words={words}
          filtered={isFiltered(list.state)}
          before={selection ? 1 : 0}
        />
      }
    />
  );
}

export function Pager({ page, unit, list }: { page: RowPage<unknown>; unit: string; list: ListControl }) {
  const { t } = useTranslation();
  const { state, setPage } = list;
  const from = (state.page - 1) * state.pageSize + 1;
  const to = Math.min(page.total, from + state.pageSize - 1);
  return (
    <nav className="pager" aria-label={t('list.pages')}>
      <span className="muted">
        {t('list.page', { from: count(from), to: count(to), total: count(page.total), unit })}
      </span>
      <Pagination
        size="small"
        current={state.page}
        pageSize={state.pageSize}
        total={page.total}
        showSizeChanger
        responsive
        pageSizeOptions={pageSizes}
        onChange={(next, pageSize) => setPage(pageSize === state.pageSize ? next : 1, pageSize)}
      />
    </nav>
  );
}
