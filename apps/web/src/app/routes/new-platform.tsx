import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { usePlatformForm } from '../../features/platforms/form/definition.js';
import { emptyValues } from '../../features/platforms/form/form-values.js';
import { Sections } from '../../features/platforms/form/sections.js';
import { usePlatform } from '../../features/platforms/platform-queries.js';
import type { PlatformDetail } from '../../features/platforms/platform-types.js';
import { NewRecordPage } from '../../shared/frames/form/form-page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { paths } from '../../shared/paths.js';

/** A park begins with its base and the region of the base. */
function NewPlatform({ base }: { base?: PlatformDetail }) {
  const { t } = useTranslation();
  return (
    <NewRecordPage
      title={t(base ? 'platforms.addPart' : 'platforms.create')}
      register={{ title: t('platforms.title'), to: paths.platforms() }}
      definition={usePlatformForm()}
      initial={emptyValues(base)}
      to={paths.platform}
      {...(base ? { draft: `new-${base.id}`, back: paths.platform(base.id) } : {})}
    >
      <Sections creating />
    </NewRecordPage>
  );
}

function OfBase({ id }: { id: string }) {
  return <QueryState query={usePlatform(id)}>{(base) => <NewPlatform base={base} />}</QueryState>;
}

export function NewPlatformRoute() {
  const parent = useSearchParams()[0].get('parent');
  return parent ? <OfBase id={parent} /> : <NewPlatform />;
}
