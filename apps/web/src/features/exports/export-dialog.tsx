import { ROWS_AT_ONCE } from '@lianqun/domain';
import { Button, Checkbox, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '../../shared/api/session.js';
import { count } from '../../shared/formats.js';
import { ProblemLine } from '../../shared/frames/states.js';
import { pageRoot } from '../../shared/page-root.js';
import { ExportsOf } from './exported.js';
import { exportHref, useOrderExport, type ExportWish, type ListExported } from './export-queries.js';
import { FormChoice } from './export-forms.js';
import { OwnExports } from './own-exports.js';

const SHAPES = ['ledger', 'shown', 'form'] as const;

type Shape = (typeof SHAPES)[number];

interface ExportDialogProps {
  list: ListExported;
  page: { total: number; totalIsExact: boolean };
  /** The columns of the ledger that the list shows now. */
  shown: string[];
  onClose: () => void;
}

/** The records of a list as a workbook: in the columns of the ledger, or in a form of one's own. */
export function ExportDialog({ list, page, shown, onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const mayReveal = usePermission('contact.reveal');
  const [shape, setShape] = useState<Shape>('ledger');
  const [formId, setFormId] = useState<string>();
  const [contacts, setContacts] = useState(false);
  const order = useOrderExport(list);
  const large = !page.totalIsExact || page.total > ROWS_AT_ONCE;
  const wish: ExportWish = {
    columns: shape === 'shown' ? shown : undefined,
    formId: shape === 'form' ? formId : undefined,
    contacts: contacts ? 'reveal' : undefined,
  };
  const missing = shape === 'form' && !formId;
  const go = large ? (
    <Button key="go" type="primary" disabled={missing} loading={order.isPending} onClick={() => order.mutate(wish)}>
      {t('exporting.order')}
    </Button>
  ) : (
    <Button key="go" type="primary" disabled={missing} {...(missing ? {} : { href: exportHref(list, wish) })} download>
      {t('exporting.now')}
    </Button>
  );
  const number = page.totalIsExact ? count(page.total) : `${count(page.total - 1)}+`;
  return (
    <ExportsOf register={list.register}>
      <Modal
        open
        getContainer={pageRoot}
        title={t(`exporting.title.${list.register}`, { n: number })}
        onCancel={onClose}
        footer={[
          <Button key="close" onClick={onClose}>
            {t('action.close')}
          </Button>,
          go,
        ]}
      >
        <p className="dialogtext">{t(large ? 'exporting.large' : 'exporting.small')}</p>
        <Radio.Group
          className="exportshape"
          aria-label={t('exporting.shape')}
          value={shape}
          onChange={(event) => setShape(event.target.value as Shape)}
          options={SHAPES.map((value) => ({
            value,
            label: t(`exporting.shapes.${value}`),
          }))}
        />
        {shape === 'form' && <FormChoice value={formId} onChange={setFormId} />}
        {mayReveal && (
          <Checkbox checked={contacts} onChange={(event) => setContacts(event.target.checked)}>
            {t('exporting.contacts')}
          </Checkbox>
        )}
        <ProblemLine error={order.error} />
        <OwnExports />
      </Modal>
    </ExportsOf>
  );
}
