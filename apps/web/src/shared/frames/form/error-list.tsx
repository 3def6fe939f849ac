import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export type InputPath = (string | number)[];

export interface FormError {
  name: InputPath;
  message: string;
}

/** `years.0.revenue` of an answer is the input at `['years', 0, 'revenue']`. */
export const inputPath = (field: string): InputPath =>
  field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

interface ErrorListProps {
  errors: readonly FormError[];
  fieldName: (field: string) => string;
  onJump: (name: InputPath) => void;
}

/** All faults together on top, brought into view as they come; each line jumps to its field. */
export function ErrorList({ errors, fieldName, onJump }: ErrorListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const any = errors.length > 0;
  useEffect(() => {
    if (any) list.current?.scrollIntoView?.({ block: 'center' });
  }, [any]);
  if (!any) return null;
  return (
    <div ref={list} role="alert" className="problemline">
      <p>{t('form.errorsTitle', { n: errors.length })}</p>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={name.join('.')}>
            <button type="button" className="linkbutton" onClick={() => onJump(name)}>
              {fieldName(String(name[0]))}
            </button>
            {t('form.colon')}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
