import { ApiProblem } from '@lianqun/api-client';
import { dutiesOf } from '@lianqun/domain';
import { Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoles } from '../../../shared/api/roles.js';
import { QueryState } from '../../../shared/frames/query-state.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { pageRoot } from '../../../shared/page-root.js';
import { useAccount, useAssignRoles } from './account-queries.js';
import type { Account } from './types.js';

type Role = NonNullable<ReturnType<typeof useRoles>['data']>['items'][number];

interface ChoiceProps {
  role: Role;
  chosen: readonly Role[];
  onChange: (held: boolean) => void;
}

/** A role of another duty than the one chosen cannot be ticked, and says why. */
function Choice({ role, chosen, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const held = chosen.some(({ id }) => id === role.id);
  const excludes =
    held || !role.duty ? undefined : chosen.find(({ duty }) => duty && dutiesOf([{ duty }, role]).length > 1);
  return (
    <li>
      <Checkbox checked={held} disabled={excludes !== undefined} onChange={({ target }) => onChange(target.checked)}>
        <b lang="zh-CN">{role.name}</b>{' '}
        <span className="muted sm">
          {t(`permissions.scope.${role.scope}`)}
          {role.followsLeading && ` · ${t('roles.field.followsLeading')}`}
        </span>
      </Checkbox>
      <p className="muted sm">
        {excludes ? t('accountAdmin.assign.excluded', { role: excludes.name }) : role.description}
      </p>
    </li>
  );
}

interface AssignRolesProps {
  account: Account;
  onClose: () => void;
}

/** Which roles an account holds. Somebody else may have changed them meanwhile: then they are chosen anew. */
export function AssignRoles({ account, onClose }: AssignRolesProps) {
  const { t } = useTranslation();
  const roles = useRoles();
  const assign = useAssignRoles();
  const { refetch } = useAccount(account.id);
  const [ids, setIds] = useState<readonly string[]>(account.roles.map(({ id }) => id));
  const stale = assign.error instanceof ApiProblem && assign.error.code === 'stale-version';
  const toggle = (id: string, held: boolean) => setIds(held ? [...ids, id] : ids.filter((one) => one !== id));
  const takeTheirs = async () => {
    const { data } = await refetch();
    if (data) setIds(data.roles.map(({ id }) => id));
    assign.reset();
  };
  return (
    <Modal
      open
      getContainer={pageRoot}
      width={600}
      title={t('accountAdmin.assign.title', { name: account.displayName })}
      okText={t('accountAdmin.assign.save')}
      cancelText={t('action.cancel')}
      confirmLoading={assign.isPending}
      okButtonProps={{ disabled: stale }}
      onOk={() => assign.mutate({ account, roles: [...ids] }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p className="dialogtext">{t('accountAdmin.assign.text')}</p>
      <ProblemLine error={assign.error} />
      {stale && (
        <p className="dialogtext">
          <Button onClick={() => void takeTheirs()}>{t('accountAdmin.assign.again')}</Button>
        </p>
      )}
      <QueryState query={roles}>
        {({ items }) => {
          const chosen = items.filter(({ id }) => ids.includes(id));
          return (
            <ul className="rolechoices">
              {items.map((role) => (
                <Choice key={role.id} role={role} chosen={chosen} onChange={(held) => toggle(role.id, held)} />
              ))}
            </ul>
          );
        }}
      </QueryState>
    </Modal>
  );
}
