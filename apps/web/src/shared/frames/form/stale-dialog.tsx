import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pageRoot } from '../../page-root.js';
import type { FieldWords } from '../record/fields.js';
import type { Conflict, Side } from './use-save.js';

interface ChoiceProps {
  conflict: Conflict;
  fields: FieldWords;
  side: Side;
  chosen: Side;
  onChoose: (side: Side) => void;
}

function Choice({ conflict: { field, yours, theirs }, fields, side, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const label = t(side === 'mine' ? 'form.stale.useMine' : 'form.stale.useTheirs', { field: fields.name(field) });
  return (
    <label className="choice">
      <input type="radio" name={field} aria-label={label} checked={chosen === side} onChange={() => onChoose(side)} />
      <span>{fields.text(field, side === 'mine' ? yours : theirs) ?? t('record.changes.unset')}</span>
    </label>
  );
}

interface StaleDialogProps {
  title: string;
  conflicts: readonly Conflict[];
  fields: FieldWords;
  saving: boolean;
  onSave: (sides: Record<string, Side>) => void;
  onDiscard: () => void;
  onClose: () => void;
}

/** Two people changed one record: both values stand side by side, and a person chooses for each field. */
export function StaleDialog({ title, conflicts, fields, saving, onSave, onDiscard, onClose }: StaleDialogProps) {
  const { t } = useTranslation();
  const [sides, setSides] = useState<Record<string, Side>>({});
  const sideOf = (field: string): Side => sides[field] ?? 'mine';
  return (
    <Modal
      open
      getContainer={pageRoot}
      width={760}
      title={title}
      onCancel={onClose}
      footer={[
        <Button key="discard" onClick={onDiscard}>
          {t('form.stale.discard')}
        </Button>,
        <Button
          key="save"
          type="primary"
          loading={saving}
          onClick={() => onSave(Object.fromEntries(conflicts.map(({ field }) => [field, sideOf(field)])))}
        >
          {t('form.stale.save')}
        </Button>,
      ]}
    >
      <p className="dialogtext">{t('form.stale.text')}</p>
      <table className="data compact staletable">
        <thead>
          <tr>
            <th scope="col">{t('form.stale.field')}</th>
            <th scope="col">{t('form.stale.mine')}</th>
            <th scope="col">{t('form.stale.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map((conflict) => (
            <tr key={conflict.field}>
              <th scope="row">{fields.name(conflict.field)}</th>
              {(['mine', 'theirs'] as const).map((side) => (
                <td key={side}>
                  <Choice
                    conflict={conflict}
                    fields={fields}
                    side={side}
                    chosen={sideOf(conflict.field)}
                    onChoose={(next) => setSides((now) => ({ ...now, [conflict.field]: next }))}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
