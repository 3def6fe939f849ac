import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useReceivingPlatforms } from '../../../shared/api/reference.js';
import { ContactField } from '../../../shared/frames/form/inputs/contact-field.js';
import {
  ChoiceField,
  MoneyField,
  named,
  RegionField,
  Section,
  TextField,
} from '../../../shared/frames/form/inputs/fields.js';
import { OrganizationPicker } from '../../../shared/frames/form/inputs/organization-picker.js';
import { useFieldLabel } from '../fields.js';
import type { RelocationDetail } from '../relocation-types.js';
import type { OwnSides } from './own-sides.js';

const WHOLE = /^[\d,，\s]*$/;
const AREA = /^[\d,，\s]*\d(?:\.\d{1,2})?\s*$/;

interface MeasureProps {
  name: 'employees' | 'movedEmployees' | 'vacatedArea';
  unit: string;
}

function MeasureField({ name, unit }: MeasureProps) {
  const { t } = useTranslation();
  const field = useFieldLabel();
  const isArea = name === 'vacatedArea';
  const rule = { pattern: isArea ? AREA : WHOLE, message: t(`relocations.form.${isArea ? 'areaRule' : 'wholeRule'}`) };
  return (
    <Form.Item name={name} label={field(name)} validateTrigger="onBlur" rules={[rule]}>
      <Input inputMode="decimal" autoComplete="off" suffix={<span className="unit">{unit}</span>} />
    </Form.Item>
  );
}

/** Who a side is: the region and the organization that answers for it. */
function Naming({ side, region, organization }: { side: keyof OwnSides; region: boolean; organization: boolean }) {
  const field = useFieldLabel();
  const isOrigin = side === 'origin';
  const [regionField, organizationField] = isOrigin
    ? (['originRegionCode', 'originOrganizationId'] as const)
    : (['regionCode', 'organizationId'] as const);
  return (
    <>
      {region && <RegionField name={regionField} label={field(regionField)} />}
      {organization && (
        <Form.Item name={organizationField} label={field(organizationField)}>
          <OrganizationPicker />
        </Form.Item>
      )}
    </>
  );
}

interface SideProps {
  own: boolean;
  creating: boolean;
  /** The other side may be named as long as nobody has. */
  unset: { region: boolean; organization: boolean };
}

function Origin({ own, creating, unset }: SideProps) {
  const { t } = useTranslation();
  const field = useFieldLabel();
  if (!own && !unset.region && !unset.organization) return null;
  return (
    <Section title={t('relocations.side.origin')} note={t(`relocations.form.note.${own ? 'own' : 'other'}`)}>
      <Naming side="origin" region={own || unset.region} organization={own || unset.organization} />
      {own && (
        <>
          <TextField name="originAddress" label={field('originAddress')} wide maxLength={300} />
          <MeasureField name="employees" unit={t('relocations.units.people')} />
          <MeasureField name="vacatedArea" unit={t('relocations.units.area')} />
          <MoneyField name="averageTaxes" label={field('averageTaxes')} extra={t('relocations.form.taxesNote')} />
          <ContactField name="originContactName" label={field('originContactName')} maxLength={100} />
          <ContactField name="originContactPhone" label={field('originContactPhone')} maxLength={100} />
        </>
      )}
      {creating && own && <p className="muted sm wide">{t('relocations.form.organizationNote')}</p>}
    </Section>
  );
}

function Destination({ own, creating, unset }: SideProps) {
  const { t } = useTranslation();
  const field = useFieldLabel();
  const platforms = useReceivingPlatforms().data?.items;
  if (!own && !unset.region && !unset.organization) return null;
  return (
    <Section title={t('relocations.side.destination')} note={t(`relocations.form.note.${own ? 'own' : 'other'}`)}>
      <Naming side="destination" region={own || unset.region} organization={own || unset.organization} />
      {own && (
        <>
          <TextField name="address" label={field('address')} wide maxLength={300} />
          <ChoiceField name="platformId" label={field('platformId')} options={named(platforms)} />
          <MeasureField name="movedEmployees" unit={t('relocations.units.people')} />
          <ContactField name="contactName" label={field('contactName')} maxLength={100} />
          <ContactField name="contactPhone" label={field('contactPhone')} maxLength={100} />
        </>
      )}
      {creating && own && <p className="muted sm wide">{t('relocations.form.organizationNote')}</p>}
    </Section>
  );
}

/** Only one's own part is offered; of the other side who it is, as long as nobody has said. */
export function SideSections({ own, record }: { own: OwnSides; record?: RelocationDetail }) {
  const creating = record === undefined;
  return (
    <>
      <Origin
        own={own.origin}
        creating={creating}
        unset={{ region: !record?.originRegionCode, organization: !record?.originOrganization }}
      />
      <Destination
        own={own.destination}
        creating={creating}
        unset={{ region: !record?.regionCode, organization: !record?.organization }}
      />
    </>
  );
}
