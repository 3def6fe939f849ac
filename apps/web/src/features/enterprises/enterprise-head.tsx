import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { count, large, money, none } from '../../shared/formats.js';
import { Facts } from '../../shared/frames/page.js';
import { useLanguage } from '../../shared/i18n/index.js';
import type { Enterprise } from './enterprise-queries.js';
import { HonourTags } from '../../shared/ledger/honours.js';

export const latestYear = (enterprise: Enterprise) => [...enterprise.years].sort((a, b) => b.year - a.year)[0];

export function EnterpriseTags({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  return (
    <span className="headtags">
      {enterprise.registrationStatus && <span className="tag">{enterprise.registrationStatus}</span>}
      <HonourTags tags={enterprise.tags} limit={4} />
      {enterprise.isSample && <span className="tag tag-sample">{t('enterprises.detail.sample')}</span>}
    </span>
  );
}

export function EnterpriseLine({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const { creditCode, registrationNo, regionName, industryName, formerNames } = enterprise;
  const parts = [
    creditCode ??
      (registrationNo ? `${t('enterprises.field.registrationNo')} ${registrationNo}` : t('enterprises.detail.noCode')),
    regionName,
    industryName,
    formerNames.length > 0 && t('enterprises.detail.formerly', { names: formerNames.join('、') }),
  ];
  return <p className="muted sm headline">{parts.filter(Boolean).join(' · ')}</p>;
}

function Money({ value }: { value: string | null | undefined }) {
  const { t } = useTranslation();
  const big = large(value, useLanguage());
  if (!value) return none;
  return (
    <>
      {money(value)}{' '}
      <small>
        {t('unit.tenThousandYuan')}
        {big && t('unit.beside', { amount: t('unit.large', { value: big }) })}
      </small>
    </>
  );
}

export function EnterpriseFacts({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const latest = latestYear(enterprise);
  const items: { label: string; value: ReactNode; wide?: boolean }[] = [
    {
      label: t('enterprises.field.registeredCapital'),
      value: <Money value={enterprise.registeredCapital} />,
      wide: true,
    },
    {
      label: t('enterprises.field.employees'),
      value: (
        <>
          {count(enterprise.employees)} {enterprise.employees !== null && <small>{t('unit.persons')}</small>}
        </>
      ),
    },
    { label: t('enterprises.field.establishedOn'), value: enterprise.establishedOn ?? none },
  ];
  if (latest) {
    items.push(
      {
        label: t('enterprises.detail.revenueOf', { year: latest.year }),
        value: <Money value={latest.revenue} />,
        wide: true,
      },
      {
        label: t('enterprises.detail.researchOf', { year: latest.year }),
        value: <Money value={latest.researchSpending} />,
        wide: true,
      },
    );
  }
  return <Facts items={items} />;
}
