import { DATA_SCOPES, DUTIES, permissionsWithin, type DataScopeKind, type Permission } from '@lianqun/domain';
import { Button, Form, Radio, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LongTextField, Section, TextField } from '../../shared/frames/form/inputs/fields.js';
import { Panel } from '../../shared/frames/page.js';
import { count } from '../../shared/formats.js';
import { PermissionMatrix } from '../../shared/permissions/matrix.js';
import { Compare, shippedOf } from './compare.js';
import { RegionsSelect } from './regions-select.js';
import { dutyOfKind, type RoleValues } from './role-form.js';
import { useRoleWords } from './role-words.js';
import type { Role } from './types.js';

function Basics({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation();
  const words = useRoleWords();
  const form = Form.useFormInstance<RoleValues>();
  const dropOthers = (kind: RoleValues['kind']) => {
    const within = permissionsWithin(dutyOfKind(kind));
    const held = (form.getFieldValue('permissions') as Permission[]).filter((name) => within.has(name));
    form.setFieldsValue({ permissions: held, ...(kind === 'business' ? {} : { scope: 'all', followsLeading: false }) });
  };
  return (
    <Section title={t('roles.form.basics')}>
      <TextField name="name" label={t('roles.field.name')} needed={t('roles.form.nameNeeded')} maxLength={50} />
      {isNew && (
        <Form.Item name="kind" label={t('roles.kind')} extra={t('roles.kindText')} className="wide">
          <Radio.Group
            options={[null, ...DUTIES].map((duty) => ({ value: duty ?? 'business', label: words.kind(duty) }))}
            onChange={({ target }) => dropOthers(target.value as RoleValues['kind'])}
          />
        </Form.Item>
      )}
      <LongTextField name="description" label={t('roles.field.description')} maxLength={500} lines={2} />
    </Section>
  );
}

/** How far changing and handling reach; a role of administration knows no single records. */
function Reach() {
  const { t } = useTranslation();
  const scope = Form.useWatch<DataScopeKind | null | undefined>('scope');
  return (
    <Section title={t('roles.form.reach')} note={t('roles.scopeNote')}>
      <Form.Item
        name="scope"
        label={t('roles.field.scope')}
        rules={[{ required: true, message: t('roles.form.scopeNeeded') }]}
        className="wide"
      >
        <Radio.Group
          className="explained"
          options={DATA_SCOPES.map((kind) => ({
            value: kind,
            label: (
              <>
                {t(`permissions.scope.${kind}`)} <span className="muted sm">{t(`permissions.scopeText.${kind}`)}</span>
              </>
            ),
          }))}
        />
      </Form.Item>
      {scope === 'regions' && (
        <Form.Item
          name="regionIds"
          label={t('roles.field.regionIds')}
          rules={[{ required: true, type: 'array', min: 1, message: t('roles.form.regionsNeeded') }]}
          className="wide"
        >
          <RegionsSelect />
        </Form.Item>
      )}
      <Form.Item
        name="followsLeading"
        label={t('roles.field.followsLeading')}
        valuePropName="checked"
        extra={t('roles.leadingText')}
        className="wide"
      >
        <Switch />
      </Form.Item>
    </Section>
  );
}

function Comparison({ id }: { id: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<RoleValues>();
  const [restored, setRestored] = useState(false);
  const permissions = Form.useWatch<Permission[] | undefined>('permissions') ?? [];
  const scope = Form.useWatch<DataScopeKind | null | undefined>('scope') ?? null;
  const followsLeading = Form.useWatch<boolean | undefined>('followsLeading') ?? false;
  const shipped = shippedOf(id);
  if (!shipped) return null;
  const restore = () => {
    const { permissions: names, scope: kind, followsLeading: follows } = shipped;
    form.setFieldsValue({ permissions: [...names], scope: kind, followsLeading: follows, regionIds: [] });
    setRestored(true);
  };
  return (
    <Panel
      title={t('roles.compare.title')}
      action={
        <Button size="small" onClick={restore}>
          {t('roles.compare.restore')}
        </Button>
      }
      padded
    >
      <Compare shippedId={id} settings={{ permissions, scope, followsLeading }} />
      <p role="status" className="ok sm">
        {restored && t('roles.compare.restored')}
      </p>
    </Panel>
  );
}

/** `role` is null while it is new. */
export function RoleSections({ role }: { role: Role | null }) {
  const { t } = useTranslation();
  const kind = Form.useWatch<RoleValues['kind'] | undefined>('kind');
  const duty = role ? role.duty : dutyOfKind(kind ?? 'business');
  return (
    <>
      {role && role.accounts > 0 && <p className="noteline">{t('roles.form.affects', { n: count(role.accounts) })}</p>}
      <Basics isNew={role === null} />
      {duty === null && <Reach />}
      <Panel title={t('roles.form.permissions')} note={t('roles.form.permissionsNote')} padded>
        <Form.Item
          name="permissions"
          rules={[{ required: true, type: 'array', min: 1, message: t('roles.form.permissionsNeeded') }]}
        >
          <PermissionMatrix offered={[...permissionsWithin(duty)]} />
        </Form.Item>
      </Panel>
      {role?.shipped && <Comparison id={role.id} />}
    </>
  );
}
