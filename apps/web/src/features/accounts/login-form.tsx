import { ApiProblem } from '@lianqun/api-client';
import { Button, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../shared/use-problem-text.js';
import { useSignIn } from './use-sign-in.js';

/** Seconds left until the next try is allowed, counted down on the screen. */
function useCountdown(error: unknown): number {
  const [left, setLeft] = useState(0);
  const [seen, setSeen] = useState<unknown>(null);
  if (error !== seen) {
    setSeen(error);
    const params = error instanceof ApiProblem && error.code === 'too-many-attempts' ? error.params : {};
    setLeft(Number(params['retryAfterSeconds'] ?? params['seconds'] ?? Number(params['minutes'] ?? 0) * 60));
  }
  const running = left > 0;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return left;
}

function SignInProblem({ error, left }: { error: unknown; left: number }) {
  const { t } = useTranslation();
  const text = useProblemText();
  if (!error) return null;
  const code = error instanceof ApiProblem ? error.code : null;
  if (code === 'too-many-attempts') {
    if (left === 0) return null;
    const time =
      left >= 60
        ? t('accounts.minutes', { minutes: Math.floor(left / 60), seconds: left % 60 })
        : t('accounts.seconds', { seconds: left });
    return <p role="alert">{t('accounts.tooMany', { time })}</p>;
  }
  return <p role="alert">{code === 'wrong-credentials' ? t('accounts.wrong') : text(error)}</p>;
}

export function LoginForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const left = useCountdown(signIn.error);
  const submit = (values: { username: string; password: string }) =>
    signIn.mutate({ username: values.username.trim(), password: values.password }, { onSuccess: onSignedIn });
  return (
    <Form layout="vertical" requiredMark={false} onFinish={submit} className="loginform">
      <div className="loginproblem">
        <SignInProblem error={signIn.error} left={left} />
      </div>
      <Form.Item
        name="username"
        label={t('accounts.username')}
        rules={[{ required: true, message: t('accounts.usernameNeeded') }]}
      >
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus size="large" />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('accounts.password')}
        rules={[{ required: true, message: t('accounts.passwordNeeded') }]}
      >
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block disabled={left > 0} loading={signIn.isPending}>
        {t(signIn.isPending ? 'accounts.signingIn' : 'accounts.signIn')}
      </Button>
    </Form>
  );
}
