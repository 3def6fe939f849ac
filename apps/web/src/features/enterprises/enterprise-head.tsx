import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { count, none } from '../../shared/formats.js';
import { Amount } from '../../shared/frames/amount.js';
import type { Fact } from '../../shared/frames/page.js';
import { InternalTag } from '../../shared/frames/record/internal-tag.js';
import type { RecordHead } from '../../shared/frames/record/record-page.js';
import { HonourTags } from '../../shared/ledger/honours.js';
import type { Enterprise } from './enterprise-queries.js';

function EnterpriseTags({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  return (
    <span className="headtags">
      {enterprise.registrationStatus && <span className="tag">{enterprise.registrationStatus}</span>}
      <HonourTags tags={enterprise.tags} limit={4} />
      <InternalTag of={enterprise} />
      {enterprise.isSample && <span className="tag tag-sample">{t('record.sample')}</span>}
    </span>
  );
}

function facts(enterprise: Enterprise, t: TFunction): Fact[] {
  const latest = [...enterprise.years].sort((a, b) => b.year - a.year)[0];
  const amount = (label: string, value: string | null | undefined): Fact => ({
    label,
    value: <Amount value={value} />,
    wide: true,
  });
  return [
    amount(t('enterprises.field.registeredCapital'), enterprise.registeredCapital),
    {
      label: t('enterprises.field.employees'),
      value: (
        <>
          {count(enterprise.employees)} {enterprise.employees !== null && <small>{t('unit.persons')}</small>}
        </>
      ),
    },
    { label: t('enterprises.field.establishedOn'), value: enterprise.establishedOn ?? none },
    ...(latest
      ? [
          amount(t('enterprises.detail.revenueOf', { year: latest.year }), latest.revenue),
          amount(t('enterprises.detail.researchOf', { year: latest.year }), latest.researchSpending),
        ]
      : []),
  ];
}

export function enterpriseHead(enterprise: Enterprise, t: TFunction): RecordHead {
  const { name, creditCode, registrationNo, regionName, industryName, formerNames } = enterprise;
  const oldNumber = registrationNo && `${t('enterprises.field.registrationNo')} ${registrationNo}`;
  return {
    title: name,
    aside: <EnterpriseTags enterprise={enterprise} />,
    line: [
      creditCode ?? (oldNumber || t('enterprises.detail.noCode')),
      regionName,
      industryName,
      formerNames.length > 0 && t('enterprises.detail.formerly', { names: formerNames.join('、') }),
    ],
    facts: facts(enterprise, t),
  };
}
