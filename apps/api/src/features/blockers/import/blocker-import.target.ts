import { blockerLedger, foldText, type Viewer } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type FieldError, validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import {
  checkedForm,
  type Identity,
  type KnownRecord,
  ListDictionaries,
  type ListLookups,
  SmallImports,
  smallReading,
  type SmallRegister,
  type Values,
} from '../../imports/index.js';
import { type BlockerRow, BlockerListRepository } from '../blocker-list.repository.js';
import { BlockerNamesRepository } from '../blocker-names.repository.js';
import { BlockersService } from '../blockers.service.js';
import { CreateBlockerRequest, UpdateBlockerRequest } from '../blocker.dto.js';
import { AffectedRepository } from './affected.repository.js';
import { BlockerDerived } from './blocker-derived.js';
import { blockerReading } from './blocker-reading.js';

/** A blocker in the words of staged rows. */
const valuesOf = (record: BlockerRow): Values => ({
  code: record.code,
  kind: record.kind,
  baseClass: record.baseClass,
  chainId: record.chain?.id ?? null,
  link: record.link,
  name: record.title,
  description: record.description,
  enterprises: record.enterprises.map(({ id }) => id),
  projects: record.projects.map(({ id }) => id),
  organizationId: record.raisedBy?.id ?? null,
  regionCode: record.regionCode,
  raisedOn: record.raisedOn,
  level: record.level,
  measures: record.measures,
  extra: record.extra,
});

/** Values of staged rows as the form of a blocker writes them. */
function asForm({ name, enterprises, projects, code: _code, ...values }: Values): Values {
  return {
    ...values,
    ...(name !== undefined && { title: name }),
    ...(enterprises !== undefined && { enterpriseIds: enterprises }),
    ...(projects !== undefined && { projectIds: projects }),
  };
}

const called = ({ name, chainId }: Values): string[] =>
  typeof name === 'string' ? [`${foldText(name)} ${String(chainId ?? '')}`] : [];

const byCode = ({ code }: Values): string[] => (typeof code === 'string' ? [code] : []);

/** By its code, else by what it is called on its chain. */
const identity: Identity = {
  keys: [
    { row: byCode, record: byCode, sure: true },
    { row: called, record: called, sure: false },
  ],
  // The same words on another chain, or on none.
  alike: (row, record) => foldText(String(row.name)) === foldText(String(record.name)),
};

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const FORM_FIELDS: Readonly<Record<string, string>> = {
  title: 'name',
  enterpriseIds: 'enterprises',
  projectIds: 'projects',
};

/** What the import of lists of blockers needs to know of the register. */
@Injectable()
export class BlockerImportTarget implements SmallRegister, OnModuleInit {
  readonly ledger = blockerLedger;
  readonly reading = smallReading(blockerLedger, blockerReading);
  readonly identity = identity;
  readonly references = ['enterprises', 'projects'];
  readonly samples = {
    kind: { sample: '卡点' },
    baseClass: { sample: '基础材料' },
    name: { note: '必填，一句话说明问题。', sample: '示例：隔膜材料依赖外购' },
    enterprises: { note: '企业台账中的名称或统一社会信用代码，多个用“、”分隔。' },
    projects: { note: '项目台账中的名称或编码，多个用“、”分隔。' },
    level: { sample: '三地' },
  };

  constructor(
    private readonly imports: SmallImports,
    private readonly dictionaries: ListDictionaries,
    private readonly lists: BlockerListRepository,
    private readonly blockers: BlockersService,
    private readonly referred: BlockerNamesRepository,
    private readonly affected: AffectedRepository,
    readonly derived: BlockerDerived,
  ) {}

  onModuleInit(): void {
    this.imports.announce(this);
  }

  lookups(): Promise<ListLookups> {
    return this.dictionaries.all();
  }

  async records(viewer: Viewer, ids?: readonly string[]): Promise<KnownRecord[]> {
    const found = await this.lists.records(ids ?? (await this.affected.allIds()), viewer);
    return found.map((record) => {
      const { id, version, code, title } = record;
      return { id, version, title: `${code} ${title}`, values: valuesOf(record) };
    });
  }

  /** Enterprises and projects by the names of their registers; a name that none has, or several, stays as it is. */
  async resolve(rows: readonly Values[], viewer: Viewer): Promise<Values[]> {
    const known = async (kind: 'project' | 'enterprise', field: string) =>
      this.affected.find(kind, [...new Set(rows.flatMap((row) => texts(row[field])))], viewer);
    const [enterprises, projects] = [await known('enterprise', 'enterprises'), await known('project', 'projects')];
    const meant = (row: Values, field: string, ids: ReadonlyMap<string, string>) =>
      row[field] === undefined ? {} : { [field]: texts(row[field]).map((name) => ids.get(name) ?? name) };
    return rows.map((row) => ({
      ...row,
      ...meant(row, 'enterprises', enterprises),
      ...meant(row, 'projects', projects),
    }));
  }

  /** By its code a blocker is found, no more. */
  taken({ code: _code, ...says }: Values): Values {
    return says;
  }

  async create(values: Values, principal: Principal): Promise<string> {
    const missing = ['kind', 'level'].filter((field) => values[field] === undefined);
    if (missing.length) {
      throw validationFailed(missing.map((field): FieldError => ({ field, code: 'required', params: {} })));
    }
    return (await this.blockers.create(await checkedForm(CreateBlockerRequest, asForm(values)), principal)).id;
  }

  async update(id: string, version: number, values: Values, principal: Principal): Promise<number> {
    const form = await checkedForm(UpdateBlockerRequest, { ...asForm(values), version });
    return (await this.blockers.update(id, form, principal)).version;
  }

  fieldOf(formField: string): string {
    const [field = ''] = formField.split('.');
    return FORM_FIELDS[field] ?? field;
  }

  names(ids: string[], viewer: Viewer): Promise<Map<string, string>> {
    return this.referred.ofIds(ids, viewer);
  }
}
