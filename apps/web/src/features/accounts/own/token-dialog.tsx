import type { Schemas } from '@lianqun/api-client';
import { isPermission, todayInShanghai, type Permission } from '@lianqun/domain';
import { Button, Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../shared/api/session.js';
import { DateField, TextField } from '../../../shared/frames/form/inputs/fields.js';
import { StepDialog } from '../../../shared/frames/form/step-dialog.js';
import { pageRoot } from '../../../shared/page-root.js';
import { PermissionMatrix } from '../../../shared/permissions/matrix.js';
import { ShownOnce } from '../../../shared/shown-once.js';
import { useCreateToken } from './own-queries.js';

interface Values {
  name: string;
  expiresOn: string;
  permissions: Permission[];
}

const inputs = ['name', 'expiresOn', 'permissions'];

interface TokenDialogProps {
  onCreated: (token: Schemas['NewApiToken']) => void;
  onClose: () => void;
}

/** A token can hold what its owner holds, and is best given less. */
export function TokenDialog({ onCreated, onClose }: TokenDialogProps) {
  const { t } = useTranslation();
  const create = useCreateToken();
  const own = useSession().data?.permissions.filter(isPermission) ?? [];
  const inQuarter = new Date();
  inQuarter.setDate(inQuarter.getDate() + 90);
  return (
    <StepDialog<Values>
      title={t('accounts.tokens.create')}
      text={t('accounts.tokens.createText')}
      action={t('accounts.tokens.create')}
      initial={{ name: '', expiresOn: todayInShanghai(inQuarter), permissions: [] }}
      fields={inputs}
      step={create}
      width={760}
      onSubmit={(values) =>
        create.mutate({ ...values, name: values.name.trim() }, { onSuccess: (made) => made && onCreated(made) })
      }
      onClose={onClose}
    >
      <TextField
        name="name"
        label={t('accounts.tokens.name')}
        needed={t('accounts.tokens.nameNeeded')}
        extra={t('accounts.tokens.nameHint')}
        maxLength={100}
      />
      <DateField
        name="expiresOn"
        label={t('accounts.tokens.expiresOn')}
        needed={t('accounts.tokens.expiresNeeded')}
        extra={t('accounts.tokens.expiresText')}
      />
      <Form.Item
        name="permissions"
        label={t('accounts.tokens.permissions')}
        rules={[{ required: true, type: 'array', min: 1, message: t('accounts.tokens.permissionsNeeded') }]}
      >
        <PermissionMatrix offered={own} />
      </Form.Item>
    </StepDialog>
  );
}

/** Closing it is the end of the token on this screen. */
export function TokenCreated({ token, onClose }: { token: Schemas['NewApiToken']; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      getContainer={pageRoot}
      title={t('accounts.tokens.createdTitle')}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('accounts.tokens.close')}
        </Button>
      }
    >
      <p className="dialogtext">{token.name}</p>
      <ShownOnce label={t('accounts.tokens.token')} secret={token.token} />
      <p className="muted sm">{t('accounts.tokens.createdText')}</p>
    </Modal>
  );
}
