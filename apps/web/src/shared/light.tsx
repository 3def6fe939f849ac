import { useTranslation } from 'react-i18next';

export type LightKind = 'green' | 'yellow' | 'red' | 'none';

/** Drawn, not typed: not every font has the shapes. */
function Shape({ light }: { light: LightKind }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true">
      {light === 'green' && <circle cx="5" cy="5" r="4.5" />}
      {light === 'yellow' && <path d="M5 .5 9.8 9.5H.2z" />}
      {light === 'red' && <path d="M.8.8h8.4v8.4H.8z" />}
      {light === 'none' && <circle cx="5" cy="5" r="3.9" fill="none" stroke="currentColor" strokeWidth="1.2" />}
    </svg>
  );
}

interface LightProps {
  light: LightKind;
  /** Why, in words; stands beside the light. */
  reason?: string;
}

/** How a record stands: a shape and a word beside the colour, and the reason where there is room for it. */
export function Light({ light, reason }: LightProps) {
  const { t } = useTranslation();
  return (
    <span className="lightline">
      <span className={`light light-${light}`} {...(reason ? { title: reason } : {})}>
        <Shape light={light} />
        {t(`light.${light}`)}
      </span>
      {reason && <span className={`light-reason light-${light}`}>{reason}</span>}
    </span>
  );
}
