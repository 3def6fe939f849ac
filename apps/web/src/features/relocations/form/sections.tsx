import {
  COOPERATION_MODELS,
  cooperationModels,
  RELOCATION_NATURES,
  RELOCATION_SCOPES,
  RELOCATION_SUBJECTS,
  relocationNatures,
  relocationScopes,
  relocationSubjects,
} from '@lianqun/domain';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfidentialityField } from '../../../shared/frames/form/inputs/confidentiality-field.js';
import {
  ChoiceField,
  DateField,
  LongTextField,
  Section,
  TextField,
} from '../../../shared/frames/form/inputs/fields.js';
import { EnterprisePicker } from '../../../shared/frames/form/inputs/record-pickers.js';
import { optionsOf, useWord } from '../../../shared/use-word.js';
import { useFieldLabel } from '../fields.js';
import type { RelocationDetail } from '../relocation-types.js';
import type { FormValues } from './form-values.js';
import { useChosenSides, type OwnSides } from './own-sides.js';
import { SideSections } from './side-sections.js';
import { StageDays } from './stage-days.js';

/** An enterprise of the register, or a name where the register does not hold it. */
function Subject({ record }: { record: RelocationDetail | undefined }) {
  const { t } = useTranslation();
  const word = useWord();
  const field = useFieldLabel();
  const enterprise = Form.useWatch<FormValues['enterprise']>('enterprise');
  const withheld = record?.withheldEnterprise ?? false;
  return (
    <Section
      title={t('relocations.form.who')}
      {...(record ? {} : { note: t('relocations.form.codeNote') })}
      {...(withheld ? { note: t('relocations.form.withheldNote') } : {})}
    >
      {!withheld && (
        <>
          <Form.Item name="enterprise" label={field('enterpriseId')}>
            <EnterprisePicker />
          </Form.Item>
          {!enterprise && (
            <TextField
              name="subjectName"
              label={field('subjectName')}
              extra={t('relocations.form.nameNote')}
              needed={t('relocations.form.whoNeeded')}
              maxLength={200}
            />
          )}
        </>
      )}
      <TextField name="part" label={field('part')} extra={t('relocations.form.partNote')} maxLength={200} />
      <ChoiceField
        name="subject"
        label={field('subject')}
        needed={t('relocations.form.subjectNeeded')}
        options={optionsOf(RELOCATION_SUBJECTS, relocationSubjects, word)}
      />
      <ChoiceField name="scope" label={field('scope')} options={optionsOf(RELOCATION_SCOPES, relocationScopes, word)} />
      <ChoiceField
        name="nature"
        label={field('nature')}
        options={optionsOf(RELOCATION_NATURES, relocationNatures, word)}
      />
      <ChoiceField
        name="cooperationModel"
        label={field('cooperationModel')}
        options={optionsOf(COOPERATION_MODELS, cooperationModels, word)}
      />
    </Section>
  );
}

function Common({ mayRestrict }: { mayRestrict: boolean }) {
  const { t } = useTranslation();
  const field = useFieldLabel();
  const options = (['yes', 'no'] as const).map((value) => ({ value, label: t(`relocations.${value}`) }));
  return (
    <Section title={t('relocations.form.common')} note={t('relocations.basicsNote')}>
      <ChoiceField name="inTaxSharing" label={field('inTaxSharing')} options={options} />
      <DateField name="sharingFrom" label={field('sharingFrom')} />
      <DateField name="sharingUntil" label={field('sharingUntil')} />
      <LongTextField name="problems" label={field('problems')} maxLength={4000} lines={2} />
      <LongTextField name="note" label={field('note')} maxLength={4000} lines={2} />
      <ConfidentialityField may={mayRestrict} shared={t('relocations.form.sharedHint')} />
    </Section>
  );
}

interface SectionsProps {
  own: OwnSides;
  record?: RelocationDetail;
}

function Sections({ own, record }: SectionsProps) {
  return (
    <>
      <Subject record={record} />
      <SideSections own={own} {...(record ? { record } : {})} />
      <StageDays own={own} {...(record ? { record } : {})} />
      <Common mayRestrict={record?.abilities.restrict ?? true} />
    </>
  );
}

/** A new relocation: which part is one's own follows from the places. */
export const NewSections = () => <Sections own={useChosenSides()} />;

/** What of a relocation this person may change. */
export const EditSections = ({ record }: { record: RelocationDetail }) => (
  <Sections own={{ origin: record.sides.origin.may, destination: record.sides.destination.may }} record={record} />
);
