import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  useChains,
  useClusters,
  useIndustries,
  useReceivingPlatforms,
  useRegions,
} from '../../../shared/api/reference.js';
import { useLanguage } from '../../../shared/i18n/index.js';
import { fieldText, useFieldName } from '../../../shared/ledger/field-value.js';
import { pageRoot } from '../../../shared/page-root.js';

export interface Conflict {
  field: string;
  yours: unknown;
  theirs: unknown;
}

export type Side = 'mine' | 'theirs';

/** Both sides hold ids of the dictionaries; people compare names. */
function useNamed() {
  const regions = useRegions().data?.items.map(({ id, fullName }) => [id, fullName] as const);
  const lists = [useChains().data, useClusters().data, useReceivingPlatforms().data, useIndustries().data];
  const names = new Map([
    ...(regions ?? []),
    ...lists.flatMap((list) => list?.items.map(({ id, name }) => [id, name] as const) ?? []),
  ]);
  const fields = new Set(['regionCode', 'industryCode', 'platformId', 'chains', 'clusters']);
  const nameOf = (value: unknown) => (typeof value === 'string' ? (names.get(value) ?? value) : value);
  return (field: string, value: unknown): unknown => {
    if (!fields.has(field)) return value;
    return Array.isArray(value) ? value.map(nameOf) : nameOf(value);
  };
}

interface ChoiceProps {
  conflict: Conflict;
  side: Side;
  chosen: Side;
  onChoose: (side: Side) => void;
}

function Choice({ conflict, side, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const fieldName = useFieldName();
  const named = useNamed();
  const value = named(conflict.field, side === 'mine' ? conflict.yours : conflict.theirs);
  const label = t(side === 'mine' ? 'form.stale.useMine' : 'form.stale.useTheirs', {
    field: fieldName(conflict.field),
  });
  return (
    <label className="choice">
      <input
        type="radio"
        name={conflict.field}
        aria-label={label}
        checked={chosen === side}
        onChange={() => onChoose(side)}
      />
      <span>{fieldText(conflict.field, value, language) ?? t('enterprises.history.unset')}</span>
    </label>
  );
}

interface StaleDialogProps {
  conflicts: readonly Conflict[];
  saving: boolean;
  onSave: (sides: Record<string, Side>) => void;
  onDiscard: () => void;
  onClose: () => void;
}

/** Two people changed one record: both values stand side by side, and a person chooses for each field. */
export function StaleDialog({ conflicts, saving, onSave, onDiscard, onClose }: StaleDialogProps) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const [sides, setSides] = useState<Record<string, Side>>({});
  const sideOf = (field: string): Side => sides[field] ?? 'mine';
  return (
    <Modal
      open
      getContainer={pageRoot}
      width={760}
      title={t('form.stale.title')}
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
              <th scope="row">{fieldName(conflict.field)}</th>
              {(['mine', 'theirs'] as const).map((side) => (
                <td key={side}>
                  <Choice
                    conflict={conflict}
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
