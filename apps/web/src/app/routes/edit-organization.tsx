import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import {
  OrganizationSections,
  organizationValues,
  useOrganizationForm,
} from '../../features/organizations/organization-form.js';
import { useOrganization } from '../../features/organizations/organization-queries.js';
import { EditRecordPage } from '../../shared/frames/form/form-page.js';
import { paths } from '../../shared/paths.js';

export function EditOrganizationRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <EditRecordPage
      title={t('organizations.form.editTitle')}
      register={{ title: t('organizations.title'), to: paths.organizations() }}
      definition={useOrganizationForm()}
      query={useOrganization(id)}
      nameOf={({ name }) => name}
      toValues={organizationValues}
      to={paths.organizations}
    >
      <OrganizationSections />
    </EditRecordPage>
  );
}
