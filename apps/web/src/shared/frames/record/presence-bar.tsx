import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';
import { recordAt, usePresence, type RecordRef } from '../../api/sharing.js';

type Person = Schemas['PresentPerson'];

function PersonHere({ person }: { person: Person }) {
  const { t } = useTranslation();
  const { displayName, organizationName, editing } = person;
  const name = organizationName
    ? t('record.sharing.presence.person', { name: displayName, organization: organizationName })
    : displayName;
  return (
    <li className={editing ? 'presence-editing' : undefined}>
      <span className="avatar" aria-hidden="true">
        {Array.from(displayName)[0]}
      </span>
      {t(editing ? 'record.sharing.presence.editing' : 'record.sharing.presence.reading', { name })}
    </li>
  );
}

interface PresenceProps {
  of: RecordRef;
  /** On the form of the record; else somebody only looks at it. */
  editing?: boolean;
}

function Presence({ of, editing = false }: PresenceProps) {
  const { t } = useTranslation();
  const others = usePresence(of, editing);
  return (
    <div role="status" aria-label={t('record.sharing.presence.label')}>
      {others.length > 0 && (
        <ul className="presence">
          {others.map((person) => (
            <PersonHere key={person.accountId} person={person} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface PresenceBarProps {
  /** The path of the record, or one below it. */
  path: string;
  id: string;
  editing?: boolean;
}

/** Who else has this record open just now. Whoever edits it comes first. */
export function PresenceBar({ path, id, editing = false }: PresenceBarProps) {
  const of = recordAt(path, id);
  return of && <Presence of={of} editing={editing} />;
}
