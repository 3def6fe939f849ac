import { ENTERPRISE_LEDGER_COLUMNS, ROWS_AT_ONCE } from '@lianqun/domain';
import { Button, Checkbox, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '../../../shared/api/session.js';
import { count } from '../../../shared/formats.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { pageRoot } from '../../../shared/page-root.js';
import { readStored } from '../../../shared/storage.js';
import { defaultColumns } from '../columns.js';
import type { EnterprisePage } from '../enterprise-queries.js';
import type { EnterpriseListState } from '../list-address.js';
import { exportHref, useOrderExport, type ExportWish } from './export-queries.js';
import { FormChoice } from './export-forms.js';
import { OwnExports } from './own-exports.js';

type Shape = 'ledger' | 'shown' | 'form';

/** The columns that this browser shows, by the names of the ledger; what only the screen has is left out. */
function shownColumns(): string[] {
  const shown = readStored<string[]>(localStorage, 'lianqun.enterprises.columns') ?? defaultColumns;
  const named = new Set(shown.map((key) => (key === 'industryName' ? 'industryCode' : key)));
  return ENTERPRISE_LEDGER_COLUMNS.filter((column) => named.has(column));
}

interface ExportDialogProps {
  state: EnterpriseListState;
  page: Pick<EnterprisePage, 'total' | 'totalIsExact'>;
  onClose: () => void;
}

/** The enterprises of the filter as a workbook: in the columns of the ledger, or in a form of one's own. */
export function ExportDialog({ state, page, onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const mayReveal = usePermission('contact.reveal');
  const [shape, setShape] = useState<Shape>('ledger');
  const [formId, setFormId] = useState<string>();
  const [contacts, setContacts] = useState(false);
  const order = useOrderExport(state);
  const large = !page.totalIsExact || page.total > ROWS_AT_ONCE;
  const wish: ExportWish = {
    columns: shape === 'shown' ? shownColumns() : undefined,
    formId: shape === 'form' ? formId : undefined,
    contacts: contacts ? 'reveal' : undefined,
  };
  const missing = shape === 'form' && !formId;
  const go = large ? (
    <Button key="go" type="primary" disabled={missing} loading={order.isPending} onClick={() => order.mutate(wish)}>
      {t('enterpriseExport.order')}
    </Button>
  ) : (
    <Button key="go" type="primary" disabled={missing} {...(missing ? {} : { href: exportHref(state, wish) })} download>
      {t('enterpriseExport.now')}
    </Button>
  );
  const number = page.totalIsExact ? count(page.total) : `${count(page.total - 1)}+`;
  return (
    <Modal
      open
      getContainer={pageRoot}
      title={t('enterpriseExport.title', { n: number })}
      onCancel={onClose}
      footer={[
        <Button key="close" onClick={onClose}>
          {t('action.close')}
        </Button>,
        go,
      ]}
    >
      <p className="dialogtext">{t(large ? 'enterpriseExport.large' : 'enterpriseExport.small')}</p>
      <Radio.Group
        className="exportshape"
        aria-label={t('enterpriseExport.shape')}
        value={shape}
        onChange={(event) => setShape(event.target.value as Shape)}
        options={(['ledger', 'shown', 'form'] as const).map((value) => ({
          value,
          label: t(`enterpriseExport.shapes.${value}`),
        }))}
      />
      {shape === 'form' && <FormChoice value={formId} onChange={setFormId} />}
      {mayReveal && (
        <Checkbox checked={contacts} onChange={(event) => setContacts(event.target.checked)}>
          {t('enterpriseExport.contacts')}
        </Checkbox>
      )}
      <ProblemLine error={order.error} />
      <OwnExports />
    </Modal>
  );
}
