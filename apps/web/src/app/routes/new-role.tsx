import { useTranslation } from 'react-i18next';
import { emptyRole, useRoleForm } from '../../features/roles/role-form.js';
import { RoleSections } from '../../features/roles/role-sections.js';
import { NewRecordPage } from '../../shared/frames/form/form-page.js';
import { paths } from '../../shared/paths.js';

export function NewRoleRoute() {
  const { t } = useTranslation();
  return (
    <NewRecordPage
      title={t('roles.create')}
      register={{ title: t('roles.title'), to: paths.roles }}
      definition={useRoleForm(true)}
      initial={emptyRole}
      to={paths.role}
      back={paths.roles}
    >
      <RoleSections role={null} />
    </NewRecordPage>
  );
}
