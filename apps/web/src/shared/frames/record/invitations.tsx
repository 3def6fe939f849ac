import type { Schemas } from '@lianqun/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvitations, useInviting, type RecordRef } from '../../api/sharing.js';
import { dateTime } from '../../formats.js';
import { OrganizationPicker } from '../form/inputs/organization-picker.js';
import { ProblemLine } from '../states.js';
import { SideSection } from './columns.js';

interface InvitedProps {
  invitation: Schemas['Invitation'];
  /** Absent where the account may not withdraw it. */
  onWithdraw?: () => void;
}

function Invited({ invitation: { organization, invitedAt, invitedByName }, onWithdraw }: InvitedProps) {
  const { t } = useTranslation();
  const at = dateTime(invitedAt);
  return (
    <li>
      <span className="invited-name">
        {organization.name}
        {onWithdraw && (
          <button
            type="button"
            className="linkbutton sm"
            aria-label={t('record.sharing.invitations.removeLabel', { name: organization.name })}
            onClick={onWithdraw}
          >
            {t('record.sharing.invitations.remove')}
          </button>
        )}
      </span>
      <small className="muted">
        {invitedByName
          ? t('record.sharing.invitations.by', { name: invitedByName, at })
          : t('record.sharing.invitations.at', { at })}
      </small>
    </li>
  );
}

interface InvitationsProps {
  of: RecordRef;
  /** The ability of the record. */
  mayInvite: boolean;
}

/** Who sees a record that is not shared, beside its own side; for the side column of such records. */
export function InvitationsSection({ of, mayInvite }: InvitationsProps) {
  const { t } = useTranslation();
  const { data } = useInvitations(of);
  const { invite, withdraw } = useInviting(of);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <SideSection title={t('record.sharing.invitations.title')}>
      <p className="muted sm">{t('record.sharing.invitations.text')}</p>
      <ul className="invited">
        {data?.items.length === 0 && <li className="muted">{t('record.sharing.invitations.none')}</li>}
        {data?.items.map((invitation) => (
          <Invited
            key={invitation.organization.id}
            invitation={invitation}
            {...(mayInvite ? { onWithdraw: () => withdraw.mutate(invitation.organization.id) } : {})}
          />
        ))}
      </ul>
      {mayInvite && (
        <div className="inviteform">
          <OrganizationPicker
            label={t('record.sharing.invitations.choose')}
            value={chosen}
            onChange={(id) => setChosen(id)}
          />
          <Button
            disabled={chosen === null}
            loading={invite.isPending}
            onClick={() => chosen && invite.mutate(chosen, { onSuccess: () => setChosen(null) })}
          >
            {t('record.sharing.invitations.invite')}
          </Button>
        </div>
      )}
      <ProblemLine error={invite.error ?? withdraw.error} />
    </SideSection>
  );
}
