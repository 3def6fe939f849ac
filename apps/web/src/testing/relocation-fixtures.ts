import { fieldsOfSide, RELOCATION_STAGES, type RelocationStage } from '@lianqun/domain';
import type { Relocation, RelocationDetail } from '../features/relocations/relocation-types.js';

const days: Partial<Record<RelocationStage, string>> = {
  intent: '2025-01-10',
  signed: '2025-03-01',
  'business-registration': '2025-04-01',
  'tax-registration': '2025-04-20',
  started: '2025-06-01',
};

const lineUpTo = (stage: RelocationStage) =>
  RELOCATION_STAGES.slice(0, RELOCATION_STAGES.indexOf(stage) + 1).flatMap((one) => {
    const enteredOn = days[one];
    return enteredOn ? [{ stage: one, enteredOn, reason: null }] : [];
  });

const relocation = (fields: Partial<Relocation> & Pick<Relocation, 'id' | 'code' | 'name'>): Relocation => {
  const stages = lineUpTo(fields.stage ?? 'tax-registration');
  return {
    version: 4,
    enterprise: null,
    withheldEnterprise: false,
    subjectName: null,
    industryName: null,
    part: null,
    subject: 'manufacturing',
    scope: 'production',
    nature: 'government',
    cooperationModel: null,
    stage: 'tax-registration',
    stages,
    signedOn: stages.find(({ stage }) => stage === 'signed')?.enteredOn ?? null,
    originRegionCode: '110114',
    originRegionName: '北京市昌平区',
    originAddress: '昌平区沙河镇工业南路 8 号',
    originOrganization: { id: 'o-3', name: '北京市经济和信息化局', shortName: '北京市经信局' },
    originContactName: '李**',
    originContactPhone: '138****1111',
    employees: 320,
    vacatedArea: '12500.5',
    averageTaxes: '2500',
    regionCode: '130209',
    regionName: '河北省唐山市曹妃甸区',
    address: '曹妃甸工业区',
    platform: { id: 'p-1', name: '曹妃甸协同发展示范区' },
    organization: { id: 'o-2', name: '河北省工业和信息化厅', shortName: '河北省工信厅' },
    contactName: '赵*',
    contactPhone: null,
    movedEmployees: 150,
    inTaxSharing: null,
    sharingFrom: null,
    sharingUntil: null,
    problems: '倒班宿舍尚未建成',
    note: null,
    extra: {},
    confidentiality: 'shared',
    restricted: false,
    isSample: false,
    createdAt: '2025-01-10T02:00:00Z',
    updatedAt: '2025-04-20T02:00:00Z',
    ...fields,
  };
};

export const relocations: Relocation[] = [
  relocation({
    id: 'r-1',
    code: 'SJ2025-0001',
    name: '京示例轴承有限公司',
    enterprise: { id: 'e-1', name: '京示例轴承有限公司', creditCode: '91110114MA00000001', regionName: '北京市昌平区' },
    part: '生产线',
  }),
  relocation({
    id: 'r-2',
    code: 'SJ2025-0002',
    name: '京示例批发市场',
    subjectName: '京示例批发市场',
    subject: 'wholesale-market',
    scope: 'merchants',
    stage: 'intent',
    restricted: true,
    platform: null,
    regionCode: '130600',
    regionName: '河北省保定市',
  }),
];

/** As somebody of Hebei sees it: the side that takes the enterprise in. */
export const relocationDetail = (row: Relocation, changes: Partial<RelocationDetail> = {}): RelocationDetail => ({
  ...row,
  stageRecords: row.stages.map((one) => ({
    ...one,
    recordedAt: `${one.enteredOn}T02:00:00Z`,
    recordedByName: '周岚',
    withdrawnAt: null,
    withdrawnByName: null,
    withdrawalReason: null,
  })),
  allowedStages: [
    { stage: row.stage === 'intent' ? 'signed' : 'started', needsReason: false },
    { stage: 'terminated', needsReason: true },
  ],
  otherStages: [],
  sides: {
    origin: { may: false, fields: fieldsOfSide('origin') },
    destination: { may: true, fields: fieldsOfSide('destination') },
  },
  otherMoves: [],
  withheldMoves: 0,
  abilities: {
    update: true,
    restrict: true,
    back: row.stages.length > 1,
    invite: row.restricted,
    revealContacts: true,
    delete: true,
  },
  ...changes,
});
