import { shippedRoles, type DataScopeKind, type Permission } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { usePermissionWords } from '../../shared/permissions/words.js';
import { useRoleWords } from './role-words.js';

/** What of a role an installation can set differently from how it ships. */
export interface Settings {
  permissions: Permission[];
  scope: DataScopeKind | null;
  followsLeading: boolean;
}

export const shippedOf = (id: string | null) => shippedRoles.find((role) => role.id === id);

/** What was added to the shipped set, and what was taken away: struck through. */
export function Compare({ shippedId, settings }: { shippedId: string; settings: Settings }) {
  const { t } = useTranslation();
  const words = usePermissionWords();
  const roleWords = useRoleWords();
  const shipped = shippedOf(shippedId);
  if (!shipped) return null;
  const { permissions, scope, followsLeading } = settings;
  const added = permissions.filter((name) => !shipped.permissions.includes(name));
  const removed = shipped.permissions.filter((name) => !permissions.includes(name));
  const leads = (value: boolean) => t(value ? 'roles.leadingOn' : 'roles.leadingOff');
  const otherScope = scope !== null && scope !== shipped.scope;
  const otherLead = followsLeading !== shipped.followsLeading;
  if (added.length + removed.length === 0 && !otherScope && !otherLead) {
    return <p className="muted">{t('roles.compare.same')}</p>;
  }
  return (
    <ul className="comparelist">
      {added.length > 0 && (
        <li>
          {t('roles.compare.added')}
          {t('record.colon')}
          <ins>{added.map(words.one).join(t('record.semicolon'))}</ins>
        </li>
      )}
      {removed.length > 0 && (
        <li>
          {t('roles.compare.removed')}
          {t('record.colon')}
          <del>{removed.map(words.one).join(t('record.semicolon'))}</del>
        </li>
      )}
      {otherScope && (
        <li>
          {t('roles.field.scope')}
          {t('record.colon')}
          <del>{roleWords.scope(shipped.scope)}</del> → <ins>{roleWords.scope(scope)}</ins>
        </li>
      )}
      {otherLead && (
        <li>
          {t('roles.field.followsLeading')}
          {t('record.colon')}
          <del>{leads(shipped.followsLeading)}</del> → <ins>{leads(followsLeading)}</ins>
        </li>
      )}
    </ul>
  );
}
