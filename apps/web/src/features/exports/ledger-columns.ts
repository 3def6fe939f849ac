import type { Register } from '@lianqun/domain';

type LedgerColumns = Readonly<Record<string, string | readonly string[]>>;

const same = (...keys: string[]): LedgerColumns => Object.fromEntries(keys.map((key) => [key, key]));

const ofChains: LedgerColumns = {
  ...same('status', 'batch', 'level', 'chainLeader', 'source'),
  name: ['name', 'aliases'],
  region: 'regionCode',
  organization: 'organizationId',
};

/** What the columns of each list are in its ledger. What is not named here only the screen has. */
export const ledgerColumns: Readonly<Record<Register, LedgerColumns>> = {
  chain: ofChains,
  cluster: ofChains,
  enterprise: {
    ...same('name', 'creditCode', 'registrationNo', 'regionCode', 'address', 'legalRepresentative', 'establishedOn'),
    ...same('registeredCapital', 'enterpriseType', 'registrationStatus', 'clusters', 'platformId', 'tags'),
    ...same('mainProducts', 'employees', 'revenue', 'contactName', 'contactPhone', 'source', 'note'),
    chains: ['chains', 'links'],
    industryName: 'industryCode',
  },
  project: {
    ...same('name', 'code', 'nationalCode', 'stage', 'regionCode', 'organizationId', 'totalInvestment'),
    ...same('fixedAssetInvestment', 'builder', 'type', 'nature', 'chainEffect', 'clusters', 'sourceRegionCode'),
    ...same('platformId', 'content', 'plannedStart', 'actualStart', 'plannedCompletion', 'actualCompletion'),
    ...same('plannedProduction', 'actualProduction', 'responsiblePerson', 'responsiblePhone', 'leadOfficial'),
    ...same('inStatistics'),
    chains: ['chains', 'links'],
    annualPlan: 'plan',
    light: 'monthly:light',
    yearInvestment: 'monthly:yearInvestment',
    cumulativeInvestment: 'monthly:cumulativeInvestment',
    completionRate: 'monthly:completionRate',
  },
  blocker: {
    ...same('code', 'kind', 'status', 'light', 'deadline', 'level', 'raisedOn', 'responsiblePerson', 'measures'),
    ...same('description'),
    title: 'name',
    chain: ['chainId', 'link'],
    affects: ['enterprises', 'projects'],
    lead: 'leadOrganizationId',
    raisedBy: 'organizationId',
    regionName: 'regionCode',
  },
  platform: {
    ...same('name', 'plannedArea', 'availableLand', 'standardWorkshop', 'leadingIndustries', 'chains', 'liaison'),
    ...same('gaps', 'address', 'contactName', 'source', 'note'),
    category: 'systems',
    region: 'regionCode',
    organization: 'organizationId',
  },
  relocation: {
    ...same('name', 'code', 'signedOn', 'part', 'vacatedArea', 'averageTaxes', 'inTaxSharing', 'nature'),
    ...same('cooperationModel', 'industryName', 'problems'),
    kind: ['subject', 'scope'],
    origin: ['originRegionCode', 'originAddress'],
    destination: ['regionCode', 'address'],
    platform: 'platformId',
    organization: 'organizationId',
    originOrganization: 'originOrganizationId',
    employees: ['employees', 'movedEmployees'],
    sharing: ['sharingFrom', 'sharingUntil'],
    'business-registration': 'businessRegistrationOn',
    'tax-registration': 'taxRegistrationOn',
    started: 'startedOn',
    'in-production': 'inProductionOn',
    'full-production': 'fullProductionOn',
  },
};

/** The columns of the ledger that a list shows. */
export const shownInLedger = (register: Register, shown: readonly string[]): string[] =>
  shown.flatMap((key) => ledgerColumns[register][key] ?? []);
