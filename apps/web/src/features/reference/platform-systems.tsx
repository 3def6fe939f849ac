import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../shared/frames/page.js';

type System = Schemas['PlatformSystem'];
type Category = System['categories'][number];

function Recorded({ category }: { category: Category }) {
  const { t } = useTranslation();
  const { name, plannedCount, recordedCount } = category;
  const share = plannedCount ? Math.min(100, (recordedCount / plannedCount) * 100) : 0;
  return (
    <li>
      <span>{name}</span>
      {plannedCount !== null && (
        <span className="bars-track" aria-hidden="true">
          <i style={{ width: `${share}%` }} />
        </span>
      )}
      <span className="nowrap">
        {plannedCount === null
          ? t('reference.recordedOnly', { recorded: recordedCount })
          : t('reference.recorded', { recorded: recordedCount, planned: plannedCount })}
      </span>
    </li>
  );
}

/** How much of each published list is in the register: most of the full lists are not public. */
export function PlatformSystems({ systems }: { systems: System[] }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('reference.systems')} className="systems">
      {systems.map((system) => (
        <Panel key={system.id} title={system.name}>
          <ul className="recorded">
            {system.categories.map((category) => (
              <Recorded key={category.key} category={category} />
            ))}
          </ul>
          {system.source && <p className="panel-foot muted sm">{system.source}</p>}
        </Panel>
      ))}
    </section>
  );
}
