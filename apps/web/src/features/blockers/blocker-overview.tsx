import { blockerStatuses, blockerSteps } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime, none } from '../../shared/formats.js';
import { Panel } from '../../shared/frames/page.js';
import { RecentSection, RecordColumns, SideSection } from '../../shared/frames/record/columns.js';
import { ContactPairs } from '../../shared/frames/record/contacts.js';
import type { FieldWords } from '../../shared/frames/record/fields.js';
import { InvitationsSection } from '../../shared/frames/record/invitations.js';
import { Pairs } from '../../shared/frames/record/pairs.js';
import { paths } from '../../shared/paths.js';
import { shortRegion } from '../../shared/regions.js';
import { useWord } from '../../shared/use-word.js';
import { blockerHistory, revealContacts } from './blocker-queries.js';
import type { BlockerDetail, TakenStep } from './blocker-types.js';
import { organizationName } from './blocker-words.js';
import { Notes } from './notes.js';

function Affected({ blocker }: { blocker: BlockerDetail }) {
  const { t } = useTranslation();
  const { projects, enterprises, withheldProjects, withheldEnterprises } = blocker;
  const withheld = withheldProjects + withheldEnterprises;
  const nothing = projects.length + enterprises.length + withheld === 0;
  return (
    <Panel title={t('blockers.affects')} hint={t('blockers.affectsNote')}>
      {nothing && <p className="panel-body muted">{t('blockers.affectsNothing')}</p>}
      <ul className="recents">
        {projects.map(({ id, code, name }) => (
          <li key={id}>
            <Link to={paths.project(id)}>{name}</Link>
            <span className="muted sm">{t('blockers.aProject', { code })}</span>
          </li>
        ))}
        {enterprises.map(({ id, name, creditCode, regionName }) => (
          <li key={id}>
            <Link to={paths.enterprise(id)}>{name}</Link>
            <span className="muted sm">{[creditCode, shortRegion(regionName)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
        {withheldProjects > 0 && <li className="muted">{t('blockers.withheldProjects', { n: withheldProjects })}</li>}
        {withheldEnterprises > 0 && (
          <li className="muted">{t('blockers.withheldEnterprises', { n: withheldEnterprises })}</li>
        )}
      </ul>
    </Panel>
  );
}

/** What was done to it, the newest first. */
function Steps({ steps }: { steps: readonly TakenStep[] }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <Panel title={t('blockers.steps')}>
      <ol className="steplist" aria-label={t('blockers.steps')}>
        {[...steps].reverse().map((taken) => (
          <li key={`${taken.takenAt}${taken.toStatus}`}>
            <time className="muted" dateTime={taken.takenAt}>
              {taken.takenOn}
            </time>
            <div>
              <b>{taken.step ? word(blockerSteps[taken.step]) : t('blockers.raise')}</b>{' '}
              <span className="muted">
                {taken.fromStatus && `${word(blockerStatuses[taken.fromStatus])} → `}
                {word(blockerStatuses[taken.toStatus])}
              </span>
              <p className="sm">
                {[
                  taken.takenByName,
                  taken.lead && t('blockers.ledBy', { name: organizationName(taken.lead) ?? '' }),
                  taken.deadline && t('blockers.until', { date: taken.deadline }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {taken.reason && <p className="sm muted">{taken.reason}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Side({ blocker, fields }: { blocker: BlockerDetail; fields: FieldWords }) {
  const { t } = useTranslation();
  return (
    <>
      <SideSection title={t('blockers.people')}>
        <Pairs
          items={[
            [t('blockers.field.lead'), blocker.lead?.name],
            [t('blockers.field.assisting'), blocker.assisting.map(({ name }) => name).join(t('list.separator'))],
            [t('blockers.field.raisedBy'), blocker.raisedBy?.name],
          ]}
        />
        <ContactPairs
          contacts={[
            {
              field: 'responsiblePerson',
              label: t('blockers.field.responsiblePerson'),
              mask: blocker.responsiblePerson,
            },
          ]}
          mayReveal={blocker.abilities.revealContacts}
          reveal={() => revealContacts(blocker.id)}
        />
      </SideSection>
      {blocker.confidentiality === 'internal' && (
        <InvitationsSection of={{ kind: 'blocker', id: blocker.id }} mayInvite={blocker.abilities.invite} />
      )}
      <SideSection title={t('blockers.dates')}>
        <Pairs
          items={[
            [t('blockers.field.raisedOn'), blocker.raisedOn],
            [t('blockers.field.deadline'), blocker.deadline],
            [t('blockers.field.originalDeadline'), blocker.originalDeadline],
            [t('blockers.field.closedOn'), blocker.closedOn],
            [t('projects.updatedAt'), dateTime(blocker.updatedAt)],
          ]}
        />
      </SideSection>
      <RecentSection of={blockerHistory(blocker.id)} fields={fields} />
    </>
  );
}

export function BlockerOverview({ blocker, fields }: { blocker: BlockerDetail; fields: FieldWords }) {
  const { t } = useTranslation();
  return (
    <RecordColumns side={<Side blocker={blocker} fields={fields} />}>
      <Panel title={t('blockers.problem')} padded>
        <p className="longtext">{blocker.description ?? none}</p>
        <Pairs
          items={[
            [t('blockers.field.measures'), blocker.measures],
            ...(blocker.resolution ? [[t('blockers.field.resolution'), blocker.resolution] as [string, string]] : []),
            ...Object.entries(blocker.extra),
          ]}
        />
      </Panel>
      <Affected blocker={blocker} />
      <Notes blocker={blocker} />
      <Steps steps={blocker.steps} />
    </RecordColumns>
  );
}
