import type { Schemas } from '@lianqun/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import {
  rulesId,
  RuleSections,
  ruleValues,
  useRulesForm,
  useSecurityRules,
} from '../../features/security/rules-form.js';
import { sessionKey } from '../../shared/api/session.js';
import { RecordForm } from '../../shared/frames/form/record-form.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { Saved, savedState } from '../../shared/frames/record/record-page.js';
import { paths } from '../../shared/paths.js';

/** The rules as they were when the form opened. */
function Editor({ rules }: { rules: Schemas['SecurityRules'] }) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [{ version }] = useState(rules);
  const [opened] = useState(() => ruleValues(rules));
  return (
    <RecordForm
      definition={useRulesForm()}
      editing={{ id: rulesId, version, opened }}
      draft={rulesId}
      initial={opened}
      onSaved={() => {
        // The own session tells the page after how long it ends, and what a password must be.
        void client.invalidateQueries({ queryKey: sessionKey });
        void navigate(paths.securityRules, { replace: true, state: savedState([]) });
      }}
      onCancel={() => void navigate(paths.admin)}
    >
      <RuleSections />
    </RecordForm>
  );
}

export function SecurityRulesRoute() {
  const { t } = useTranslation();
  const query = useSecurityRules();
  return (
    <Page
      title={t('securityRules.title')}
      aside={t('securityRules.note')}
      above={
        <p className="crumbs">
          <Link to={paths.admin}>{t('admin.title')}</Link>
        </p>
      }
    >
      <Saved />
      <QueryState query={query}>{(rules) => <Editor key={rules.version} rules={rules} />}</QueryState>
    </Page>
  );
}
