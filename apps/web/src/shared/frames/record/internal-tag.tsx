import { useTranslation } from 'react-i18next';

/** Beside the name of a record that is not shared between the provinces. */
export function InternalTag({ of: { confidentiality } }: { of: { confidentiality: string } }) {
  const { t } = useTranslation();
  if (confidentiality !== 'internal') return null;
  return (
    <span className="tag tag-internal" title={t('record.sharing.internalHint')}>
      {t('record.sharing.internal')}
    </span>
  );
}
