import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemLine } from '../states.js';
import { Pairs } from './pairs.js';

interface ContactPairsProps<Field extends string> {
  /** Each with its name and its mask; null where there is none. */
  contacts: readonly { field: Field; label: string; mask: string | null }[];
  /** The ability of the record. */
  mayReveal: boolean;
  /** Asks for the details in clear: each time is noted. */
  reveal: () => Promise<Readonly<Record<Field, string | null>> | undefined>;
}

/** Contact details under their masks; who may see them asks for them, and they stay in clear until the page is left. */
export function ContactPairs<Field extends string>({ contacts, mayReveal, reveal }: ContactPairsProps<Field>) {
  const { t } = useTranslation();
  const asked = useMutation({ mutationFn: reveal, gcTime: 0 });
  const clear = asked.data;
  const any = contacts.some(({ mask }) => mask !== null);
  return (
    <>
      <Pairs items={contacts.map(({ field, label, mask }) => [label, clear?.[field] ?? mask])} />
      {any && (
        <p className="muted sm contactnote" role="status">
          {!mayReveal && t('record.sharing.contacts.notYours')}
          {mayReveal && !clear && (
            <>
              <button
                type="button"
                className="linkbutton"
                aria-label={t('record.sharing.contacts.revealLabel')}
                disabled={asked.isPending}
                onClick={() => asked.mutate()}
              >
                {t('record.sharing.contacts.reveal')}
              </button>{' '}
              {t('record.sharing.contacts.recorded')}
            </>
          )}
          {clear && (
            <>
              {t('record.sharing.contacts.revealed')}{' '}
              <button type="button" className="linkbutton" onClick={() => asked.reset()}>
                {t('record.sharing.contacts.hide')}
              </button>
            </>
          )}
        </p>
      )}
      <ProblemLine error={asked.error} />
    </>
  );
}
