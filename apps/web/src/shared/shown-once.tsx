import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A secret that is on the screen this once: selectable, with a button that copies it. */
export function ShownOnce({ label, secret }: { label: string; secret: string }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setOutcome('copied');
    } catch {
      // Not a secure address, or refused: the text can be selected by hand.
      setOutcome('copyFailed');
    }
  };
  return (
    <div className="shownonce">
      <span className="muted sm">{label}</span>
      <div className="row">
        <code>{secret}</code>
        <Button size="small" onClick={() => void copy()}>
          {t('accountAdmin.once.copy')}
        </Button>
        <span role="status" className={outcome === 'copyFailed' ? 'warn sm' : 'ok sm'}>
          {outcome && t(`accountAdmin.once.${outcome}`)}
        </span>
      </div>
    </div>
  );
}
