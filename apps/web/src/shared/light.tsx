import type { Schemas } from '@lianqun/api-client';
import { LIGHT_REASONS, lightReason, lights, type Light as LightKind, type LightReason } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from './i18n/index.js';
import { domainLanguage } from './use-problem-text.js';
import { useWord } from './use-word.js';

/** A light as the API gives it. */
export type LightState = Schemas['Light'];

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
  /** The same where there is no room for it. */
  hint?: string;
}

/** How a record stands: a shape and a word beside the colour, and the reason where there is room for it. */
export function Light({ light, reason, hint }: LightProps) {
  const word = useWord();
  return (
    <span className="lightline">
      <span className={`light light-${light}`} {...(hint ? { title: hint } : {})}>
        <Shape light={light} />
        {word(lights[light])}
      </span>
      {reason && <span className={`light-reason light-${light}`}>{reason}</span>}
    </span>
  );
}

const isKnown = (reason: LightState['reasons'][number]): reason is LightState['reasons'][number] & LightReason =>
  LIGHT_REASONS.some((code) => code === reason.code);

/** Why a light is as it is, in words. */
export function useLightReasons() {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  return ({ reasons, missing }: LightState): string =>
    [
      ...reasons.map((reason) => (isKnown(reason) ? lightReason(reason, language) : reason.text)),
      ...(missing ? [t('record.notFilledIn')] : []),
    ].join(t('record.semicolon'));
}
