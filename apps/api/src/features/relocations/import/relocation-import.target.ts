import { foldName, RELOCATION_STAGES, relocationLedger, relocationStageColumns, type Viewer } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { ReferenceNamesRepository } from '../../enterprises/index.js';
import {
  type AskedPart,
  checkedForm,
  type Identity,
  type KnownRecord,
  ListDictionaries,
  type ListLookups,
  type SaidAnew,
  SmallImports,
  smallReading,
  type SmallRegister,
  type Values,
} from '../../imports/index.js';
import { RelocationListRepository, type RelocationRow } from '../list/relocation-list.repository.js';
import { UNSEEN_NAME } from '../list/relocation-list.sql.js';
import { CreateRelocationRequest, UpdateRelocationRequest } from '../relocation.dto.js';
import { RelocationsService } from '../relocations.service.js';
import { RelocationAsking } from './relocation-asking.js';
import { RelocationDerived } from './relocation-derived.js';
import { relocationReading } from './relocation-reading.js';
import { SubjectsRepository } from './subjects.repository.js';

/** A relocation in the words of staged rows. */
const valuesOf = (record: RelocationRow): Values => ({
  code: record.code,
  name: record.name,
  enterpriseId: record.enterpriseId,
  subjectName: record.subjectName,
  part: record.part,
  subject: record.subject,
  scope: record.scope,
  nature: record.nature,
  cooperationModel: record.cooperationModel,
  originRegionCode: record.originRegionCode,
  originAddress: record.originAddress,
  regionCode: record.regionCode,
  address: record.address,
  platformId: record.platform?.id ?? null,
  ...Object.fromEntries(RELOCATION_STAGES.map((stage) => [relocationStageColumns[stage], null])),
  ...Object.fromEntries(record.stages.map(({ stage, enteredOn }) => [relocationStageColumns[stage], enteredOn])),
  terminationReason: record.stages.find(({ stage }) => stage === 'terminated')?.reason ?? null,
  employees: record.employees,
  movedEmployees: record.movedEmployees,
  vacatedArea: record.vacatedArea,
  averageTaxes: record.averageTaxes,
  inTaxSharing: record.inTaxSharing,
  sharingFrom: record.sharingFrom,
  sharingUntil: record.sharingUntil,
  problems: record.problems,
  originOrganizationId: record.originOrganization?.id ?? null,
  organizationId: record.organization?.id ?? null,
  originContactName: record.originContactName,
  originContactPhone: record.originContactPhone,
  contactName: record.contactName,
  contactPhone: record.contactPhone,
  note: record.note,
  extra: record.extra,
});

/** Values of staged rows as the form of a relocation writes them: the days of its stages by stage. */
function asForm({ code: _code, name: _name, creditCode: _creditCode, ...values }: Values): Values {
  const days = RELOCATION_STAGES.flatMap((stage) => {
    const value = values[relocationStageColumns[stage]];
    return value === undefined ? [] : [[stage, value] as const];
  });
  const columns = new Set<string>(Object.values(relocationStageColumns));
  const rest = Object.fromEntries(Object.entries(values).filter(([field]) => !columns.has(field)));
  return {
    ...rest,
    ...(days.length > 0 && { stageDays: Object.fromEntries(days) }),
    // It is an enterprise of the register, or else known by its name.
    ...(typeof rest.enterpriseId === 'string' && { subjectName: null }),
    ...(typeof rest.subjectName === 'string' && { enterpriseId: null }),
  };
}

/** What moves: as an enterprise of the register, and by its name. */
const whoMoves = ({ enterpriseId, name }: Values): string[] => [
  ...(typeof enterpriseId === 'string' ? [enterpriseId] : []),
  ...(typeof name === 'string' ? [foldName(name)] : []),
];

const folded = (value: unknown): string => (typeof value === 'string' ? foldName(value) : '');

const withDestination = (values: Values, part: string): string[] =>
  typeof values.regionCode === 'string'
    ? whoMoves(values).map((who) => `${who} ${String(values.regionCode)} ${part}`)
    : [];

const provinceOf = (region: unknown): string => String(region).slice(0, 2);

/** By its code, or by who moves where; who moves several times does so in parts. */
const identity: Identity = {
  keys: [
    {
      row: ({ code }) => (typeof code === 'string' ? [code] : []),
      record: ({ code }) => [String(code)],
      sure: true,
    },
    {
      row: (values) => withDestination(values, folded(values.part)),
      record: (values) => withDestination(values, folded(values.part)),
      sure: false,
    },
    {
      // A row that tells no part means any.
      row: (values) => (folded(values.part) === '' ? withDestination(values, '') : []),
      record: (values) => withDestination(values, ''),
      sure: false,
    },
  ],
  // The same one within the province, or somewhere that the row does not tell.
  alike(row, record) {
    if (!whoMoves(row).some((who) => whoMoves(record).includes(who))) return false;
    if (folded(row.part) !== '' && folded(record.part) !== '' && folded(row.part) !== folded(record.part)) return false;
    const told = [row.regionCode, record.regionCode].every((one) => typeof one === 'string');
    return !told || provinceOf(row.regionCode) === provinceOf(record.regionCode);
  },
};

/** What the import of lists of relocations needs to know of the register. */
@Injectable()
export class RelocationImportTarget implements SmallRegister, OnModuleInit {
  readonly ledger = relocationLedger;
  readonly reading = smallReading(relocationLedger, relocationReading);
  readonly identity = identity;
  readonly references = ['enterpriseId'];
  readonly samples = {
    name: { sample: '京津冀示例装备有限公司' },
    subject: { sample: '一般制造业企业' },
    scope: { sample: '生产环节' },
    nature: { sample: '政府主导' },
    originRegionCode: { sample: '北京市大兴区' },
    regionCode: { sample: '河北省唐山市曹妃甸区' },
    signedOn: { note: '各阶段填写进入日期，须按顺序，不跳级。例：2026-03-01' },
    employees: { sample: 320 },
    movedEmployees: { sample: 180 },
    vacatedArea: { sample: 21000 },
    averageTaxes: { sample: 2500 },
  };

  constructor(
    private readonly imports: SmallImports,
    private readonly dictionaries: ListDictionaries,
    private readonly lists: RelocationListRepository,
    private readonly relocations: RelocationsService,
    private readonly referred: ReferenceNamesRepository,
    private readonly subjects: SubjectsRepository,
    private readonly asking: RelocationAsking,
    readonly derived: RelocationDerived,
  ) {}

  onModuleInit(): void {
    this.imports.announce(this);
  }

  lookups(): Promise<ListLookups> {
    return this.dictionaries.all();
  }

  async records(viewer: Viewer, ids?: readonly string[]): Promise<KnownRecord[]> {
    const found = await this.lists.records(ids ?? (await this.subjects.allIds()), viewer);
    return found.map((record) => {
      const { id, version, code, name } = record;
      return { id, version, title: `${code} ${name}`, values: valuesOf(record) };
    });
  }

  /** What moves is an enterprise of the register, by its code or its name, or else what the row calls it. */
  async resolve(rows: readonly Values[], viewer: Viewer): Promise<Values[]> {
    const known = await this.subjects.find(rows, viewer);
    return rows.map((row, i) => {
      const enterpriseId = known[i];
      if (enterpriseId) return { ...row, enterpriseId };
      // An export names no enterprise that is not shared: coming back it says nothing of who moves.
      return row.name === UNSEEN_NAME ? row : { ...row, subjectName: row.name };
    });
  }

  /** Of a relocation that was found what moves stays, unless the row named the relocation and calls it otherwise. */
  taken({ code: _code, creditCode: _creditCode, name, ...says }: Values): Values {
    if (name !== undefined) return says;
    const { enterpriseId: _enterpriseId, subjectName: _subjectName, ...rest } = says;
    return rest;
  }

  asked(rows: readonly SaidAnew[], principal: Principal): Promise<AskedPart[][]> {
    return this.asking.parts(rows, principal);
  }

  async create(values: Values, principal: Principal): Promise<string> {
    if (values.subject === undefined) {
      throw validationFailed([{ field: 'subject', code: 'required', params: {} }]);
    }
    return (await this.relocations.create(await checkedForm(CreateRelocationRequest, asForm(values)), principal)).id;
  }

  async update(id: string, version: number, values: Values, principal: Principal): Promise<number> {
    const form = await checkedForm(UpdateRelocationRequest, { ...asForm(values), version });
    return (await this.relocations.update(id, form, principal)).version;
  }

  fieldOf(formField: string): string {
    const [field = '', stage] = formField.split('.');
    const day = RELOCATION_STAGES.find((one) => field === 'stageDays' && one === stage);
    if (day) return relocationStageColumns[day];
    return field === 'enterpriseId' || field === 'subjectName' ? 'name' : field;
  }

  names(ids: string[], viewer: Viewer): Promise<Map<string, string>> {
    return this.referred.ofIds(ids, viewer);
  }
}
