import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { usePlatformForm } from '../../features/platforms/form/definition.js';
import { toValues } from '../../features/platforms/form/form-values.js';
import { Sections } from '../../features/platforms/form/sections.js';
import { usePlatform } from '../../features/platforms/platform-queries.js';
import { EditRecordPage } from '../../shared/frames/form/form-page.js';
import { paths } from '../../shared/paths.js';

export function EditPlatformRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <EditRecordPage
      title={t('platforms.form.editTitle')}
      register={{ title: t('platforms.title'), to: paths.platforms() }}
      definition={usePlatformForm()}
      query={usePlatform(id)}
      nameOf={({ name }) => name}
      toValues={toValues}
      to={paths.platform}
    >
      <Sections id={id} />
    </EditRecordPage>
  );
}
