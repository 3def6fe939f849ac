import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../shared/paths.js';
import { useRegister } from './register.js';

export const stepNames = ['upload', 'header', 'columns', 'preview', 'result'] as const;
export type StepName = (typeof stepNames)[number];

interface StepsProps {
  now: StepName;
  /** The batch whose steps can be opened; none while the file is not even chosen. */
  id?: string;
  open?: readonly StepName[];
}

export function Steps({ now, id, open = [] }: StepsProps) {
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
            {t(`imports.step.${name}`)}
          </>
        );
        const linked = id && open.includes(name) && (name === 'header' || name === 'columns' || name === 'preview');
        return (
          <li key={name} className={state} aria-current={state === 'now' ? 'step' : undefined}>
            {linked && state !== 'now' ? <Link to={paths.importBatch(id, name, register)}>{words}</Link> : words}
          </li>
        );
      })}
    </ol>
  );
}
