import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime, money } from '../../shared/formats.js';
import { DataTable } from '../../shared/frames/data-table.js';
import { Panel } from '../../shared/frames/page.js';
import { RecentSection, RecordColumns, SideSection } from '../../shared/frames/record/columns.js';
import { ContactPairs } from '../../shared/frames/record/contacts.js';
import type { FieldWords } from '../../shared/frames/record/fields.js';
import { InvitationsSection } from '../../shared/frames/record/invitations.js';
import { Pairs } from '../../shared/frames/record/pairs.js';
import { useHonourName } from '../../shared/ledger/honours.js';
import { paths } from '../../shared/paths.js';
import { enterpriseHistory, revealContacts, type Enterprise } from './enterprise-queries.js';

function Basics({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('enterprises.detail.basics')} padded>
      <Pairs
        two
        items={[
          [t('enterprises.field.creditCode'), enterprise.creditCode],
          [t('enterprises.field.registrationNo'), enterprise.registrationNo],
          [t('enterprises.field.legalRepresentative'), enterprise.legalRepresentative],
          [t('enterprises.field.enterpriseType'), enterprise.enterpriseType],
          [t('enterprises.field.regionCode'), enterprise.regionName],
          [t('enterprises.field.address'), enterprise.address],
          [
            t('enterprises.field.industryCode'),
            [enterprise.industryCode, enterprise.industryName].filter(Boolean).join(' '),
          ],
          [t('enterprises.field.mainProducts'), enterprise.mainProducts],
        ]}
      />
    </Panel>
  );
}

function Position({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const honourOf = useHonourName();
  const chains = enterprise.chains.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && '、'}
      <Link to={paths.enterprises({ chain: id })}>{name}</Link>
    </Fragment>
  ));
  const placed = enterprise.placedLinks.map(({ id, path, chain }) => (
    <li key={id}>
      <Link to={paths.ofChain(chain.kind, chain.id, { tab: 'enterprises', link: id })}>
        {[chain.name, ...path].join(' / ')}
      </Link>
    </li>
  ));
  return (
    <Panel title={t('enterprises.detail.position')} padded>
      <Pairs
        two
        items={[
          [t('enterprises.field.chains'), chains.length > 0 && chains],
          [t('enterprises.field.links'), enterprise.links.join('、')],
          [t('enterprises.field.placedLinks'), placed.length > 0 && <ul>{placed}</ul>],
          [t('enterprises.field.clusters'), enterprise.clusters.map(({ name }) => name).join('、')],
          [t('enterprises.field.platformId'), enterprise.platformName],
          [
            t('enterprises.field.tags'),
            enterprise.tags.length > 0 && (
              <ul>
                {enterprise.tags.map((tag) => (
                  <li key={`${tag.kind}${tag.level}${tag.year}`}>{honourOf(tag)}</li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
    </Panel>
  );
}

function Years({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const years = [...enterprise.years].sort((a, b) => b.year - a.year);
  return (
    <Panel title={t('enterprises.detail.yearly')} note={t('enterprises.detail.yearlyNote')}>
      {years.length === 0 ? (
        <p className="panel-body muted">{t('enterprises.detail.noYears')}</p>
      ) : (
        <DataTable
          compact
          label={t('enterprises.detail.yearly')}
          rows={years}
          rowKey={(row) => String(row.year)}
          columns={[
            { key: 'year', title: t('enterprises.field.year'), width: 72, cell: (row) => row.year },
            { key: 'revenue', title: t('enterprises.field.revenue'), numeric: true, cell: (row) => money(row.revenue) },
            { key: 'tax', title: t('enterprises.field.tax'), numeric: true, cell: (row) => money(row.tax) },
            {
              key: 'research',
              title: t('enterprises.field.researchSpending'),
              numeric: true,
              cell: (row) => money(row.researchSpending),
            },
          ]}
        />
      )}
    </Panel>
  );
}

interface OverviewProps {
  enterprise: Enterprise;
  fields: FieldWords;
}

const contactFields = ['contactName', 'contactPhone', 'contactEmail'] as const;

function Side({ enterprise, fields }: OverviewProps) {
  const { t } = useTranslation();
  return (
    <>
      <SideSection title={t('enterprises.detail.contact')}>
        <ContactPairs
          contacts={contactFields.map((field) => ({
            field,
            label: t(`enterprises.field.${field}`),
            mask: enterprise[field],
          }))}
          mayReveal={enterprise.abilities.revealContacts}
          reveal={() => revealContacts(enterprise.id)}
        />
      </SideSection>
      {enterprise.confidentiality === 'internal' && (
        <InvitationsSection of={{ kind: 'enterprise', id: enterprise.id }} mayInvite={enterprise.abilities.invite} />
      )}
      <SideSection title={t('enterprises.detail.origin')}>
        <Pairs
          items={[
            [t('enterprises.field.source'), enterprise.source],
            [t('enterprises.field.note'), enterprise.note],
            [t('enterprises.field.createdAt'), dateTime(enterprise.createdAt)],
            [t('enterprises.field.updatedAt'), dateTime(enterprise.updatedAt)],
          ]}
        />
      </SideSection>
      <RecentSection of={enterpriseHistory(enterprise.id)} fields={fields} />
    </>
  );
}

export function EnterpriseOverview({ enterprise, fields }: OverviewProps) {
  const { t } = useTranslation();
  const extra = Object.entries(enterprise.extra);
  return (
    <RecordColumns side={<Side enterprise={enterprise} fields={fields} />}>
      <Basics enterprise={enterprise} />
      <Position enterprise={enterprise} />
      <Years enterprise={enterprise} />
      {extra.length > 0 && (
        <Panel title={t('enterprises.detail.extra')} hint={t('enterprises.detail.extraNote')} padded>
          <Pairs two items={extra} />
        </Panel>
      )}
    </RecordColumns>
  );
}
