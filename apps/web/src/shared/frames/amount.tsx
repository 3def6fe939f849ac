import { useTranslation } from 'react-i18next';
import { large, money, none } from '../formats.js';
import { useLanguage } from '../i18n/index.js';

interface AmountProps {
  value: string | null | undefined;
  note?: string;
  /** Without the large unit, where several amounts stand in a row. */
  plain?: boolean;
}

/** An amount in 万元 with 亿元 beside it where it is large enough to be read that way. */
export function Amount({ value, note, plain = false }: AmountProps) {
  const { t } = useTranslation();
  const big = large(value, useLanguage());
  if (!value) return none;
  return (
    <>
      {money(value)}{' '}
      <small>
        {t('unit.tenThousandYuan')}
        {big && !plain && t('unit.beside', { amount: t('unit.large', { value: big }) })}
        {note}
      </small>
    </>
  );
}
