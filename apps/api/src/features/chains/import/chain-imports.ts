import {
  chainLedgers,
  chainNameKey,
  foldName,
  nameLikeness,
  todayInShanghai,
  UNKNOWN_START,
  type Viewer,
} from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppError, validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import {
  checkedForm,
  type DerivedValues,
  type Identity,
  type KnownRecord,
  ListDictionaries,
  type ListLookups,
  SmallImports,
  smallReading,
  type SmallRegister,
  type TargetReading,
  type Values,
} from '../../imports/index.js';
import { RecordSearch } from '../../search/index.js';
import { CHAIN_KINDS, type ChainKind, mayManage } from '../chain-kind.js';
import { ChainNamesRepository } from '../chain-names.repository.js';
import { CreateChainRequest, UpdateChainRequest } from '../chain.dto.js';
import { ChainsService } from '../chains.service.js';
import { type ChainLine, ChainLinesRepository, type LineTerm } from '../ledger/chain-lines.repository.js';
import { ChainDerived } from './chain-derived.js';
import { chainReading } from './chain-reading.js';
import { datedWay, startOn, saysDated, withoutKnown } from './dated-rows.js';

/** An entry that lists may mean, with what held of it and what will. */
interface KnownChain extends KnownRecord {
  terms: readonly LineTerm[];
}

/** An entry in the words of staged rows. */
const valuesOf = (line: ChainLine, startsOn: string): Values => ({
  code: line.key,
  name: line.name,
  aliases: line.aliases,
  formerNames: line.terms.map(({ name }) => name),
  batch: line.batch,
  status: line.status,
  level: line.level,
  regionCode: line.regionCode,
  organizationId: line.leadOrganization?.id ?? null,
  chainLeader: line.chainLeader,
  contactName: line.contactName,
  contactPhone: line.contactPhone,
  startsOn,
  source: line.source,
  note: line.note,
});

/** Values of staged rows as the form of an entry writes them; what else a list has says nothing of one. */
const asForm = ({ code: _code, extra: _extra, startsOn: _day, organizationId, ...values }: Values): Values => ({
  ...values,
  ...(organizationId !== undefined && { leadOrganizationId: organizationId }),
});

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

const byCode = ({ code }: Values): string[] => texts(code);

/** By its code, or by what it is called; what it was called, or nearly so, is asked about. */
function identityOf(kind: ChainKind): Identity {
  const keys = (value: unknown) => texts(value).map((name) => chainNameKey(kind, name));
  return {
    keys: [
      { row: byCode, record: byCode, sure: true },
      {
        row: ({ name }) => keys(name),
        record: ({ name, aliases }) => [...keys(name), ...keys(aliases)],
        sure: false,
      },
      { row: ({ aliases }) => keys(aliases), record: ({ name }) => keys(name), sure: false },
    ],
    alike(row, record) {
      const [name = ''] = keys(row.name);
      return (
        keys(record.formerNames).includes(name) ||
        keys(record.name).some((other) => nameLikeness(foldName(name), foldName(other)) !== null)
      );
    },
  };
}

/** Former names stay known where a list names others beside a new one. */
const withFormer = ({ name, aliases, ...values }: Values, former: string, begins: boolean): Values => ({
  ...values,
  ...(name !== undefined && { name }),
  ...(aliases !== undefined && {
    aliases: [...texts(aliases), ...(begins && name !== undefined ? [former] : [])].filter((one) => one !== name),
  }),
});

const SAMPLES: Readonly<Record<ChainKind, string>> = { chain: '示例产业链', cluster: '示例集群' };

const FORM_FIELDS: Readonly<Record<string, string>> = { leadOrganizationId: 'organizationId' };

const missing = (field: string) => validationFailed([{ field, code: 'required', params: {} }]);

/** What the import of lists of chains, or of clusters, needs to know of the register. */
class ChainImport implements SmallRegister {
  readonly ledger;
  readonly reading: TargetReading;
  readonly identity: Identity;
  readonly derived: DerivedValues;
  readonly samples;

  constructor(
    private readonly kind: ChainKind,
    private readonly dictionaries: ListDictionaries,
    private readonly chains: ChainsService,
    private readonly rows: ChainLinesRepository,
    private readonly referred: ChainNamesRepository,
    search: RecordSearch,
  ) {
    this.ledger = chainLedgers[kind];
    this.reading = smallReading(this.ledger, chainReading);
    this.identity = identityOf(kind);
    this.derived = new ChainDerived(kind, search);
    this.samples = {
      name: { sample: SAMPLES[kind] },
      batch: { sample: 2 },
      status: { sample: '候选' },
      level: { sample: '培育' },
      regionCode: { sample: '河北省' },
      chainLeader: { sample: '张三' },
      startsOn: {
        note: '新增必填。名称、状态、批次、级别、牵头有变化的，填写自何日起；更正原有内容的，填写现有这一段的起始日期。例：2026-03-01',
        sample: '2026-03-01',
      },
    };
  }

  lookups(): Promise<ListLookups> {
    return this.dictionaries.all();
  }

  async records(_viewer: Viewer, ids?: readonly string[]): Promise<KnownChain[]> {
    const found = await this.rows.byIds(this.kind, ids ?? (await this.rows.allIds(this.kind)));
    const today = todayInShanghai(new Date());
    return found.map((line) => {
      const { id, version, name, terms } = line;
      return { id, version, title: name, values: valuesOf(line, startOn(terms, today)), terms };
    });
  }

  /** 氢能产业链 does not rename 氢能; a day says something only beside what is dated. */
  taken({ code: _code, extra: _extra, name, ...says }: Values, { values, terms }: KnownChain): Values {
    const [given, called] = [name, values.name].map((one) => chainNameKey(this.kind, String(one)));
    const renamed = name !== undefined && given !== called ? { name } : {};
    return withoutKnown({ ...says, ...renamed }, values, terms);
  }

  async create(values: Values, principal: Principal): Promise<string> {
    if (!mayManage(principal)) {
      throw validationFailed([{ field: 'name', code: 'chain-added-by-group', params: {} }]);
    }
    const { startsOn } = values;
    if (startsOn === undefined) throw missing('startsOn');
    const day = startsOn === UNKNOWN_START ? null : startsOn;
    const form = await checkedForm(CreateChainRequest, { ...asForm(values), startsOn: day });
    return (await this.chains.create(this.kind, form, principal)).id;
  }

  async update(id: string, version: number, values: Values, principal: Principal, says: Values): Promise<number> {
    const { name, terms } = await this.known(id);
    const way = saysDated(values) ? datedWay(terms, says.startsOn, todayInShanghai(new Date())) : null;
    const begins = way !== null && 'startsOn' in way;
    const form = await checkedForm(UpdateChainRequest, {
      ...asForm(withFormer(values, name, begins)),
      ...(begins && says.source !== undefined && { source: says.source }),
      ...way,
      version,
    });
    return (await this.chains.update(this.kind, id, form, principal)).version;
  }

  fieldOf(formField: string): string {
    const [field = ''] = formField.split('.');
    return FORM_FIELDS[field] ?? field;
  }

  names(ids: string[], viewer: Viewer): Promise<Map<string, string>> {
    return this.referred.ofIds(ids, viewer);
  }

  /** @throws AppError 404 */
  private async known(id: string): Promise<ChainLine> {
    const [line] = await this.rows.byIds(this.kind, [id]);
    if (!line) throw new AppError('not-found');
    return line;
  }
}

/** Announces chains and clusters to what takes lists. */
@Injectable()
export class ChainImports implements OnModuleInit {
  constructor(
    private readonly imports: SmallImports,
    private readonly dictionaries: ListDictionaries,
    private readonly chains: ChainsService,
    private readonly rows: ChainLinesRepository,
    private readonly referred: ChainNamesRepository,
    private readonly search: RecordSearch,
  ) {}

  onModuleInit(): void {
    for (const kind of CHAIN_KINDS) {
      this.imports.announce(
        new ChainImport(kind, this.dictionaries, this.chains, this.rows, this.referred, this.search),
      );
    }
  }
}
