import { Button, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastInput } from '../../shared/activity.js';
import { useSession } from '../../shared/api/session.js';
import { pageRoot } from '../../shared/page-root.js';
import { useSignOut } from './use-sign-out.js';

const warnedSeconds = 60;

/** Seconds until the session ends for want of input, once they are few; null until then. */
function useSecondsLeft(idleMinutes: number | undefined): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    if (!idleMinutes) return undefined;
    const look = () => {
      const seconds = Math.ceil((lastInput() + idleMinutes * 60_000 - Date.now()) / 1000);
      setLeft(seconds <= warnedSeconds ? Math.max(0, seconds) : null);
    };
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [idleMinutes]);
  return left;
}

/** Warns a minute ahead, then signs out. Anything the person does, in whichever tab, keeps the session. */
export function IdleWatch() {
  const { t } = useTranslation();
  const session = useSession();
  const idleMinutes = session.data?.idleMinutes;
  const left = useSecondsLeft(idleMinutes);
  const signOut = useSignOut();
  const done = useRef(false);
  const { mutate } = signOut;
  useEffect(() => {
    if (left !== 0 || done.current) return;
    done.current = true;
    mutate(idleMinutes);
  }, [left, idleMinutes, mutate]);
  if (left === null) return null;
  return (
    <Modal
      open
      getContainer={pageRoot}
      width={440}
      title={t('accounts.idle.title')}
      closable={false}
      onCancel={() => void session.refetch()}
      footer={[
        <Button key="leave" onClick={() => mutate(undefined)}>
          {t('accounts.idle.leave')}
        </Button>,
        <Button key="stay" type="primary" autoFocus onClick={() => void session.refetch()}>
          {t('accounts.idle.stay')}
        </Button>,
      ]}
    >
      <p role="timer">{t('accounts.idle.text', { n: left })}</p>
    </Modal>
  );
}
