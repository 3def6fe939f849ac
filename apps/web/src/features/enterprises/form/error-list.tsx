import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../../shared/ledger/field-value.js';

export interface FormError {
  name: (string | number)[];
  message: string;
}

interface ErrorListProps {
  errors: readonly FormError[];
  onJump: (name: (string | number)[]) => void;
}

/** All faults together on top; each line jumps to its field. */
export function ErrorList({ errors, onJump }: ErrorListProps) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  if (errors.length === 0) return null;
  return (
    <div role="alert" className="problemline">
      <p>{t('form.errorsTitle', { n: errors.length })}</p>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={name.join('.')}>
            <button type="button" className="linkbutton" onClick={() => onJump(name)}>
              {fieldName(String(name[0]))}
            </button>
            {t('enterprises.colon')}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
