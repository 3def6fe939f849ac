import {
  CHAIN_EFFECTS,
  CHAIN_LINKS,
  chainEffects,
  chainLinks,
  PROJECT_NATURES,
  PROJECT_STAGES,
  PROJECT_TYPES,
  projectNatures,
  projectStages,
  projectTextLimits as limits,
  projectTypes,
  todayInShanghai,
  UNSHARED_STAGES,
  type ProjectStage,
} from '@lianqun/domain';
import { Form, Select } from 'antd';
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
import { OrganizationPicker } from '../../../shared/frames/form/inputs/organization-picker.js';
import { optionsOf, useWord } from '../../../shared/use-word.js';
import { useFieldLabel } from '../project-words.js';
import { MilestonesField, MonthlyPlansField, PartiesField, PlansField } from './lists.js';

function Identity({ creating }: { creating: boolean }) {
  const { t } = useTranslation();
  const stage = Form.useWatch<ProjectStage | undefined>('stage') ?? 'lead';
  const sharing = t(UNSHARED_STAGES.includes(stage) ? 'projectForm.unshared' : 'projectForm.shared');
  const note = [t('projectForm.codeNote'), sharing].join(t('record.semicolon'));
  const field = useFieldLabel();
  const word = useWord();
  return (
    <Section title={t('projectForm.section.identity')} {...(creating ? { note } : {})}>
      <TextField name="name" label={field('name')} wide needed={t('projectForm.nameNeeded')} maxLength={limits.name} />
      <ChoiceField
        name="type"
        label={field('type')}
        needed={t('projectForm.typeNeeded')}
        options={optionsOf(PROJECT_TYPES, projectTypes, word)}
      />
      <ChoiceField name="nature" label={field('nature')} options={optionsOf(PROJECT_NATURES, projectNatures, word)} />
      {creating && (
        <ChoiceField
          name="stage"
          label={field('stage')}
          needed={t('form.required')}
          options={optionsOf(PROJECT_STAGES, projectStages, word)}
        />
      )}
      <TextField name="nationalCode" label={field('nationalCode')} maxLength={limits.nationalCode} />
      <LongTextField name="content" label={field('content')} maxLength={limits.content} lines={2} />
    </Section>
  );
}

function Position() {
  const { t } = useTranslation();
  const field = useFieldLabel();
  const word = useWord();
  return (
    <Section title={t('projectForm.section.position')}>
      <ChoiceField name="chains" label={field('chains')} options={named(useChains().data?.items)} many />
      <Form.Item name="links" label={field('links')}>
        <Select
          mode="tags"
          placeholder={t('enterpriseForm.linksHint')}
          options={CHAIN_LINKS.map((link) => ({ value: chainLinks[link].zh, label: chainLinks[link].zh }))}
        />
      </Form.Item>
      <ChoiceField
        name="chainEffect"
        label={field('chainEffect')}
        options={optionsOf(CHAIN_EFFECTS, chainEffects, word)}
      />
      <ChoiceField name="clusters" label={field('clusters')} options={named(useClusters().data?.items)} many />
      <RegionField name="sourceRegionCode" label={field('sourceRegionCode')} />
      <RegionField name="regionCode" label={field('regionCode')} />
      <TextField name="site" label={field('site')} maxLength={limits.site} />
      <ChoiceField name="platformId" label={field('platformId')} options={named(useReceivingPlatforms().data?.items)} />
    </Section>
  );
}

function Money() {
  const { t } = useTranslation();
  const field = useFieldLabel();
  return (
    <Section title={t('projectForm.section.money')}>
      <MoneyField name="totalInvestment" label={field('totalInvestment')} />
      <MoneyField name="fixedAssetInvestment" label={field('fixedAssetInvestment')} />
      <PlansField />
      <MonthlyPlansField />
    </Section>
  );
}

const dates = ['Start', 'Completion', 'Production'] as const;

function Dates() {
  const { t } = useTranslation();
  const field = useFieldLabel();
  const today = todayInShanghai(new Date());
  return (
    <Section title={t('projectForm.section.dates')}>
      {dates.flatMap((name) => [
        <DateField key={`planned${name}`} name={`planned${name}`} label={field(`planned${name}`)} />,
        <DateField key={`actual${name}`} name={`actual${name}`} label={field(`actual${name}`)} max={today} />,
      ])}
      <MilestonesField />
    </Section>
  );
}

function Responsible() {
  const { t } = useTranslation();
  const field = useFieldLabel();
  return (
    <Section title={t('projectForm.section.responsible')}>
      <PartiesField />
      <Form.Item name="organizationId" label={field('organizationId')}>
        <OrganizationPicker />
      </Form.Item>
      <ContactField name="responsiblePerson" label={field('responsiblePerson')} maxLength={limits.responsiblePerson} />
      <ContactField name="responsiblePhone" label={field('responsiblePhone')} maxLength={limits.responsiblePhone} />
      <TextField name="leadOfficial" label={field('leadOfficial')} maxLength={limits.leadOfficial} />
      <ChoiceField
        name="inStatistics"
        label={field('inStatistics')}
        options={[
          { value: 'yes', label: t('projects.yes') },
          { value: 'no', label: t('projects.no') },
        ]}
      />
    </Section>
  );
}

function Opening() {
  const { t } = useTranslation();
  const field = useFieldLabel();
  return (
    <Section title={t('projectForm.section.opening')} note={t('projectForm.openingNote')}>
      <TextField name="openingMonth" label={field('openingMonth')} maxLength={7} kind="month" />
      <MoneyField name="openingInvestment" label={field('openingInvestment')} />
      <MoneyField name="openingYearInvestment" label={field('openingYearInvestment')} />
      <MoneyField name="openingFunds" label={field('openingFunds')} />
    </Section>
  );
}

interface SectionsProps {
  creating?: boolean;
  /** The ability of the record; whoever logs one decides for it. */
  mayRestrict?: boolean;
  /** Not signed yet. */
  unsigned?: boolean;
}

/** The stage is chosen when a project is logged; later it moves by steps of its own. */
export function Sections({ creating = false, mayRestrict = true, unsigned = false }: SectionsProps) {
  const { t } = useTranslation();
  const chosen = Form.useWatch<ProjectStage | undefined>('stage');
  const waits = creating ? UNSHARED_STAGES.includes(chosen ?? 'lead') : unsigned;
  const field = useFieldLabel();
  return (
    <>
      <Identity creating={creating} />
      <Position />
      <Money />
      <Dates />
      <Responsible />
      <Opening />
      <Section title={t('projectForm.section.other')}>
        <ConfidentialityField may={mayRestrict} shared={waits ? t('projectForm.onceSigned') : undefined} />
        <LongTextField name="note" label={field('note')} maxLength={limits.note} lines={2} />
      </Section>
    </>
  );
}
