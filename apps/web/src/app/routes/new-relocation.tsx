import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useEnterprise } from '../../features/enterprises/enterprise-queries.js';
import { useRelocationForm } from '../../features/relocations/form/definition.js';
import { emptyValues } from '../../features/relocations/form/form-values.js';
import { NewSections } from '../../features/relocations/form/sections.js';
import { NewRecordPage } from '../../shared/frames/form/form-page.js';
import type { Picked } from '../../shared/frames/form/inputs/search-picker.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { paths } from '../../shared/paths.js';

/** Begins with the enterprise whose page it is logged from. */
function NewRelocation({ enterprise }: { enterprise?: Picked }) {
  const { t } = useTranslation();
  return (
    <NewRecordPage
      title={t('relocations.create')}
      register={{ title: t('relocations.title'), to: paths.relocations() }}
      definition={useRelocationForm()}
      initial={emptyValues(enterprise)}
      to={paths.relocation}
      {...(enterprise ? { draft: `new-${enterprise.id}`, back: paths.enterprise(enterprise.id) } : {})}
    >
      <NewSections />
    </NewRecordPage>
  );
}

function OfEnterprise({ id }: { id: string }) {
  return <QueryState query={useEnterprise(id)}>{({ name }) => <NewRelocation enterprise={{ id, name }} />}</QueryState>;
}

export function NewRelocationRoute() {
  const enterpriseId = useSearchParams()[0].get('enterpriseId');
  return enterpriseId ? <OfEnterprise id={enterpriseId} /> : <NewRelocation />;
}
