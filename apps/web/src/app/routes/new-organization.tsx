import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import {
  emptyOrganization,
  OrganizationSections,
  useOrganizationForm,
} from '../../features/organizations/organization-form.js';
import type { Organization } from '../../features/organizations/types.js';
import { useOrganizations } from '../../shared/api/reference.js';
import { NewRecordPage } from '../../shared/frames/form/form-page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { paths } from '../../shared/paths.js';

function NewOrganization({ parent }: { parent: Organization | undefined }) {
  const { t } = useTranslation();
  return (
    <NewRecordPage
      title={t('organizations.create')}
      register={{ title: t('organizations.title'), to: paths.organizations() }}
      definition={useOrganizationForm()}
      initial={emptyOrganization(parent)}
      to={paths.organizations}
      back={paths.organizations(parent?.id)}
      {...(parent ? { draft: `new-${parent.id}` } : {})}
    >
      <OrganizationSections />
    </NewRecordPage>
  );
}

/** Below the organization that the address names. */
export function NewOrganizationRoute() {
  const parent = useSearchParams()[0].get('parent');
  return (
    <QueryState query={useOrganizations()}>
      {({ items }) => <NewOrganization parent={items.find(({ id }) => id === parent)} />}
    </QueryState>
  );
}
