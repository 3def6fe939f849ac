import { RELOCATION_STAGES, relocationStages, type RelocationStage } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../shared/days.js';
import { dateTime } from '../../../shared/formats.js';
import { Panel } from '../../../shared/frames/page.js';
import { useWord } from '../../../shared/use-word.js';
import type { RelocationDetail } from '../relocation-types.js';

type State = 'passed' | 'now' | 'ended' | 'open';

interface Place {
  stage: RelocationStage;
  state: State;
  enteredOn: string | undefined;
  reason: string | null | undefined;
  /** Since the stage before. */
  days: number | undefined;
}

/** The stages in their order: those entered with their days, and what is still to come unless it was terminated. */
function placesOf({ stages, stage: now }: RelocationDetail): Place[] {
  const entered = stages.map(({ stage, enteredOn, reason }, i): Place => {
    const former = stages[i - 1];
    const state = stage === 'terminated' ? 'ended' : stage === now ? 'now' : 'passed';
    return { stage, state, enteredOn, reason, days: former && daysBetween(former.enteredOn, enteredOn) };
  });
  if (now === 'terminated') return entered;
  const at = RELOCATION_STAGES.indexOf(now);
  const open = RELOCATION_STAGES.slice(at + 1).filter((stage) => stage !== 'terminated');
  return [
    ...entered,
    ...open.map((stage): Place => ({ stage, state: 'open', enteredOn: undefined, reason: null, days: undefined })),
  ];
}

/** The way from intent to full production as a line, and what was taken back on it. */
export function StageLine({ relocation }: { relocation: RelocationDetail }) {
  const { t } = useTranslation();
  const word = useWord();
  const withdrawn = relocation.stageRecords.filter(({ withdrawnAt }) => withdrawnAt !== null);
  return (
    <Panel title={t('relocations.line.title')} hint={t('relocations.line.note')}>
      <ol className="stageline" aria-label={t('relocations.line.title')}>
        {placesOf(relocation).map(({ stage, state, enteredOn, reason, days }) => (
          <li key={stage} className={`stageline-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            <b>{word(relocationStages[stage])}</b>{' '}
            <span className={enteredOn ? undefined : 'muted'}>{enteredOn ?? t('relocations.line.open')}</span>{' '}
            {days !== undefined && days > 0 && (
              <span className="muted">{t('relocations.line.after', { n: days })}</span>
            )}
            {reason && <span className="stageline-reason">{reason}</span>}
          </li>
        ))}
      </ol>
      {withdrawn.length > 0 && (
        <ul className="stageline-back sm muted" aria-label={t('relocations.line.withdrawn')}>
          {withdrawn.map((one) => (
            <li key={`${one.stage}${one.recordedAt}`}>
              {t('relocations.line.takenBack', {
                stage: word(relocationStages[one.stage]),
                day: one.enteredOn,
                at: dateTime(one.withdrawnAt),
                by: one.withdrawnByName ?? '',
                reason: one.withdrawalReason ?? '',
              })}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
