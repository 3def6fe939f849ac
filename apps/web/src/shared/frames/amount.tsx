import { useTranslation } from 'react-i18next';
import { large, money, none } from '../formats.js';
import { useLanguage } from '../i18n/index.js';

/** An amount in 万元 with 亿元 beside it where it is large enough to be read that way. */
export function Amount({ value, note }: { value: string | null | undefined; note?: string }) {
  const { t } = useTranslation();
  const big = large(value, useLanguage());
  if (!value) return none;
  return (
    <>
      {money(value)}{' '}
      <small>
        {t('unit.tenThousandYuan')}
        {big && t('unit.beside', { amount: t('unit.large', { value: big }) })}
        {note}
      </small>
    </>
  );
}
