import {
  BASE_CLASSES,
  baseClasses,
  BLOCKER_KINDS,
  BLOCKER_LEVELS,
  blockerKinds,
  blockerLevels,
  CHAIN_LINKS,
  chainLinks,
  todayInShanghai,
  type BlockerKind,
} from '@lianqun/domain';
import { AutoComplete, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChains } from '../../../shared/api/reference.js';
import { ConfidentialityField } from '../../../shared/frames/form/inputs/confidentiality-field.js';
import {
  ChoiceField,
  DateField,
  LongTextField,
  named,
  RegionField,
  Section,
  TextField,
} from '../../../shared/frames/form/inputs/fields.js';
import { OrganizationPicker } from '../../../shared/frames/form/inputs/organization-picker.js';
import { EnterprisesPicker, ProjectsPicker } from '../../../shared/frames/form/inputs/record-pickers.js';
import { optionsOf, useWord } from '../../../shared/use-word.js';
import { hasBaseClass } from './form-values.js';

function Problem({ creating }: { creating: boolean }) {
  const { t } = useTranslation();
  const word = useWord();
  const kind = Form.useWatch<BlockerKind | undefined>('kind');
  return (
    <Section title={t('blockers.form.problem')} {...(creating ? { note: t('blockers.form.codeNote') } : {})}>
      <TextField
        name="title"
        label={t('blockers.field.title')}
        wide
        needed={t('blockers.form.titleNeeded')}
        maxLength={200}
      />
      <ChoiceField
        name="kind"
        label={t('blockers.field.kind')}
        needed={t('blockers.form.kindNeeded')}
        options={optionsOf(BLOCKER_KINDS, blockerKinds, word)}
      />
      <ChoiceField
        name="level"
        label={t('blockers.field.level')}
        needed={t('blockers.form.levelNeeded')}
        options={optionsOf(BLOCKER_LEVELS, blockerLevels, word)}
      />
      {hasBaseClass(kind) && (
        <ChoiceField
          name="baseClass"
          label={t('blockers.field.baseClass')}
          options={optionsOf(BASE_CLASSES, baseClasses, word)}
        />
      )}
      <ChoiceField name="chainId" label={t('blockers.field.chain')} options={named(useChains().data?.items)} />
      <Form.Item name="link" label={t('blockers.field.link')}>
        <AutoComplete
          options={CHAIN_LINKS.map((link) => ({ value: chainLinks[link].zh }))}
          placeholder={t('blockers.form.linkHint')}
        />
      </Form.Item>
      <LongTextField name="description" label={t('blockers.field.description')} maxLength={4000} lines={3} />
    </Section>
  );
}

interface SectionsProps {
  creating?: boolean;
  /** The ability of the record; whoever logs one says how it is shared. */
  mayRestrict?: boolean;
  /** What it affects besides and is not shared with this person; saving leaves it as it is. */
  withheld?: number;
}

export function Sections({ creating = false, mayRestrict = creating, withheld = 0 }: SectionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Problem creating={creating} />
      <Section
        title={t('blockers.affects')}
        {...(withheld > 0 ? { note: t('blockers.withheldKept', { n: withheld }) } : {})}
      >
        <Form.Item name="projects" label={t('blockers.field.projects')} className="wide">
          <ProjectsPicker />
        </Form.Item>
        <Form.Item name="enterprises" label={t('blockers.field.enterprises')} className="wide">
          <EnterprisesPicker />
        </Form.Item>
      </Section>
      <Section title={t('blockers.form.raised')} {...(creating ? { note: t('blockers.form.assignNote') } : {})}>
        <Form.Item name="organizationId" label={t('blockers.field.raisedBy')}>
          <OrganizationPicker />
        </Form.Item>
        <DateField
          name="raisedOn"
          label={t('blockers.field.raisedOn')}
          needed={t('blockers.form.raisedOnNeeded')}
          max={todayInShanghai(new Date())}
        />
        <RegionField name="regionCode" label={t('blockers.field.regionCode')} />
        <LongTextField name="measures" label={t('blockers.field.measures')} maxLength={4000} lines={2} />
        <ConfidentialityField may={mayRestrict} />
      </Section>
    </>
  );
}
