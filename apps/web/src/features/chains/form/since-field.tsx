import { todayInShanghai } from '@lianqun/domain';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../shared/frames/form/inputs/fields.js';
import { useOpenedValue } from '../../../shared/frames/form/opened-values.js';
import { DATED } from './dated-fields.js';
import type { DatedValues, FormValues } from './form-values.js';

const same = (a: unknown, b: unknown) => (a ?? '') === (b ?? '');

/** Whether something was changed that is kept with its day. */
function useDatedChange(): boolean {
  const form = Form.useFormInstance<FormValues>();
  const values = Form.useWatch((all: FormValues) => DATED.map((key) => all[key]), form) ?? [];
  const opened: Record<keyof DatedValues, unknown> = {
    name: useOpenedValue('name'),
    status: useOpenedValue('status'),
    batch: useOpenedValue('batch'),
    level: useOpenedValue('level'),
    regionCode: useOpenedValue('regionCode'),
    leadOrganizationId: useOpenedValue('leadOrganizationId'),
    chainLeader: useOpenedValue('chainLeader'),
  };
  return DATED.some((key, index) => index in values && !same(values[index], opened[key]));
}

/**
 * Asked once a name, status or lead is changed: what is new from a day on is kept beside what was before; a mistake is
 * mended as if it had never been.
 */
export function SinceField() {
  const { t } = useTranslation();
  const changed = useDatedChange();
  const way = Form.useWatch<FormValues['way'] | undefined>('way') ?? 'since';
  if (!changed) return <p className="muted wide sincehint">{t('chains.way.hint')}</p>;
  return (
    <div role="group" aria-label={t('chains.field.way')} className="wide sincefield">
      <Form.Item name="way" label={t('chains.field.way')} extra={t(`chains.way.${way}Note`)}>
        <Radio.Group
          options={(['since', 'mend'] as const).map((value) => ({ value, label: t(`chains.way.${value}`) }))}
        />
      </Form.Item>
      {way === 'since' && (
        <DateField
          name="startsOn"
          label={t('chains.field.startsOn')}
          needed={t('chains.startsOnNeeded')}
          max={todayInShanghai(new Date())}
        />
      )}
    </div>
  );
}
