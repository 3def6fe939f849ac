import { relocationStages } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, none } from '../../shared/formats.js';
import { InternalTag } from '../../shared/frames/record/internal-tag.js';
import type { RecordHead } from '../../shared/frames/record/record-page.js';
import { paths } from '../../shared/paths.js';
import { shortRegion } from '../../shared/regions.js';
import { useWord } from '../../shared/use-word.js';
import { useFieldLabel } from './fields.js';
import type { Relocation } from './relocation-types.js';
import { kindOfMove } from './relocation-words.js';

function StateLine({ relocation }: { relocation: Relocation }) {
  const { t } = useTranslation();
  const word = useWord();
  const { stage, restricted, confidentiality, isSample } = relocation;
  return (
    <span className="headtags">
      <span className="tag tag-stage">{word(relocationStages[stage])}</span>
      <InternalTag of={relocation} />
      {restricted && confidentiality === 'shared' && (
        <span className="tag" title={t('relocations.unsharedHint')}>
          {t('relocations.unshared')}
        </span>
      )}
      {isSample && <span className="tag tag-sample">{t('record.sample')}</span>}
    </span>
  );
}

export function useRelocationHead(): (relocation: Relocation) => RecordHead {
  const { t } = useTranslation();
  const word = useWord();
  const field = useFieldLabel();
  return (relocation) => {
    const { code, name, part, industryName, platform, signedOn, employees, movedEmployees } = relocation;
    return {
      title: name,
      aside: <StateLine relocation={relocation} />,
      line: [code, part, kindOfMove(relocation, word), industryName],
      facts: [
        { label: t('relocations.column.origin'), value: shortRegion(relocation.originRegionName) ?? none },
        { label: t('relocations.column.destination'), value: shortRegion(relocation.regionName) ?? none },
        {
          label: field('platformId'),
          value: platform ? <Link to={paths.platform(platform.id)}>{platform.name}</Link> : none,
        },
        { label: t('relocations.column.signedOn'), value: signedOn ?? none },
        { label: t('relocations.column.employees'), value: `${count(employees)} / ${count(movedEmployees)}` },
      ],
    };
  };
}
