import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count } from '../../shared/formats.js';
import { paths } from '../../shared/paths.js';
import { useRegister } from './register.js';

export const stepNames = ['upload', 'header', 'columns', 'values', 'preview', 'result'] as const;
export type StepName = (typeof stepNames)[number];

interface StepsProps {
  now: StepName;
  /** The batch whose steps can be opened; none while the file is not even chosen. */
  id?: string;
  open?: readonly StepName[];
  /** How many values of the list wait for somebody to say what they mean. */
  unmatched?: number;
}

const linkedSteps = ['header', 'columns', 'values', 'preview'] as const;

type LinkedStep = (typeof linkedSteps)[number];

const isLinked = (name: StepName): name is LinkedStep => linkedSteps.some((step) => step === name);

export function Steps({ now, id, open = [], unmatched = 0 }: StepsProps) {
  const { t } = useTranslation();
  const register = useRegister();
  const at = stepNames.indexOf(now);
  return (
    <ol className="steps" aria-label={t('imports.step.label')}>
      {stepNames.map((name, index) => {
        const state = index < at ? 'done' : index === at ? 'now' : 'later';
        const words = (
          <>
            <i aria-hidden="true">{state === 'done' ? '✓' : index + 1}</i>
            {name === 'values' ? t('importsPreview.values.step') : t(`imports.step.${name}`)}
            {name === 'values' && unmatched > 0 && (
              <span className="stepbadge" title={t('importsPreview.values.open', { n: count(unmatched) })}>
                {count(unmatched)}
                <span className="visually-hidden">{t('importsPreview.values.open', { n: count(unmatched) })}</span>
              </span>
            )}
          </>
        );
        return (
          <li key={name} className={state} aria-current={state === 'now' ? 'step' : undefined}>
            {id && isLinked(name) && open.includes(name) && state !== 'now' ? (
              <Link to={paths.importBatch(id, name, register)}>{words}</Link>
            ) : (
              words
            )}
          </li>
        );
      })}
    </ol>
  );
}
