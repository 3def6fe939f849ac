import { cooperationModels, relocationNatures, relocationScopes, relocationSubjects } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime } from '../../../shared/formats.js';
import { Panel } from '../../../shared/frames/page.js';
import { RecentSection, RecordColumns, SideSection } from '../../../shared/frames/record/columns.js';
import { ContactPairs } from '../../../shared/frames/record/contacts.js';
import type { FieldWords } from '../../../shared/frames/record/fields.js';
import { InvitationsSection } from '../../../shared/frames/record/invitations.js';
import { Pairs } from '../../../shared/frames/record/pairs.js';
import { paths } from '../../../shared/paths.js';
import { useWord } from '../../../shared/use-word.js';
import { useFieldLabel } from '../fields.js';
import { relocationHistory, revealContacts } from '../relocation-queries.js';
import type { RelocationDetail } from '../relocation-types.js';
import { Moves } from './moves.js';
import { StageLine } from './stage-line.js';
import { TwoSides } from './two-sides.js';

interface Part {
  relocation: RelocationDetail;
}

function Basics({ relocation }: Part) {
  const { t } = useTranslation();
  const word = useWord();
  const field = useFieldLabel();
  const { enterprise, name, scope, nature, cooperationModel, inTaxSharing, sharingFrom, sharingUntil } = relocation;
  const sharing = inTaxSharing !== null && t(inTaxSharing ? 'relocations.yes' : 'relocations.no');
  const period = (sharingFrom || sharingUntil) && `${sharingFrom ?? '?'} – ${sharingUntil ?? '?'}`;
  return (
    <Panel title={t('relocations.basics')} hint={t('relocations.basicsNote')} padded>
      <Pairs
        two
        items={[
          [
            field('enterpriseId'),
            enterprise ? (
              <Link key={enterprise.id} to={paths.enterprise(enterprise.id)}>
                {enterprise.name}
              </Link>
            ) : (
              name
            ),
          ],
          [t('relocations.creditCode'), enterprise?.creditCode],
          [field('subject'), word(relocationSubjects[relocation.subject])],
          [field('scope'), scope && word(relocationScopes[scope])],
          [field('nature'), nature && word(relocationNatures[nature])],
          [field('cooperationModel'), cooperationModel && word(cooperationModels[cooperationModel])],
          [field('inTaxSharing'), sharing],
          [t('relocations.column.sharing'), period],
        ]}
      />
      <Pairs
        items={[
          [field('problems'), relocation.problems && <p className="longtext">{relocation.problems}</p>],
          [field('note'), relocation.note && <p className="longtext">{relocation.note}</p>],
          ...Object.entries(relocation.extra),
        ]}
      />
    </Panel>
  );
}

function OtherMoves({ relocation: { otherMoves, withheldMoves } }: Part) {
  const { t } = useTranslation();
  if (otherMoves.length + withheldMoves === 0) return null;
  return (
    <Panel title={t('relocations.otherMoves')} hint={t('relocations.otherMovesNote')}>
      {otherMoves.length > 0 && <Moves label={t('relocations.otherMoves')} moves={otherMoves} />}
      {withheldMoves > 0 && <p className="panel-body muted">{t('relocations.withheldMoves', { n: withheldMoves })}</p>}
    </Panel>
  );
}

const contacts = ['originContactName', 'originContactPhone', 'contactName', 'contactPhone'] as const;

function Side({ relocation, fields }: Part & { fields: FieldWords }) {
  const { t } = useTranslation();
  const field = useFieldLabel();
  return (
    <>
      <SideSection title={t('relocations.contacts')}>
        <ContactPairs
          contacts={contacts.map((one) => ({ field: one, label: field(one), mask: relocation[one] }))}
          mayReveal={relocation.abilities.revealContacts}
          reveal={() => revealContacts(relocation.id)}
        />
      </SideSection>
      {relocation.restricted && (
        <InvitationsSection of={{ kind: 'relocation', id: relocation.id }} mayInvite={relocation.abilities.invite} />
      )}
      <SideSection title={t('relocations.dates')}>
        <Pairs
          items={[
            [t('relocations.createdAt'), dateTime(relocation.createdAt)],
            [t('projects.updatedAt'), dateTime(relocation.updatedAt)],
          ]}
        />
      </SideSection>
      <RecentSection of={relocationHistory(relocation.id)} fields={fields} />
    </>
  );
}

export function RelocationOverview({ relocation, fields }: Part & { fields: FieldWords }) {
  return (
    <RecordColumns side={<Side relocation={relocation} fields={fields} />}>
      <StageLine relocation={relocation} />
      <TwoSides relocation={relocation} />
      <Basics relocation={relocation} />
      <OtherMoves relocation={relocation} />
    </RecordColumns>
  );
}
