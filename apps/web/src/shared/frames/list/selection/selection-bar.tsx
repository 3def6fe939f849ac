import type { Register } from '@lianqun/domain';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BULK_LIMIT } from '../../../api/bulk.js';
import { count } from '../../../formats.js';
import { paths } from '../../../paths.js';
import { ProblemLine } from '../../states.js';
import type { CloseBulk } from '../bulk/choice.js';
import type { RowPage } from '../definition.js';
import type { Selection } from './use-selection.js';

const BulkDialog = lazy(async () => ({ default: (await import('../bulk/bulk-dialog.js')).BulkDialog }));

const BulkFollowed = lazy(async () => ({ default: (await import('../bulk/bulk-followed.js')).BulkFollowed }));

/** One page of what the filter matches; asked for while everything that matches is selected. */
export type FindPage = (part: { page: number; pageSize: number }) => Promise<RowPage<{ id: string }> | undefined>;

const pageSize = 200;

/** The ids of everything that matches, as far as one change can take them. */
async function idsOf(find: FindPage): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; ids.length < BULK_LIMIT; page++) {
    const items = (await find({ page, pageSize }))?.items ?? [];
    ids.push(...items.map(({ id }) => id));
    if (items.length < pageSize) break;
  }
  return ids.slice(0, BULK_LIMIT);
}

interface SelectionBarProps {
  register: Register;
  unit: string;
  selection: Selection;
  page: RowPage<{ id: string }>;
  find: FindPage;
}

/** What can be done to the selected records; there as soon as one is. */
export function SelectionBar({ register, unit, selection, page, find }: SelectionBarProps) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const [followed, setFollowed] = useState<string | null>(null);
  const everything = useMutation({
    mutationFn: () => idsOf(find),
    onSuccess: (ids) => selection.set(ids, true),
  });
  const n = selection.ids.size;
  if (n === 0) {
    return followed ? (
      <Suspense>
        <BulkFollowed register={register} id={followed} unit={unit} onDismiss={() => setFollowed(null)} />
      </Suspense>
    ) : null;
  }
  const most = Math.min(page.total, BULK_LIMIT);
  const all = page.total <= BULK_LIMIT && page.totalIsExact;
  const close: CloseBulk = (sent) => {
    setChanging(false);
    if (!sent) return;
    selection.clear();
    setFollowed(sent.over ? null : sent.id);
  };
  return (
    <div className="bulkbar" role="region" aria-label={t('house.selection.bar')}>
      <b role="status">{t('house.selection.selected', { n: count(n), unit })}</b>
      <Button type="primary" size="small" disabled={n > BULK_LIMIT} onClick={() => setChanging(true)}>
        {t('house.selection.bulk')}
      </Button>
      {n > BULK_LIMIT && (
        <span className="warn sm">{t('house.selection.tooMany', { n: count(BULK_LIMIT), unit })}</span>
      )}
      {n < most && page.total > page.items.length && (
        <Button type="link" size="small" loading={everything.isPending} onClick={() => everything.mutate()}>
          {t(all ? 'house.selection.all' : 'house.selection.first', { n: count(most), unit })}
        </Button>
      )}
      <button type="button" className="linkbutton" onClick={selection.clear}>
        {t('house.selection.clear')}
      </button>
      <Link to={paths.bulkEdits(register)}>{t('house.bulk.mine')}</Link>
      <span className="muted sm push">{t('house.selection.keys')}</span>
      <ProblemLine error={everything.error} />
      {changing && (
        <Suspense>
          <BulkDialog register={register} unit={unit} ids={[...selection.ids]} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
