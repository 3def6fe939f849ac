import { Button, Modal, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { usePermission } from '../../shared/api/session.js';
import { count } from '../../shared/formats.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { Panel } from '../../shared/frames/page.js';
import { RecordColumns, SideSection } from '../../shared/frames/record/columns.js';
import { Pairs } from '../../shared/frames/record/pairs.js';
import { ProblemLine } from '../../shared/frames/states.js';
import { pageRoot } from '../../shared/page-root.js';
import { paths } from '../../shared/paths.js';
import { PermissionSummary } from '../../shared/permissions/summary.js';
import { Compare } from './compare.js';
import { useRemoveRole } from './role-queries.js';
import { useRoleWords } from './role-words.js';
import { permissionsOf, type Role } from './types.js';

function RemoveButton({ role: { id, name, shipped, accounts } }: { role: Role }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useRemoveRole();
  const [asking, setAsking] = useState(false);
  const reason = shipped
    ? t('roles.remove.shipped')
    : accounts > 0
      ? t('roles.remove.inUse', { n: count(accounts) })
      : '';
  return (
    <>
      <Tooltip title={reason}>
        <Button disabled={reason !== ''} aria-description={reason || undefined} onClick={() => setAsking(true)}>
          {t('roles.remove.action')}
        </Button>
      </Tooltip>
      <Modal
        open={asking}
        getContainer={pageRoot}
        title={t('roles.remove.title', { name })}
        okText={t('roles.remove.action')}
        okButtonProps={{ danger: true }}
        cancelText={t('action.cancel')}
        confirmLoading={remove.isPending}
        onOk={() => remove.mutate(id, { onSuccess: () => void navigate(paths.roles, { replace: true }) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t('roles.remove.text')}</p>
        <ProblemLine error={remove.error} />
      </Modal>
    </>
  );
}

export function RoleActions({ role }: { role: Role }) {
  const { t } = useTranslation();
  const manages = usePermission('role.manage');
  if (!manages) return null;
  return (
    <>
      {!role.shipped && <RemoveButton role={role} />}
      {role.abilities.update && (
        <ButtonLink kind="primary" to={paths.editRole(role.id)}>
          {t('action.edit')}
        </ButtonLink>
      )}
    </>
  );
}

/** What a role allows, over which records, and who holds it. */
export function RoleView({ role }: { role: Role }) {
  const { t } = useTranslation();
  const words = useRoleWords();
  const permissions = permissionsOf(role);
  const { id, name, description, scope, followsLeading, duty, accounts, shipped } = role;
  return (
    <RecordColumns
      side={
        <>
          <SideSection title={t('roles.field.scope')}>
            <p>{words.reach(role)}</p>
            <p className="muted sm">{t(`permissions.scopeText.${scope}`)}</p>
            <p className="muted sm">{t('roles.scopeNote')}</p>
          </SideSection>
          <SideSection title={t('roles.field.followsLeading')}>
            <p>{t(followsLeading ? 'roles.leadingOn' : 'roles.leadingOff')}</p>
            {followsLeading && <p className="muted sm">{t('roles.leadingText')}</p>}
          </SideSection>
          <SideSection title={t('roles.field.accounts')}>
            <Link to={paths.accounts({ role: id })} aria-label={t('roles.openAccounts', { name, n: count(accounts) })}>
              {t('roles.accountsOf', { n: count(accounts) })}
            </Link>
          </SideSection>
        </>
      }
    >
      <Panel title={t('roles.form.basics')} padded>
        <Pairs
          items={[
            [t('roles.field.description'), description],
            [t('roles.field.duty'), words.kind(duty)],
            [t('roles.field.origin'), words.origin(role)],
          ]}
        />
      </Panel>
      <Panel
        title={t('roles.field.permissions')}
        note={t('roles.permissionCount', { n: count(permissions.length) })}
        padded
      >
        <PermissionSummary permissions={permissions} />
      </Panel>
      {shipped && (
        <Panel title={t('roles.compare.title')} padded>
          <Compare shippedId={id} settings={{ permissions, scope, followsLeading }} />
        </Panel>
      )}
    </RecordColumns>
  );
}
