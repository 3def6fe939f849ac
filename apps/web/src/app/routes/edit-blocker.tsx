import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useBlocker } from '../../features/blockers/blocker-queries.js';
import { useBlockerForm } from '../../features/blockers/form/definition.js';
import { toValues } from '../../features/blockers/form/form-values.js';
import { Sections } from '../../features/blockers/form/sections.js';
import { EditRecordPage } from '../../shared/frames/form/form-page.js';
import { paths } from '../../shared/paths.js';

export function EditBlockerRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useBlocker(id);
  const blocker = query.data;
  return (
    <EditRecordPage
      title={t('blockers.form.editTitle')}
      register={{ title: t('blockers.title'), to: paths.blockers() }}
      definition={useBlockerForm()}
      query={query}
      nameOf={({ title }) => title}
      toValues={toValues}
      to={paths.blocker}
    >
      <Sections
        mayRestrict={blocker?.abilities.restrict ?? false}
        withheld={blocker ? blocker.withheldProjects + blocker.withheldEnterprises : 0}
      />
    </EditRecordPage>
  );
}
