import { baseClasses, blockerKinds, blockerLevels, blockerStatuses } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { none } from '../../shared/formats.js';
import { InternalTag } from '../../shared/frames/record/internal-tag.js';
import type { RecordHead } from '../../shared/frames/record/record-page.js';
import { Light, useLightReasons } from '../../shared/light.js';
import { useWord } from '../../shared/use-word.js';
import type { Blocker } from './blocker-types.js';
import { chainAndLink, organizationName } from './blocker-words.js';

function StateLine({ blocker }: { blocker: Blocker }) {
  const { t } = useTranslation();
  const word = useWord();
  const reasons = useLightReasons();
  return (
    <span className="headtags">
      <span className="tag tag-stage">{word(blockerStatuses[blocker.status])}</span>
      <InternalTag of={blocker} />
      {blocker.isSample && <span className="tag tag-sample">{t('record.sample')}</span>}
      <Light light={blocker.light.light} reason={reasons(blocker.light)} />
    </span>
  );
}

/** The deadline in force, with the first one where it was moved. */
function Deadline({ blocker: { deadline, originalDeadline } }: { blocker: Blocker }) {
  if (!deadline) return none;
  const moved = originalDeadline && originalDeadline !== deadline;
  return (
    <>
      {moved && (
        <small>
          <del>{originalDeadline}</del>{' '}
        </small>
      )}
      {deadline}
    </>
  );
}

export function useBlockerHead(): (blocker: Blocker) => RecordHead {
  const { t } = useTranslation();
  const word = useWord();
  return (blocker) => {
    const { code, kind, baseClass, level, regionName } = blocker;
    return {
      title: blocker.title,
      aside: <StateLine blocker={blocker} />,
      line: [
        code,
        word(blockerKinds[kind]) + (baseClass ? ` / ${word(baseClasses[baseClass])}` : ''),
        chainAndLink(blocker),
        t('blockers.levelOf', { level: word(blockerLevels[level]) }),
        regionName,
      ],
      facts: [
        { label: t('blockers.field.lead'), value: organizationName(blocker.lead) ?? t('blockers.noLead') },
        { label: t('blockers.field.responsiblePerson'), value: blocker.responsiblePerson ?? none },
        { label: t('blockers.field.deadline'), value: <Deadline blocker={blocker} /> },
        { label: t('blockers.field.raisedBy'), value: organizationName(blocker.raisedBy) ?? none },
        {
          label: t(blocker.closedOn ? 'blockers.field.closedOn' : 'blockers.field.raisedOn'),
          value: blocker.closedOn ?? blocker.raisedOn,
        },
      ],
    };
  };
}
