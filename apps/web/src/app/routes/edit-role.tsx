import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { roleValues, useRoleForm } from '../../features/roles/role-form.js';
import { useRole } from '../../features/roles/role-queries.js';
import { RoleSections } from '../../features/roles/role-sections.js';
import { EditRecordPage } from '../../shared/frames/form/form-page.js';
import { paths } from '../../shared/paths.js';

export function EditRoleRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useRole(id);
  return (
    <EditRecordPage
      title={t('roles.edit')}
      register={{ title: t('roles.title'), to: paths.roles }}
      definition={useRoleForm(false)}
      query={query}
      nameOf={({ name }) => name}
      toValues={roleValues}
      to={paths.role}
    >
      {query.data && <RoleSections role={query.data} />}
    </EditRecordPage>
  );
}
