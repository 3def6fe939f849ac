import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { usePlatformFields } from '../../features/platforms/fields.js';
import { usePlatformHead } from '../../features/platforms/platform-head.js';
import { PlatformOverview } from '../../features/platforms/platform-overview.js';
import { platformHistory, usePlatform } from '../../features/platforms/platform-queries.js';
import type { PlatformDetail } from '../../features/platforms/platform-types.js';
import { Can } from '../../shared/can.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { DeleteRecord } from '../../shared/frames/record/delete-record.js';
import { RecordPage } from '../../shared/frames/record/record-page.js';
import { paths } from '../../shared/paths.js';

function Actions({ platform: { id, version, name, abilities } }: { platform: PlatformDetail }) {
  const { t } = useTranslation();
  return (
    <>
      {abilities.delete && <DeleteRecord register="platform" {...{ id, version, name }} />}
      {abilities.update && (
        <>
          <Can permission="platform.create">
            <ButtonLink to={paths.newPlatform(id)}>{t('platforms.addPart')}</ButtonLink>
          </Can>
          <ButtonLink kind="primary" to={paths.editPlatform(id)}>
            {t('action.edit')}
          </ButtonLink>
        </>
      )}
    </>
  );
}

export function PlatformRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const fields = usePlatformFields();
  const head = usePlatformHead();
  return (
    <RecordPage
      kind="platform"
      register={{ title: t('platforms.title'), to: paths.platforms() }}
      query={usePlatform(id)}
      head={(platform) => ({ ...head(platform), actions: <Actions platform={platform} /> })}
      overview={(platform) => <PlatformOverview platform={platform} fields={fields} />}
      history={platformHistory(id)}
      fields={fields}
    />
  );
}
