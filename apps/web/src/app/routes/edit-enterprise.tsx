import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useEnterprise } from '../../features/enterprises/enterprise-queries.js';
import { useEnterpriseForm } from '../../features/enterprises/form/definition.js';
import { toValues } from '../../features/enterprises/form/form-values.js';
import { Sections } from '../../features/enterprises/form/sections.js';
import { EditRecordPage } from '../../shared/frames/form/form-page.js';
import { paths } from '../../shared/paths.js';

export function EditEnterpriseRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useEnterprise(id);
  return (
    <EditRecordPage
      title={t('enterpriseForm.editTitle')}
      register={{ title: t('enterprises.title'), to: paths.enterprises() }}
      definition={useEnterpriseForm()}
      query={query}
      nameOf={({ name }) => name}
      toValues={toValues}
      to={paths.enterprise}
    >
      <Sections mayRestrict={query.data?.abilities.restrict ?? false} />
    </EditRecordPage>
  );
}
