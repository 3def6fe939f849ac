import { todayInShanghai } from '@lianqun/domain';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePermission, useSession } from '../../shared/api/session.js';
import { count } from '../../shared/formats.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { DateField } from '../../shared/frames/form/inputs/fields.js';
import { StepDialog } from '../../shared/frames/form/step-dialog.js';
import { Pairs } from '../../shared/frames/record/pairs.js';
import { ProblemLine } from '../../shared/frames/states.js';
import { hasEnded } from '../../shared/organizations.js';
import { pageRoot } from '../../shared/page-root.js';
import { paths } from '../../shared/paths.js';
import { useAccountCount, useEnding } from './organization-queries.js';
import { useOrganizationWords } from './organization-words.js';
import type { Organization } from './types.js';

const inputs = ['endedOn'];

function Ending({ organization, onClose }: { organization: Organization; onClose: () => void }) {
  const { t } = useTranslation();
  const ending = useEnding();
  return (
    <StepDialog<{ endedOn: string }>
      title={t('organizations.end.title', { name: organization.name })}
      text={t('organizations.end.text')}
      action={t('organizations.end.action')}
      initial={{ endedOn: todayInShanghai(new Date()) }}
      fields={inputs}
      step={ending}
      onSubmit={({ endedOn }) => ending.mutate({ organization, endedOn }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <DateField name="endedOn" label={t('organizations.end.day')} needed={t('organizations.end.dayNeeded')} />
    </StepDialog>
  );
}

function TakingUp({ organization, onClose }: { organization: Organization; onClose: () => void }) {
  const { t } = useTranslation();
  const ending = useEnding();
  return (
    <Modal
      open
      getContainer={pageRoot}
      title={t('organizations.end.undoTitle', { name: organization.name })}
      okText={t('organizations.end.undo')}
      cancelText={t('action.cancel')}
      confirmLoading={ending.isPending}
      onOk={() => ending.mutate({ organization, endedOn: null }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{t('organizations.end.undoText')}</p>
      <ProblemLine error={ending.error} />
    </Modal>
  );
}

function Actions({ organization }: { organization: Organization }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const ending = organization.endedOn === null;
  return (
    <div className="row panelactions">
      <ButtonLink to={paths.editOrganization(organization.id)}>{t('action.edit')}</ButtonLink>
      {ending && <ButtonLink to={paths.newOrganization(organization.id)}>{t('organizations.createBelow')}</ButtonLink>}
      <Button onClick={() => setAsked(true)}>
        {t(ending ? 'organizations.end.action' : 'organizations.end.undo')}
      </Button>
      {asked && ending && <Ending organization={organization} onClose={close} />}
      {asked && !ending && <TakingUp organization={organization} onClose={close} />}
    </div>
  );
}

interface PanelProps {
  organization: Organization;
  all: readonly Organization[];
}

/** One organization: where it belongs, what is below it, who signs in for it. */
export function OrganizationPanel({ organization, all }: PanelProps) {
  const { t } = useTranslation();
  const words = useOrganizationWords();
  const mayManage = usePermission('organization.manage');
  const accounts = useAccountCount(organization.id);
  const leads = useSession().data?.leading?.organizationId === organization.id;
  const { id, shortName, type, regionId, parentId, source, endedOn } = organization;
  const above = all.find((one) => one.id === parentId);
  const below = all.filter((one) => one.parentId === id && !hasEnded(one));
  return (
    <>
      {leads && (
        <p className="sm">
          <Link to={paths.leadingTerms}>{t('organizations.leads')}</Link>
        </p>
      )}
      <Pairs
        items={[
          [t('organizations.field.shortName'), <span lang="zh-CN">{shortName}</span>],
          [t('organizations.field.type'), words.type(type)],
          [t('organizations.field.regionId'), words.region(regionId)],
          [
            t('organizations.field.parentId'),
            above ? (
              <Link to={paths.organizations(above.id)} replace>
                {above.name}
              </Link>
            ) : (
              t('organizations.topmost')
            ),
          ],
          [t('organizations.field.source'), source],
          ...(endedOn ? [[t('organizations.field.endedOn'), endedOn] as [string, string]] : []),
          ...(accounts !== undefined
            ? [
                [
                  t('organizations.accounts'),
                  <Link to={paths.accounts({ organization: id })}>
                    {t('organizations.accountsOf', { n: count(accounts) })}
                  </Link>,
                ] as [string, React.ReactNode],
              ]
            : []),
        ]}
      />
      <h2 className="panelsub">{t('organizations.below')}</h2>
      {below.length === 0 ? (
        <p className="muted sm">{t('organizations.none')}</p>
      ) : (
        <ul className="sm" lang="zh-CN">
          {below.map((one) => (
            <li key={one.id}>
              <Link to={paths.organizations(one.id)} replace>
                {one.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {mayManage && <Actions organization={organization} />}
    </>
  );
}
