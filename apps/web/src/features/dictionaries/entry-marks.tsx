import { useTranslation } from 'react-i18next';
import type { Entry } from './types.js';

/** Whether staff changed an entry that ships, or added it. */
export function EntryMarks({ entry: { shipped, edited } }: { entry: Entry }) {
  const { t } = useTranslation();
  if (!shipped) return <span className="tag tag-lead">{t('dictionaries.own')}</span>;
  return edited ? <span className="tag tag-lead">{t('dictionaries.edited')}</span> : null;
}
