import { registerPermissions } from '@lianqun/domain';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Can } from '../../shared/can.js';
import { ExportDialog } from './export-dialog.js';
import type { ListExported } from './export-queries.js';

interface ExportButtonProps extends ListExported {
  page: { total: number; totalIsExact: boolean } | undefined;
  /** The columns of the ledger that the list shows now. */
  shown?: () => string[];
}

/** Takes a list along. */
export function ExportButton({ page, shown, ...list }: ExportButtonProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  // A notice of a finished export leads here.
  const [open, setOpen] = useState(() => search.get('export') === 'own');
  return (
    <Can permission={registerPermissions[list.register].export}>
      <Button onClick={() => setOpen(true)}>{t('exporting.button')}</Button>
      {open && page && (
        <ExportDialog list={list} page={page} {...(shown && { shown })} onClose={() => setOpen(false)} />
      )}
    </Can>
  );
}
