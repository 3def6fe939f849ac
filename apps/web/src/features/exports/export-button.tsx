import { registerPermissions } from '@lianqun/domain';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Can } from '../../shared/can.js';
import { useShownColumns } from '../../shared/frames/list/shown-columns.js';
import { ExportDialog } from './export-dialog.js';
import type { ListExported } from './export-queries.js';
import { shownInLedger } from './ledger-columns.js';

interface ExportButtonProps extends ListExported {
  page: { total: number; totalIsExact: boolean } | undefined;
}

/** Takes a list along. */
export function ExportButton({ page, ...list }: ExportButtonProps) {
  const { t } = useTranslation();
  const shown = shownInLedger(list.register, useShownColumns());
  const [search] = useSearchParams();
  // A notice of a finished export leads here.
  const [open, setOpen] = useState(() => search.get('export') === 'own');
  return (
    <Can permission={registerPermissions[list.register].export}>
      <Button onClick={() => setOpen(true)}>{t('exporting.button')}</Button>
      {open && page && <ExportDialog list={list} page={page} shown={shown} onClose={() => setOpen(false)} />}
    </Can>
  );
}
