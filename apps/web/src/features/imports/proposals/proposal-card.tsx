import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, dateTime } from '../../../shared/formats.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import type { ImportRegister } from '../../../shared/import-register.js';
import { paths } from '../../../shared/paths.js';
import { useValueText } from '../preview/cells/value-text.js';
import { DeclineProposal } from './decline-proposal.js';
import { useFieldName } from './field-name.js';
import { useAnswerProposal, type Box, type Proposal } from './proposal-queries.js';

type Change = Proposal['changes'][number];

interface ChangeLineProps {
  change: Change;
  proposal: Proposal;
  register: ImportRegister;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

const NUMERIC =
  /^(revenue|tax|researchSpending|registeredCapital|plan|totalInvestment|fixedAssetInvestment|averageTaxes)(:|$)/;

/** The old value struck through before the new one; of those one may answer, each can be left out. */
function ChangeLine({ change: { key, values, accepted }, proposal, register, chosen, onChoose }: ChangeLineProps) {
  const { t } = useTranslation();
  const name = useFieldName(register);
  const valueText = useValueText();
  const text = (field: string, value: unknown) =>
    valueText({ numeric: NUMERIC.test(field) }, field, value) ?? t('proposals.unset');
  const label = name(values[0]?.field ?? key);
  const decided = proposal.status === 'accepted';
  return (
    <li>
      {proposal.abilities.decide && (
        <Checkbox
          checked={chosen}
          aria-label={t('proposals.choose', { field: label })}
          onChange={({ target }) => onChoose(target.checked)}
        />
      )}
      <dl>
        {values.map(({ field, before, after }) => (
          <div key={field}>
            <dt className="muted">
              {name(field)}
              {NUMERIC.test(field) && <small> {t('unit.tenThousandYuan')}</small>}
            </dt>
            <dd className={decided && !accepted ? 'muted' : undefined}>
              {proposal.recordId !== null && (
                <>
                  <del>{text(field, before)}</del> <span aria-hidden="true">→</span>{' '}
                </>
              )}
              <ins>{text(field, after)}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {decided && (
        <span className={accepted ? 'ok sm' : 'muted sm'}>
          {t(accepted ? 'proposals.accepted' : 'proposals.notAccepted')}
        </span>
      )}
    </li>
  );
}

function Head({ proposal, register, box }: { proposal: Proposal; register: ImportRegister; box: Box }) {
  const { t } = useTranslation();
  const { title, recordId, organization, fromOrganization, createdByName, createdAt, fileName, rowNumber } = proposal;
  return (
    <header>
      <h2>{recordId === null ? title : <Link to={paths.record(register, recordId)}>{title}</Link>}</h2>
      <span className="muted sm">
        {box === 'sent'
          ? t('proposals.to', { organization })
          : t('proposals.from', { organization: fromOrganization ?? '', name: createdByName })}
      </span>
      <span className="muted sm">{t('proposals.source', { file: fileName, row: count(rowNumber) })}</span>
      <time className="muted sm push nowrap" dateTime={createdAt}>
        {dateTime(createdAt)}
      </time>
    </header>
  );
}

function Decided({ proposal: { status, decidedByName, decidedAt, reason } }: { proposal: Proposal }) {
  const { t } = useTranslation();
  if (status === 'open') return null;
  return (
    <p className="panel-body sm">
      <b>{t(`proposals.statusOf.${status}`)}</b>{' '}
      {decidedByName !== null && decidedAt !== null && (
        <span className="muted">{t('proposals.decided', { name: decidedByName, time: dateTime(decidedAt) })}</span>
      )}
      {reason !== null && <span className="block">{t('proposals.reason', { reason })}</span>}
    </p>
  );
}

interface ProposalCardProps {
  proposal: Proposal;
  register: ImportRegister;
  box: Box;
}

export function ProposalCard({ proposal, register, box }: ProposalCardProps) {
  const { t } = useTranslation();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const answer = useAnswerProposal(register);
  const { changes, abilities, status, recordId } = proposal;
  const chosen = changes.map(({ key }) => key).filter((key) => !left.has(key));
  const all = chosen.length === changes.length;
  const choose = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  const words = changes.length === 0 ? 'acceptNothing' : all ? 'accept' : 'acceptSome';
  return (
    <section className="panel proposal" aria-label={proposal.title}>
      <Head proposal={proposal} register={register} box={box} />
      {recordId === null && <p className="panel-body muted sm">{t('proposals.unseen')}</p>}
      {changes.length === 0 && status === 'open' && <p className="panel-body muted">{t('proposals.nothing')}</p>}
      <ul className="proposalchanges" aria-label={t('proposals.list')}>
        {changes.map((change) => (
          <ChangeLine
            key={change.key}
            change={change}
            proposal={proposal}
            register={register}
            chosen={!left.has(change.key)}
            onChoose={(on) => choose(change.key, on)}
          />
        ))}
      </ul>
      <Decided proposal={proposal} />
      <ProblemLine error={answer.error} />
      {abilities.decide && (
        <footer className="row">
          <Button
            disabled={changes.length > 0 && chosen.length === 0}
            loading={answer.isPending}
            onClick={() => answer.mutate({ proposal, answer: { keys: all ? [] : chosen } })}
          >
            {t(`proposals.${words}`, { n: count(chosen.length) })}
          </Button>
          <DeclineProposal proposal={proposal} register={register} />
        </footer>
      )}
    </section>
  );
}
