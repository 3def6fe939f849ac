import { partyRoles, projectNatures, projectStages } from '@lianqun/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime, money, none } from '../../../shared/formats.js';
import { Panel } from '../../../shared/frames/page.js';
import { RecentSection, RecordColumns, SideSection } from '../../../shared/frames/record/columns.js';
import { ContactPairs } from '../../../shared/frames/record/contacts.js';
import type { FieldWords } from '../../../shared/frames/record/fields.js';
import { InvitationsSection } from '../../../shared/frames/record/invitations.js';
import { Pairs } from '../../../shared/frames/record/pairs.js';
import { paths } from '../../../shared/paths.js';
import { useWord, wordOf } from '../../../shared/use-word.js';
import { projectHistory, revealContacts } from '../project-queries.js';
import type { Project } from '../project-types.js';
import { useFieldLabel } from '../project-words.js';
import { BlockersPanel } from './blockers-panel.js';
import { MilestoneLine } from './milestone-line.js';
import { MonthsTable } from './months-table.js';
import { byRole, PartyName } from './parties-panel.js';

const contactFields = ['responsiblePerson', 'responsiblePhone'] as const;

interface OverviewProps {
  project: Project;
  fields: FieldWords;
}

/** The day it happened with the plan beside it, or the plan where it has not happened yet. */
function PlannedAndActual({ planned, actual }: { planned: string | null; actual: string | null }) {
  const { t } = useTranslation();
  if (!planned && !actual) return none;
  const plan = planned && `${t('projects.planned')} ${planned}`;
  if (!actual) return plan;
  return (
    <>
      {actual} {plan && <small className="muted">{plan}</small>}
    </>
  );
}

function People({ project }: { project: Project }) {
  const { t } = useTranslation();
  const word = useWord();
  const field = useFieldLabel();
  const { organization, leadOfficial } = project;
  const parties = byRole(project.parties).map((party): [string, ReactNode] => [
    word(partyRoles[party.role]),
    <PartyName key={party.id} party={party} />,
  ]);
  return (
    <SideSection title={t('projects.people')}>
      <Pairs
        items={[...parties, [field('organizationId'), organization?.name], [field('leadOfficial'), leadOfficial]]}
      />
    </SideSection>
  );
}

function Contacts({ project }: { project: Project }) {
  const { t } = useTranslation();
  const field = useFieldLabel();
  return (
    <SideSection title={t('projects.contacts')}>
      <ContactPairs
        contacts={contactFields.map((name) => ({ field: name, label: field(name), mask: project[name] }))}
        mayReveal={project.abilities.revealContacts}
        reveal={() => revealContacts(project.id)}
      />
    </SideSection>
  );
}

function PlaceAndDates({ project }: { project: Project }) {
  const { t } = useTranslation();
  const field = useFieldLabel();
  const { plannedStart, actualStart, plannedCompletion, actualCompletion, inStatistics } = project;
  return (
    <SideSection title={t('projects.placeAndDates')}>
      <Pairs
        items={[
          [t('projects.short.regionCode'), project.regionName],
          [field('sourceRegionCode'), project.sourceRegionName],
          [field('site'), project.site],
          [field('platformId'), project.platformName],
          [t('projects.date.start'), <PlannedAndActual key="s" planned={plannedStart} actual={actualStart} />],
          [
            t('projects.date.completion'),
            <PlannedAndActual key="c" planned={plannedCompletion} actual={actualCompletion} />,
          ],
          [
            t('projects.date.production'),
            <PlannedAndActual key="p" planned={project.plannedProduction} actual={project.actualProduction} />,
          ],
          [field('inStatistics'), inStatistics !== null && t(inStatistics ? 'projects.yes' : 'projects.no')],
          [t('projects.updatedAt'), dateTime(project.updatedAt)],
        ]}
      />
    </SideSection>
  );
}

function Basics({ project }: { project: Project }) {
  const { t } = useTranslation();
  const word = useWord();
  const field = useFieldLabel();
  const chains = project.chains.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && t('list.separator')}
      <Link to={paths.projects({ chain: id })}>{name}</Link>
    </span>
  ));
  const plans = [...project.plans].sort((a, b) => b.year - a.year);
  return (
    <Panel title={t('projects.basics')} padded>
      <Pairs items={[[field('content'), project.content]]} />
      <Pairs
        two
        items={[
          [field('chains'), chains.length > 0 && chains],
          [field('links'), project.links.join(t('list.separator'))],
          [field('clusters'), project.clusters.map(({ name }) => name).join(t('list.separator'))],
          [field('nature'), wordOf(projectNatures, project.nature, word)],
          [field('fixedAssetInvestment'), `${money(project.fixedAssetInvestment)}`],
          [
            field('plans'),
            plans.map(({ year, amount }) => (
              <span key={year} className="block">
                {t('projects.planOf', { year, amount: money(amount) })}
              </span>
            )),
          ],
          [field('note'), project.note],
        ]}
      />
    </Panel>
  );
}

function Stages({ stages }: { stages: Project['stages'] }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <SideSection title={t('projects.stages')}>
      <ol className="stagelist">
        {[...stages].reverse().map(({ stage, enteredOn, reason }) => (
          <li key={`${stage}${enteredOn}`}>
            <span className="muted">{enteredOn}</span> {word(projectStages[stage])}
            {reason && <small className="muted block">{reason}</small>}
          </li>
        ))}
      </ol>
    </SideSection>
  );
}

export function ProjectOverview({ project, fields }: OverviewProps) {
  const { t } = useTranslation();
  const extra = Object.entries(project.extra);
  return (
    <RecordColumns
      side={
        <>
          <People project={project} />
          <Contacts project={project} />
          {project.restricted && (
            <InvitationsSection of={{ kind: 'project', id: project.id }} mayInvite={project.abilities.invite} />
          )}
          <PlaceAndDates project={project} />
          <Stages stages={project.stages} />
          <RecentSection of={projectHistory(project.id)} fields={fields} />
        </>
      }
    >
      <MilestoneLine milestones={project.milestones} />
      <MonthsTable project={project} limit={7} />
      <BlockersPanel project={project} open />
      <Basics project={project} />
      {extra.length > 0 && (
        <Panel title={t('enterprises.detail.extra')} hint={t('enterprises.detail.extraNote')} padded>
          <Pairs two items={extra} />
        </Panel>
      )}
    </RecordColumns>
  );
}
