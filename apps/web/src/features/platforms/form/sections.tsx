import { measurePlaces, type PlatformMeasure } from '@lianqun/domain';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChains, usePlatformSystems, useReceivingPlatforms } from '../../../shared/api/reference.js';
import { ContactField } from '../../../shared/frames/form/inputs/contact-field.js';
import {
  ChoiceField,
  LongTextField,
  named,
  RegionField,
  Section,
  TextField,
} from '../../../shared/frames/form/inputs/fields.js';
import { OrganizationPicker } from '../../../shared/frames/form/inputs/organization-picker.js';
import { useMembershipWords } from '../platform-words.js';
import { YearsField } from './years-field.js';

/** Words that no dictionary knows, several of them. */
function WordsField({ name, label, extra }: { name: string; label: string; extra?: string }) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} className="wide" {...(extra ? { extra } : {})}>
      <Select
        mode="tags"
        open={false}
        suffixIcon={null}
        placeholder={t('platforms.form.wordsHint')}
        tokenSeparators={['、', '，', ',', '；', ';']}
      />
    </Form.Item>
  );
}

const decimal = (places: number) => new RegExp(`^[\\d,，\\s]*\\d(?:\\.\\d{1,${String(places)}})?\\s*$`);

function MeasureField({ name }: { name: PlatformMeasure }) {
  const { t } = useTranslation();
  const places = measurePlaces[name];
  return (
    <Form.Item
      name={name}
      label={t(`platforms.field.${name}`)}
      validateTrigger="onBlur"
      rules={[{ pattern: decimal(places), message: t('platforms.form.measureRule', { places }) }]}
    >
      <Input
        inputMode="decimal"
        autoComplete="off"
        suffix={<span className="unit">{t(`platforms.unitOf.${name}`)}</span>}
      />
    </Form.Item>
  );
}

function DegreeField({ name, example }: { name: 'longitude' | 'latitude'; example: string }) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={t(`platforms.field.${name}`)}
      validateTrigger="onBlur"
      rules={[{ pattern: decimal(6), message: t('platforms.form.degreeRule', { example }) }]}
    >
      <Input inputMode="decimal" autoComplete="off" suffix={<span className="unit">°</span>} />
    </Form.Item>
  );
}

function Basics({ id }: { id: string | undefined }) {
  const { t } = useTranslation();
  const memberOf = useMembershipWords();
  const platforms = useReceivingPlatforms().data?.items.filter((one) => one.id !== id);
  const categories = (usePlatformSystems().data?.items ?? []).flatMap(({ key, name, categories: of }) =>
    of.map((one) => ({ value: `${key}:${one.key}`, label: memberOf({ systemName: name, categoryName: one.name }) })),
  );
  return (
    <Section title={t('platforms.basics')}>
      <TextField
        name="name"
        label={t('platforms.field.name')}
        wide
        needed={t('platforms.form.nameNeeded')}
        maxLength={200}
      />
      <WordsField name="aliases" label={t('platforms.field.aliases')} />
      <ChoiceField name="systems" label={t('platforms.field.systems')} options={categories} many wide />
      <ChoiceField
        name="parentId"
        label={t('platforms.field.parentId')}
        options={named(platforms)}
        extra={t('platforms.form.parentNote')}
      />
    </Section>
  );
}

interface SectionsProps {
  creating?: boolean;
  /** The platform that is changed: it does not stand below itself. */
  id?: string;
}

export function Sections({ creating = false, id }: SectionsProps) {
  const { t } = useTranslation();
  const field = (key: 'address' | 'chains' | 'gaps' | 'liaison' | 'source' | 'note') => t(`platforms.field.${key}`);
  return (
    <>
      <Basics id={id} />
      <Section title={t('platforms.form.where')} note={t('platforms.form.whereNote')}>
        <RegionField name="regionCode" label={t('platforms.field.regionCode')} />
        <TextField name="address" label={field('address')} maxLength={300} />
        <DegreeField name="longitude" example="116.40" />
        <DegreeField name="latitude" example="39.90" />
      </Section>
      <Section title={t('platforms.room')}>
        <MeasureField name="plannedArea" />
        <MeasureField name="availableLand" />
        <MeasureField name="standardWorkshop" />
        <WordsField
          name="leadingIndustries"
          label={t('platforms.field.leadingIndustries')}
          extra={t('platforms.form.industriesNote')}
        />
        <ChoiceField name="chains" label={field('chains')} options={named(useChains().data?.items)} many wide />
        <LongTextField name="gaps" label={field('gaps')} maxLength={2000} lines={2} />
      </Section>
      <Section title={t('platforms.contact')}>
        <TextField name="liaison" label={field('liaison')} maxLength={200} />
        <Form.Item
          name="organizationId"
          label={t('platforms.field.organizationId')}
          {...(creating ? { extra: t('platforms.form.organizationNote') } : {})}
        >
          <OrganizationPicker />
        </Form.Item>
        <ContactField name="contactName" label={t('platforms.field.contactName')} maxLength={100} />
        <ContactField name="contactPhone" label={t('platforms.field.contactPhone')} maxLength={100} />
      </Section>
      <Section title={t('platforms.reported')} note={t('platforms.reportedNote')}>
        <YearsField />
      </Section>
      <Section title={t('platforms.form.origin')}>
        <TextField name="source" label={field('source')} wide maxLength={500} />
        <LongTextField name="note" label={field('note')} maxLength={2000} lines={2} />
      </Section>
    </>
  );
}
