import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChains, useClusters } from '../../../shared/api/reference.js';
import { ContactField } from '../../../shared/frames/form/inputs/contact-field.js';
import { DateField, LongTextField, Section } from '../../../shared/frames/form/inputs/fields.js';
import type { Bound } from '../../../shared/frames/form/inputs/inputs.js';
import type { ChainKind } from '../types.js';
import { DatedFields, limits } from './dated-fields.js';
import { SinceField } from './since-field.js';
import { WordsField } from './words-field.js';

interface RelatedProps extends Bound<string[]> {
  /** The entry itself belongs with others, not with itself. */
  own: string | undefined;
}

/** Chains and clusters that belong together; two may have one name. */
function RelatedInput({ id, value = [], onChange, own }: RelatedProps) {
  const { t } = useTranslation();
  const groups = [
    ['chain', useChains().data?.items],
    ['cluster', useClusters().data?.items],
  ] as const;
  return (
    <Select
      {...(id ? { id } : {})}
      mode="multiple"
      value={value}
      onChange={(keys: string[]) => onChange?.(keys)}
      placeholder={t('form.manyHint')}
      showSearch={{ optionFilterProp: 'label' }}
      options={groups.map(([kind, items]) => ({
        label: t(`chains.title.${kind}`),
        options: (items ?? [])
          .filter(({ key }) => key !== own)
          .map(({ key, name }) => ({ value: key, label: t(`chains.named.${kind}`, { name }) })),
      }))}
    />
  );
}

interface SectionsProps {
  kind: ChainKind;
  creating?: boolean;
  /** The key of the entry that is edited. */
  own?: string | undefined;
  /** Names and leads are kept by whoever keeps the dictionaries. */
  mayManage?: boolean;
}

export function Sections({ kind, creating = false, own, mayManage = true }: SectionsProps) {
  const { t } = useTranslation();
  return (
    <>
      {mayManage && (
        <Section title={t('chains.section.dated')} note={t('chains.section.datedNote')}>
          <DatedFields />
          {creating ? (
            <DateField name="startsOn" label={t('chains.field.startsOn')} extra={t('chains.startsOnEmpty')} />
          ) : (
            <SinceField />
          )}
        </Section>
      )}
      <Section title={t('chains.section.around')}>
        <WordsField name="aliases" label={t('chains.field.aliases')} extra={t('chains.aliasesNote')} />
        <Form.Item name="relatedKeys" label={t(`chains.relatedOf.${kind}`)} className="wide">
          <RelatedInput own={own} />
        </Form.Item>
      </Section>
      <Section title={t('chains.section.contact')}>
        <ContactField name="contactName" label={t('chains.field.contactName')} maxLength={limits.contactName} />
        <ContactField name="contactPhone" label={t('chains.field.contactPhone')} maxLength={limits.contactPhone} />
        <LongTextField name="source" label={t('chains.field.source')} maxLength={limits.source} />
        <LongTextField name="note" label={t('chains.field.note')} maxLength={limits.note} lines={2} />
      </Section>
    </>
  );
}
