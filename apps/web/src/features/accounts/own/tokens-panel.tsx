import type { Schemas } from '@lianqun/api-client';
import { isPermission } from '@lianqun/domain';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { count, dateTime, day } from '../../../shared/formats.js';
import { DataTable, type Column } from '../../../shared/frames/data-table.js';
import { Panel } from '../../../shared/frames/page.js';
import { QueryState } from '../../../shared/frames/query-state.js';
import { ProblemLine, Skeleton } from '../../../shared/frames/states.js';
import { pageRoot } from '../../../shared/page-root.js';
import { usePermissionWords } from '../../../shared/permissions/words.js';
import { useApiTokens, useRevokeToken, type ApiToken } from './own-queries.js';
import { TokenCreated, TokenDialog } from './token-dialog.js';

const stateOf = ({ revokedAt, expiresAt }: ApiToken) =>
  revokedAt ? 'revoked' : Date.parse(expiresAt) <= Date.now() ? 'expired' : 'active';

/** A token ends with its last day, which is the instant before the one that the API names. */
const lastDay = ({ expiresAt }: ApiToken) => day(new Date(Date.parse(expiresAt) - 1).toISOString());

function RevokeDialog({ token, onClose }: { token: ApiToken; onClose: () => void }) {
  const { t } = useTranslation();
  const revoke = useRevokeToken();
  return (
    <Modal
      open
      getContainer={pageRoot}
      title={t('accounts.tokens.revokeTitle')}
      okText={t('accounts.tokens.revoke')}
      okButtonProps={{ danger: true }}
      cancelText={t('action.cancel')}
      confirmLoading={revoke.isPending}
      onOk={() => revoke.mutate(token.id, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{t('accounts.tokens.revokeText', { name: token.name })}</p>
      <ProblemLine error={revoke.error} />
    </Modal>
  );
}

function useColumns(onRevoke: (token: ApiToken) => void): Column<ApiToken>[] {
  const { t } = useTranslation();
  const words = usePermissionWords();
  return [
    {
      key: 'name',
      title: t('accounts.tokens.name'),
      cell: ({ name, hint }) => (
        <>
          {name} <code className="muted">…{hint}</code>
        </>
      ),
    },
    {
      key: 'permissions',
      title: t('accounts.tokens.permissions'),
      width: 90,
      cell: ({ permissions }) => (
        <span title={permissions.filter(isPermission).map(words.one).join('\n')}>
          {t('permissions.count', { n: count(permissions.length) })}
        </span>
      ),
    },
    { key: 'created', title: t('accounts.tokens.created'), width: 104, cell: ({ createdAt }) => day(createdAt) },
    { key: 'expires', title: t('accounts.tokens.expires'), width: 104, cell: lastDay },
    {
      key: 'used',
      title: t('accounts.tokens.used'),
      width: 140,
      cell: ({ lastUsedAt }) => (lastUsedAt ? dateTime(lastUsedAt) : t('accounts.tokens.neverUsed')),
    },
    {
      key: 'state',
      title: t('accounts.tokens.state'),
      width: 80,
      cell: (token) => (
        <span className={stateOf(token) === 'active' ? 'ok' : 'muted'}>{t(`accounts.tokens.${stateOf(token)}`)}</span>
      ),
    },
    {
      key: 'actions',
      title: t('accounts.tokens.actions'),
      width: 80,
      cell: (token) =>
        stateOf(token) === 'active' && (
          <Button
            size="small"
            aria-label={t('accounts.tokens.revokeOf', { name: token.name })}
            onClick={() => onRevoke(token)}
          >
            {t('accounts.tokens.revoke')}
          </Button>
        ),
    },
  ];
}

/** Named, limited and expiring ways in for other programs. */
export function TokensPanel() {
  const { t } = useTranslation();
  const query = useApiTokens();
  const [creating, setCreating] = useState(false);
  const [created, setCreated] = useState<Schemas['NewApiToken'] | null>(null);
  const [revoking, setRevoking] = useState<ApiToken | null>(null);
  const columns = useColumns(setRevoking);
  return (
    <Panel
      title={t('accounts.tokens.title')}
      note={t('accounts.tokens.note')}
      action={
        <Button size="small" onClick={() => setCreating(true)}>
          {t('accounts.tokens.create')}
        </Button>
      }
    >
      <QueryState query={query} skeleton={<Skeleton rows={2} columns={5} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="panel-body muted">
              {t('accounts.tokens.none')}
              {t('accounts.tokens.noneText')}
            </p>
          ) : (
            <div className="wholelines">
              <DataTable
                stacked
                label={t('accounts.tokens.table')}
                columns={columns}
                rows={items}
                rowKey={({ id }) => id}
              />
            </div>
          )
        }
      </QueryState>
      {creating && (
        <TokenDialog
          onClose={() => setCreating(false)}
          onCreated={(token) => {
            setCreating(false);
            setCreated(token);
          }}
        />
      )}
      {created && <TokenCreated token={created} onClose={() => setCreated(null)} />}
      {revoking && <RevokeDialog token={revoking} onClose={() => setRevoking(null)} />}
    </Panel>
  );
}
