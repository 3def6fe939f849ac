import { ApiProblem, type Schemas } from '@lianqun/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api/client.js';
import { sessionKey, useSession } from '../../shared/api/session.js';
import { clock } from '../../shared/formats.js';
import { ProblemLine } from '../../shared/frames/states.js';
import { useMessage } from '../../shared/use-problem-text.js';
import { meets, PasswordRuleList, type PasswordRules } from './password-rules.js';

type Values = Schemas['ChangePassword'] & { repeat: string };

/** What is said against the password that was typed as the current one; everything else is about the new one. */
const aboutCurrent = 'wrong-password';

function NewPassword({ rules }: { rules: PasswordRules }) {
  const { t } = useTranslation();
  const typed = Form.useWatch<string | undefined>('newPassword') ?? '';
  const unmet = (value: string | undefined) => !meets(rules, value ?? '');
  return (
    <>
      <Form.Item
        name="newPassword"
        label={t('accounts.newPassword')}
        validateTrigger="onSubmit"
        rules={[
          {
            validator: (_, value: string | undefined) =>
              unmet(value) ? Promise.reject(new Error(t('accounts.newNeeded'))) : Promise.resolve(),
          },
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <PasswordRuleList rules={rules} password={typed} />
      <Form.Item
        name="repeat"
        label={t('accounts.repeatPassword')}
        dependencies={['newPassword']}
        validateTrigger="onBlur"
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value: string | undefined) =>
              value === getFieldValue('newPassword')
                ? Promise.resolve()
                : Promise.reject(new Error(t('accounts.passwordDiffers'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  );
}

/** `action` is the word on the button where the form stands between the person and the product. */
export function PasswordForm({ action }: { action?: string }) {
  const { t } = useTranslation();
  const message = useMessage();
  const client = useQueryClient();
  const session = useSession().data;
  const [form] = Form.useForm<Values>();
  const [changedAt, setChangedAt] = useState<string | null>(null);
  const change = useMutation({
    mutationFn: (body: Schemas['ChangePassword']) => api.PUT('/api/session/password', { body }),
    onSuccess: async () => {
      form.resetFields();
      setChangedAt(new Date().toISOString());
      await client.invalidateQueries({ queryKey: sessionKey });
    },
    onError: (error) => {
      if (!(error instanceof ApiProblem) || error.status !== 422) return;
      const name = error.code === aboutCurrent ? 'currentPassword' : 'newPassword';
      const about = error.errors.length > 0 ? error.errors : [error];
      form.setFields([{ name, errors: about.map((one) => message(one)) }]);
    },
  });
  const atField = change.error instanceof ApiProblem && change.error.status === 422;
  if (!session) return null;
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={({ currentPassword, newPassword }) => change.mutate({ currentPassword, newPassword })}
      onValuesChange={() => setChangedAt(null)}
    >
      <div role="status">{changedAt && <p className="ok">{t('accounts.changed', { time: clock(changedAt) })}</p>}</div>
      {!atField && <ProblemLine error={change.error} />}
      {/* For the keeper of passwords in the browser: whose password it is. */}
      <input
        type="text"
        autoComplete="username"
        value={session.account.username}
        readOnly
        hidden
        aria-label={t('accounts.username')}
      />
      <Form.Item
        name="currentPassword"
        label={t('accounts.currentPassword')}
        rules={[{ required: true, message: t('accounts.currentNeeded') }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <NewPassword rules={session.passwordRules} />
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {action ?? t('accounts.change')}
      </Button>
    </Form>
  );
}
