import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Can } from '../../shared/can.js';
import { dateTime, money, none } from '../../shared/formats.js';
import { DataTable } from '../../shared/frames/data-table.js';
import { Panel } from '../../shared/frames/page.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { paths } from '../../shared/paths.js';
import type { Enterprise } from './enterprise-queries.js';
import { RecentChanges } from './history.js';
import { honourName } from '../../shared/ledger/honours.js';

function Pairs({ items, two = false }: { items: [string, ReactNode][]; two?: boolean }) {
  return (
    <dl className={two ? 'pairs pairs-two' : 'pairs'}>
      {items.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value || none}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

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
  const language = useLanguage();
  const chains = enterprise.chains.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && '、'}
      <Link to={paths.enterprises({ chain: id })}>{name}</Link>
    </Fragment>
  ));
  return (
    <Panel title={t('enterprises.detail.position')} padded>
      <Pairs
        two
        items={[
          [t('enterprises.field.chains'), chains.length > 0 && chains],
          [t('enterprises.field.links'), enterprise.links.join('、')],
          [t('enterprises.field.clusters'), enterprise.clusters.map(({ name }) => name).join('、')],
          [t('enterprises.field.platformId'), enterprise.platformName],
          [
            t('enterprises.field.tags'),
            enterprise.tags.length > 0 && (
              <ul>
                {enterprise.tags.map((tag) => (
                  <li key={`${tag.kind}${tag.level}${tag.year}`}>{honourName(tag, language)}</li>
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

function Side({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  return (
    <aside className="panel sidecolumn">
      <section>
        <h3>{t('enterprises.detail.contact')}</h3>
        <Pairs
          items={[
            [t('enterprises.field.contactName'), enterprise.contactName],
            [t('enterprises.field.contactPhone'), enterprise.contactPhone],
            [t('enterprises.field.contactEmail'), enterprise.contactEmail],
          ]}
        />
      </section>
      <section>
        <h3>{t('enterprises.detail.origin')}</h3>
        <Pairs
          items={[
            [t('enterprises.field.source'), enterprise.source],
            [t('enterprises.field.note'), enterprise.note],
            [t('enterprises.field.createdAt'), dateTime(enterprise.createdAt)],
            [t('enterprises.field.updatedAt'), dateTime(enterprise.updatedAt)],
          ]}
        />
      </section>
      <Can permission="audit.read">
        <section>
          <h3>
            {t('enterprises.detail.recent')}
            <Link className="sm sidelink" to={paths.enterprise(enterprise.id, 'history')}>
              {t('enterprises.detail.allHistory')}
            </Link>
          </h3>
          <RecentChanges id={enterprise.id} />
        </section>
      </Can>
    </aside>
  );
}

export function EnterpriseOverview({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const extra = Object.entries(enterprise.extra);
  return (
    <div className="cols">
      <div className="stack">
        <Basics enterprise={enterprise} />
        <Position enterprise={enterprise} />
        <Years enterprise={enterprise} />
        {extra.length > 0 && (
          <Panel title={t('enterprises.detail.extra')} note={t('enterprises.detail.extraNote')} padded>
            <Pairs two items={extra} />
          </Panel>
        )}
      </div>
      <Side enterprise={enterprise} />
    </div>
  );
}
