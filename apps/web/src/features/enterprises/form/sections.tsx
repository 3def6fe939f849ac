import {
  CHAIN_LINKS,
  chainLinks,
  enterpriseTypes,
  REGISTRATION_STATUSES,
  registrationStatuses,
  todayInShanghai,
} from '@lianqun/domain';
import { AutoComplete, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useChains, useClusters, useReceivingPlatforms } from '../../../shared/api/reference.js';
import { Panel } from '../../../shared/frames/page.js';
import { useLanguage } from '../../../shared/i18n/index.js';
import { domainLanguage } from '../../../shared/use-problem-text.js';
import { CreditCodeField } from './credit-code-field.js';
import { IndustrySelect, MoneyInput, moneyPattern, OptionField, RegionSelect, TextField } from './inputs.js';
import { TagsField, YearsField } from './lists.js';

type SectionName = 'identity' | 'registration' | 'position' | 'scale' | 'contact' | 'other';

function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Panel title={t(`form.section.${name}`)} padded>
      <div className="fields">{children}</div>
    </Panel>
  );
}

function Identity() {
  const { t } = useTranslation();
  return (
    <Section name="identity">
      <Form.Item
        name="name"
        label={t('enterprises.field.name')}
        className="wide"
        rules={[{ required: true, whitespace: true, message: t('form.nameNeeded') }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <CreditCodeField />
      <TextField name="registrationNo" maxLength={50} />
      <Form.Item name="formerNames" label={t('enterprises.field.formerNames')} className="wide">
        <Select mode="tags" open={false} suffixIcon={null} placeholder={t('form.formerHint')} />
      </Form.Item>
    </Section>
  );
}

function Registration() {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  const date = { pattern: /^\d{4}-\d{2}-\d{2}$/, message: t('form.dateRule') };
  return (
    <Section name="registration">
      <Form.Item name="regionCode" label={t('enterprises.field.regionCode')}>
        <RegionSelect />
      </Form.Item>
      <TextField name="address" maxLength={300} />
      <TextField name="legalRepresentative" maxLength={100} />
      <Form.Item name="establishedOn" label={t('enterprises.field.establishedOn')} rules={[date]}>
        <Input type="date" max={todayInShanghai(new Date())} />
      </Form.Item>
      <Form.Item
        name="registeredCapital"
        label={t('enterprises.field.registeredCapital')}
        validateTrigger="onBlur"
        rules={[{ pattern: moneyPattern, message: t('form.moneyRule') }]}
      >
        <MoneyInput />
      </Form.Item>
      <Form.Item name="enterpriseType" label={t('enterprises.field.enterpriseType')}>
        <AutoComplete
          options={enterpriseTypes.map((value) => ({ value }))}
          showSearch={{ filterOption: (typed, option) => String(option?.value).includes(typed) }}
        />
      </Form.Item>
      <OptionField
        name="registrationStatus"
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

const named = (items: { id: string; name: string }[] | undefined) =>
  (items ?? []).map(({ id, name }) => ({ value: id, label: name }));

function Position() {
  const { t } = useTranslation();
  const chains = useChains().data?.items;
  const clusters = useClusters().data?.items;
  const platforms = useReceivingPlatforms().data?.items;
  return (
    <Section name="position">
      <OptionField name="chains" options={named(chains)} many />
      <Form.Item name="links" label={t('enterprises.field.links')}>
        <Select
          mode="tags"
          placeholder={t('form.linksHint')}
          options={CHAIN_LINKS.map((link) => ({ value: chainLinks[link].zh, label: chainLinks[link].zh }))}
        />
      </Form.Item>
      <OptionField name="clusters" options={named(clusters)} many />
      <OptionField name="platformId" options={named(platforms)} />
      <TagsField />
    </Section>
  );
}

function Scale() {
  const { t } = useTranslation();
  return (
    <Section name="scale">
      <Form.Item name="mainProducts" label={t('enterprises.field.mainProducts')} className="wide">
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={2000} />
      </Form.Item>
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

export function Sections() {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Identity />
      <Registration />
      <Position />
      <Scale />
      <Section name="contact">
        <TextField name="contactName" maxLength={100} />
        <TextField name="contactPhone" maxLength={100} />
        <TextField name="contactEmail" maxLength={200} />
      </Section>
      <Section name="other">
        <TextField name="source" maxLength={500} wide />
        <Form.Item name="note" label={t('enterprises.field.note')} className="wide">
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={5000} />
        </Form.Item>
      </Section>
    </div>
  );
}
