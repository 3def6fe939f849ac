/** The two sides of a relocation, and which fields each of them keeps. */
import type { FieldProblem } from '../errors/index.js';
import type { Label } from '../names/terms.js';

export const RELOCATION_SIDES = ['origin', 'destination'] as const;

export type RelocationSide = (typeof RELOCATION_SIDES)[number];

export const relocationSides: Readonly<Record<RelocationSide, Label>> = {
  origin: { zh: '迁出方', en: 'the side that it leaves' },
  destination: { zh: '迁入方', en: 'the side that takes it in' },
};

interface FieldEntry extends Label {
  /** Whose it is to say; both may say what is common. */
  readonly side: RelocationSide | 'both';
}

const of = (side: FieldEntry['side'], zh: string, en: string): FieldEntry => ({ zh, en, side });

export const relocationFields = {
  enterpriseId: of('both', '企业', 'Enterprise'),
  subjectName: of('both', '企业名称', 'Name'),
  part: of('both', '疏解部分', 'Part that moves'),
  subject: of('both', '疏解类型', 'Subject'),
  scope: of('both', '疏解内容', 'What moves'),
  nature: of('both', '迁移性质', 'Nature'),
  cooperationModel: of('both', '合作模式', 'Cooperation model'),
  originRegionCode: of('origin', '原址所在地', 'Region of origin'),
  originAddress: of('origin', '原址', 'Address of origin'),
  originOrganizationId: of('origin', '迁出地责任单位', 'Organization of the origin'),
  originContactName: of('origin', '迁出地联系人', 'Contact of the origin'),
  originContactPhone: of('origin', '迁出地联系电话', 'Phone of the origin'),
  employees: of('origin', '原有职工数', 'Employees before'),
  vacatedArea: of('origin', '腾退面积', 'Area vacated'),
  averageTaxes: of('origin', '迁出前三年年均三税', 'Average of three taxes over three years'),
  regionCode: of('destination', '迁入地', 'Destination'),
  address: of('destination', '迁入地址', 'Address at the destination'),
  platformId: of('destination', '承接平台', 'Receiving platform'),
  organizationId: of('destination', '迁入地责任单位', 'Organization of the destination'),
  contactName: of('destination', '迁入地联系人', 'Contact of the destination'),
  contactPhone: of('destination', '迁入地联系电话', 'Phone of the destination'),
  movedEmployees: of('destination', '随迁职工数', 'Employees moved'),
  inTaxSharing: of('both', '纳入税收分享', 'In tax sharing'),
  sharingFrom: of('both', '分享开始', 'Sharing from'),
  sharingUntil: of('both', '分享结束', 'Sharing until'),
  problems: of('both', '存在问题', 'Problems'),
  note: of('both', '备注', 'Note'),
  extra: of('both', '其他栏目', 'Other columns'),
  confidentiality: of('both', '共享范围', 'Sharing'),
} as const satisfies Record<string, FieldEntry>;

export type RelocationField = keyof typeof relocationFields;

export const RELOCATION_FIELDS = Object.keys(relocationFields) as RelocationField[];

export const fieldsOfSide = (side: RelocationSide | 'both'): RelocationField[] =>
  RELOCATION_FIELDS.filter((field) => relocationFields[field].side === side);

/** They say who a side is: while nobody has said it, either side may. */
export const NAMING_FIELDS: ReadonlySet<RelocationField> = new Set<RelocationField>([
  'originRegionCode',
  'originOrganizationId',
  'regionCode',
  'organizationId',
]);

/**
 * The changed fields that are the other side's to say.
 * @param may which sides the account acts for
 * @param isUnset whether a field says nothing yet
 */
export function foreignFields(
  changed: readonly string[],
  may: Readonly<Record<RelocationSide, boolean>>,
  isUnset: (field: RelocationField) => boolean,
): FieldProblem[] {
  return RELOCATION_FIELDS.filter((field) => changed.includes(field)).flatMap((field) => {
    const { side } = relocationFields[field];
    if (side === 'both' || may[side] || (NAMING_FIELDS.has(field) && isUnset(field))) return [];
    return [{ field, code: 'other-side' as const, params: { field, side } }];
  });
}
