import {
  CHAIN_LINKS,
  chainLinks,
  enterpriseTypes,
  REGISTRATION_STATUSES,
  registrationStatuses,
  todayInShanghai,
} from '@lianqun/domain';
import { AutoComplete, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChains, useClusters, useReceivingPlatforms } from '../../../shared/api/reference.js';
import { ConfidentialityField } from '../../../shared/frames/form/inputs/confidentiality-field.js';
import { ContactField } from '../../../shared/frames/form/inputs/contact-field.js';
import {
  ChoiceField,
  DateField,
  LongTextField,
  MoneyField,
  named,
  RegionField,
  Section,
  TextField,
} from '../../../shared/frames/form/inputs/fields.js';
import { useLanguage } from '../../../shared/i18n/index.js';
import { domainLanguage } from '../../../shared/use-problem-text.js';
import { CreditCodeField } from './credit-code-field.js';
import { IndustrySelect } from './industry-select.js';
import { TagsField, YearsField } from './lists.js';

function Identity() {
  const { t } = useTranslation();
  return (
    <Section title={t('enterpriseForm.section.identity')}>
      <TextField
        name="name"
        label={t('enterprises.field.name')}
        wide
        needed={t('enterpriseForm.nameNeeded')}
        maxLength={200}
      />
      <CreditCodeField />
      <TextField name="registrationNo" label={t('enterprises.field.registrationNo')} maxLength={50} />
      <Form.Item name="formerNames" label={t('enterprises.field.formerNames')} className="wide">
        <Select mode="tags" open={false} suffixIcon={null} placeholder={t('enterpriseForm.formerHint')} />
      </Form.Item>
    </Section>
  );
}

function Registration() {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  return (
    <Section title={t('enterpriseForm.section.registration')}>
      <RegionField name="regionCode" label={t('enterprises.field.regionCode')} />
      <TextField name="address" label={t('enterprises.field.address')} maxLength={300} />
      <TextField name="legalRepresentative" label={t('enterprises.field.legalRepresentative')} maxLength={100} />
      <DateField name="establishedOn" label={t('enterprises.field.establishedOn')} max={todayInShanghai(new Date())} />
      <MoneyField name="registeredCapital" label={t('enterprises.field.registeredCapital')} />
      <Form.Item name="enterpriseType" label={t('enterprises.field.enterpriseType')}>
        <AutoComplete
          options={enterpriseTypes.map((value) => ({ value }))}
          showSearch={{ filterOption: (typed, option) => String(option?.value).includes(typed) }}
        />
      </Form.Item>
      <ChoiceField
        name="registrationStatus"
        label={t('enterprises.field.registrationStatus')}
        options={REGISTRATION_STATUSES.map((value) => ({
          value,
          label: language === 'en' ? `${value} ${registrationStatuses[value].en}` : value,
        }))}
      />
      <Form.Item name="industryCode" label={t('enterprises.field.industryCode')}>
        <IndustrySelect />
      </Form.Item>
    </Section>
  );
}

function Position() {
  const { t } = useTranslation();
  const chains = useChains().data?.items;
  const clusters = useClusters().data?.items;
  const platforms = useReceivingPlatforms().data?.items;
  return (
    <Section title={t('enterpriseForm.section.position')}>
      <ChoiceField name="chains" label={t('enterprises.field.chains')} options={named(chains)} many />
      <Form.Item name="links" label={t('enterprises.field.links')}>
        <Select
          mode="tags"
          placeholder={t('enterpriseForm.linksHint')}
          options={CHAIN_LINKS.map((link) => ({ value: chainLinks[link].zh, label: chainLinks[link].zh }))}
        />
      </Form.Item>
      <ChoiceField name="clusters" label={t('enterprises.field.clusters')} options={named(clusters)} many />
      <ChoiceField name="platformId" label={t('enterprises.field.platformId')} options={named(platforms)} />
      <TagsField />
    </Section>
  );
}

function Scale() {
  const { t } = useTranslation();
  return (
    <Section title={t('enterpriseForm.section.scale')}>
      <LongTextField name="mainProducts" label={t('enterprises.field.mainProducts')} maxLength={2000} />
      <Form.Item
        name="employees"
        label={t('enterprises.field.employees')}
        validateTrigger="onBlur"
        rules={[{ pattern: /^\s*[\d,，]+\s*$/, message: t('form.integerRule') }]}
      >
        <Input inputMode="numeric" autoComplete="off" suffix={<span className="unit">{t('unit.persons')}</span>} />
      </Form.Item>
      <YearsField />
    </Section>
  );
}

/** `mayRestrict` is the ability of the record; whoever adds one decides for it. */
export function Sections({ mayRestrict = true }: { mayRestrict?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Identity />
      <Registration />
      <Position />
      <Scale />
      <Section title={t('enterpriseForm.section.contact')}>
        <ContactField name="contactName" label={t('enterprises.field.contactName')} maxLength={100} />
        <ContactField name="contactPhone" label={t('enterprises.field.contactPhone')} maxLength={100} />
        <ContactField name="contactEmail" label={t('enterprises.field.contactEmail')} maxLength={200} kind="email" />
      </Section>
      <Section title={t('enterpriseForm.section.other')}>
        <TextField name="source" label={t('enterprises.field.source')} maxLength={500} wide />
        <ConfidentialityField may={mayRestrict} />
        <LongTextField name="note" label={t('enterprises.field.note')} maxLength={5000} lines={2} />
      </Section>
    </>
  );
}
