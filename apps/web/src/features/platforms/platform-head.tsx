import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { count } from '../../shared/formats.js';
import { Amount } from '../../shared/frames/amount.js';
import type { Fact } from '../../shared/frames/page.js';
import type { RecordHead } from '../../shared/frames/record/record-page.js';
import { categoriesOf, measured } from './platform-words.js';
import type { PlatformDetail } from './platform-types.js';

function facts(platform: PlatformDetail, t: TFunction): Fact[] {
  const { standing } = platform;
  const room = (key: 'plannedArea' | 'availableLand' | 'standardWorkshop'): Fact => ({
    label: t(`platforms.field.${key}`),
    value: (
      <>
        {measured(platform[key])} {platform[key] && <small>{t(`platforms.unitOf.${key}`)}</small>}
      </>
    ),
  });
  return [
    room('plannedArea'),
    room('availableLand'),
    room('standardWorkshop'),
    {
      label: t('platforms.column.enterprises'),
      value: (
        <>
          {count(standing.enterprises)} <small>{t('platforms.unitOf.enterprises')}</small>
        </>
      ),
    },
    {
      label: t('platforms.year.agreedInvestment'),
      value: <Amount value={standing.projects ? standing.agreedInvestment : null} />,
      wide: true,
    },
  ];
}

export function usePlatformHead(): (platform: PlatformDetail) => RecordHead {
  const { t } = useTranslation();
  return (platform) => {
    const { name, aliases, regionName, parent, isSample } = platform;
    return {
      title: name,
      aside: (
        <span className="headtags">
          {categoriesOf(platform).map((category) => (
            <span key={category} className="tag">
              {category}
            </span>
          ))}
          {isSample && <span className="tag tag-sample">{t('record.sample')}</span>}
        </span>
      ),
      line: [regionName, parent && t('platforms.partOf', { name: parent.name }), aliases.join(t('list.separator'))],
      facts: facts(platform, t),
    };
  };
}
