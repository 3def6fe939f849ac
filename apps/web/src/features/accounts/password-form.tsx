import { ApiProblem, type Schemas } from '@lianqun/api-client';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api/client.js';
import { clock } from '../../shared/formats.js';
import { ProblemLine } from '../../shared/frames/states.js';
import { useMessage } from '../../shared/use-problem-text.js';

type Values = Schemas['ChangePassword'] & { repeat: string };

const ownField: Record<string, keyof Values> = {
  'wrong-password': 'currentPassword',
  'weak-password': 'newPassword',
  'same-password': 'newPassword',
};

export function PasswordForm() {
  const { t } = useTranslation();
  const message = useMessage();
  const [form] = Form.useForm<Values>();
  const [changedAt, setChangedAt] = useState<string | null>(null);
  const change = useMutation({
    mutationFn: (body: Schemas['ChangePassword']) => api.PUT('/api/session/password', { body }),
    onSuccess: () => {
      form.resetFields();
      setChangedAt(new Date().toISOString());
    },
    onError: (error) => {
      const field = error instanceof ApiProblem ? ownField[error.code] : undefined;
      if (error instanceof ApiProblem && field) form.setFields([{ name: field, errors: [message(error)] }]);
    },
  });
  const known = change.error instanceof ApiProblem && change.error.code in ownField;
  const required = (text: string) => ({ required: true, message: text });
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={({ currentPassword, newPassword }) => change.mutate({ currentPassword, newPassword })}
      onValuesChange={() => setChangedAt(null)}
    >
      <div role="status">{changedAt && <p className="ok">{t('accounts.changed', { time: clock(changedAt) })}</p>}</div>
      {!known && <ProblemLine error={change.error} />}
      <Form.Item
        name="currentPassword"
        label={t('accounts.currentPassword')}
        rules={[required(t('accounts.currentNeeded'))]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label={t('accounts.newPassword')}
        extra={t('accounts.passwordRule')}
        rules={[{ required: true, min: 10, message: t('accounts.passwordShort') }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={t('accounts.repeatPassword')}
        dependencies={['newPassword']}
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
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('accounts.change')}
      </Button>
    </Form>
  );
}
