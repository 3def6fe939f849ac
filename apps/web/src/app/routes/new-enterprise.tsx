import { useTranslation } from 'react-i18next';
import { useEnterpriseForm } from '../../features/enterprises/form/definition.js';
import { emptyValues } from '../../features/enterprises/form/form-values.js';
import { Sections } from '../../features/enterprises/form/sections.js';
import { NewRecordPage } from '../../shared/frames/form/form-page.js';
import { paths } from '../../shared/paths.js';

export function NewEnterpriseRoute() {
  const { t } = useTranslation();
  return (
    <NewRecordPage
      title={t('enterpriseForm.newTitle')}
      register={{ title: t('enterprises.title'), to: paths.enterprises() }}
      definition={useEnterpriseForm()}
      initial={emptyValues}
      to={paths.enterprise}
    >
      <Sections />
    </NewRecordPage>
  );
}
