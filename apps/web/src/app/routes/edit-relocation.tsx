import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRelocationForm } from '../../features/relocations/form/definition.js';
import { toValues } from '../../features/relocations/form/form-values.js';
import { EditSections } from '../../features/relocations/form/sections.js';
import { useRelocation } from '../../features/relocations/relocation-queries.js';
import { EditRecordPage } from '../../shared/frames/form/form-page.js';
import { paths } from '../../shared/paths.js';

export function EditRelocationRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useRelocation(id);
  return (
    <EditRecordPage
      title={t('relocations.form.editTitle')}
      register={{ title: t('relocations.title'), to: paths.relocations() }}
      definition={useRelocationForm()}
      query={query}
      nameOf={({ code, name }) => `${code} ${name}`}
      toValues={toValues}
      to={paths.relocation}
    >
      {query.data && <EditSections record={query.data} />}
    </EditRecordPage>
  );
}
