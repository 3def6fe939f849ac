import { PARTY_ROLES, partyRoles } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { none } from '../../../shared/formats.js';
import { DataTable } from '../../../shared/frames/data-table.js';
import { Panel } from '../../../shared/frames/page.js';
import { paths } from '../../../shared/paths.js';
import { shortRegion } from '../../../shared/regions.js';
import { useWord } from '../../../shared/use-word.js';
import type { Party } from '../project-types.js';

/** A record of the register, or a name where the register has none; records that are not shown lead nowhere. */
export function PartyName({ party: { enterprise, name, withheld } }: { party: Party }) {
  if (withheld) return enterprise?.name;
  return enterprise ? <Link to={paths.enterprise(enterprise.id)}>{enterprise.name}</Link> : name;
}

export const byRole = (parties: readonly Party[]) =>
  [...parties].sort((a, b) => PARTY_ROLES.indexOf(a.role) - PARTY_ROLES.indexOf(b.role));

export function PartiesPanel({ parties }: { parties: readonly Party[] }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <Panel title={t('projects.parties.title')} note={t('projects.parties.note')}>
      {parties.length === 0 ? (
        <p className="panel-body muted">{t('projects.parties.none')}</p>
      ) : (
        <DataTable
          compact
          stacked
          label={t('projects.parties.title')}
          rows={byRole(parties)}
          rowKey={(row) => row.id}
          columns={[
            { key: 'name', title: t('projects.parties.name'), cell: (row) => <PartyName party={row} /> },
            { key: 'role', title: t('projects.parties.role'), width: 120, cell: (row) => word(partyRoles[row.role]) },
            {
              key: 'code',
              title: t('enterprises.field.creditCode'),
              width: 200,
              cell: (row) => row.enterprise?.creditCode ?? none,
            },
            {
              key: 'region',
              title: t('enterprises.field.regionCode'),
              width: 180,
              cell: (row) => shortRegion(row.enterprise?.regionName ?? null) ?? none,
            },
          ]}
        />
      )}
    </Panel>
  );
}
