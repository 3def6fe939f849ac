import { registerPermissions, REGISTERS } from '@lianqun/domain';
import { Pagination, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ProposalCard } from '../../features/imports/proposals/proposal-card.js';
import { useProposals, type Box, type ProposalStatus } from '../../features/imports/proposals/proposal-queries.js';
import { ImportsOf } from '../../features/imports/register.js';
import { useSession } from '../../shared/api/session.js';
import { count } from '../../shared/formats.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { StateBox } from '../../shared/frames/states.js';
import type { ImportRegister } from '../../shared/import-register.js';
import { paths } from '../../shared/paths.js';

const pageSize = 20;
const statuses = ['open', 'accepted', 'declined', 'superseded', 'all'] as const;
type Status = (typeof statuses)[number];

interface Address {
  register: ImportRegister;
  box: Box;
  status: Status;
  page: number;
}

/** What is looked at stands in the address; open ones that came in unless it says otherwise. */
function useAddress(): [Address, (next: Partial<Address>) => void] {
  const [search, setSearch] = useSearchParams();
  const held = useSession().data?.permissions ?? [];
  const allowed = REGISTERS.filter((register) => held.includes(registerPermissions[register].update));
  const now: Address = {
    register: allowed.find((one) => one === search.get('register')) ?? allowed[0] ?? 'enterprise',
    box: search.get('box') === 'sent' ? 'sent' : 'received',
    status: statuses.find((one) => one === search.get('status')) ?? 'open',
    page: Math.max(1, Number(search.get('page')) || 1),
  };
  const change = (next: Partial<Address>) => {
    const { register, box, status, page } = { ...now, page: 1, ...next };
    setSearch({
      ...(register !== 'enterprise' && { register }),
      ...(box === 'sent' && { box }),
      ...(status !== 'open' && { status }),
      ...(page > 1 && { page: String(page) }),
    });
  };
  return [now, change];
}

function Filters({ now, onChange }: { now: Address; onChange: (next: Partial<Address>) => void }) {
  const { t } = useTranslation();
  const held = useSession().data?.permissions ?? [];
  return (
    <div className="proposalfilters">
      <nav className="tabs" aria-label={t('imports.register.label')}>
        {REGISTERS.filter((register) => held.includes(registerPermissions[register].update)).map((register) => (
          <Link
            key={register}
            to={paths.proposals({ register, ...(now.box === 'sent' && { box: 'sent' }) })}
            aria-current={register === now.register ? 'page' : undefined}
          >
            {t(`imports.register.${register}`)}
          </Link>
        ))}
      </nav>
      <Select<Box>
        aria-label={t('proposals.box.label')}
        value={now.box}
        options={(['received', 'sent'] as const).map((value) => ({ value, label: t(`proposals.box.${value}`) }))}
        onChange={(box) => onChange({ box })}
      />
      <Select<Status>
        aria-label={t('proposals.status.label')}
        value={now.status}
        options={statuses.map((value) => ({ value, label: t(`proposals.status.${value}`) }))}
        popupMatchSelectWidth={false}
        onChange={(status) => onChange({ status })}
      />
    </div>
  );
}

export function ProposalsRoute() {
  const { t } = useTranslation();
  const [now, change] = useAddress();
  const { register, box, status, page } = now;
  const chosen: { status?: ProposalStatus } = status === 'all' ? {} : { status };
  const query = useProposals(register, { box, page, pageSize, ...chosen });
  const total = query.data?.total ?? 0;
  const open = status === 'open' && box === 'received' && query.data;
  return (
    <Page title={t('proposals.title')} aside={open ? t('proposals.open', { n: count(total) }) : ''}>
      <Filters now={now} onChange={change} />
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <StateBox
              title={t(`proposals.empty.${box}`, { status: status === 'all' ? '' : t(`proposals.status.${status}`) })}
              text={t(`proposals.emptyText.${box}`)}
            />
          ) : (
            <ImportsOf register={register}>
              <div className="stack">
                {items.map((proposal) => (
                  <ProposalCard key={proposal.id} proposal={proposal} register={register} box={box} />
                ))}
              </div>
            </ImportsOf>
          )
        }
      </QueryState>
      {total > pageSize && (
        <nav className="pager" aria-label={t('list.pages')}>
          <span />
          <Pagination
            size="small"
            current={page}
            pageSize={pageSize}
            total={total}
            showSizeChanger={false}
            onChange={(next) => change({ page: next })}
          />
        </nav>
      )}
    </Page>
  );
}
