import { RELOCATION_STAGES, relocationStages, todayInShanghai } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { DateField, Section } from '../../../shared/frames/form/inputs/fields.js';
import { useWord } from '../../../shared/use-word.js';
import type { RelocationDetail } from '../relocation-types.js';
import type { OwnSides } from './own-sides.js';

/**
 * The days of the stages: of a new relocation those that it has been through already, of one in the register those that
 * were entered, to be mended. Further stages are entered on its page.
 */
export function StageDays({ own, record }: { own: OwnSides; record?: RelocationDetail }) {
  const { t } = useTranslation();
  const word = useWord();
  const isOurs = (stage: (typeof RELOCATION_STAGES)[number]) =>
    relocationStages[stage].by === 'destination' ? own.destination : own.origin || own.destination;
  const entered = record?.stages.map(({ stage }) => stage);
  // Whoever logs a relocation says how far it has come; from then on each side records and mends its own.
  const offered = RELOCATION_STAGES.filter((stage) =>
    entered ? entered.includes(stage) && isOurs(stage) : stage !== 'terminated',
  );
  if (offered.length === 0) return null;
  return (
    <Section
      title={t('relocations.form.stages')}
      note={t(record ? 'relocations.form.stagesMend' : 'relocations.form.stagesNote')}
    >
      {offered.map((stage) => (
        <DateField
          key={stage}
          name={['stageDays', stage]}
          label={word(relocationStages[stage])}
          max={todayInShanghai(new Date())}
          {...(entered ? { needed: t('relocations.stage.dayNeeded') } : {})}
        />
      ))}
    </Section>
  );
}
