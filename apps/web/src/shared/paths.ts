import type { Register } from '@lianqun/domain';
import { importsPath, type ImportRegister } from './import-register.js';

/** Every address of the web, in one place: links are made here and nowhere else. */
const withQuery = (path: string, query: Record<string, string | readonly string[] | undefined>) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) if (one) search.append(name, one);
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
};

type ImportStep = 'header' | 'columns' | 'values' | 'preview';

interface ProposalFilter {
  register?: ImportRegister;
  box?: 'sent';
  status?: string;
}

interface ProjectFilter {
  q?: string;
  region?: string;
  chain?: string;
  cluster?: string;
  platform?: string | readonly string[];
  stage?: string | string[];
}

interface BlockerFilter {
  q?: string;
  kind?: string;
  status?: string | string[];
  chain?: string;
  project?: string;
  mine?: 'true';
  sort?: string;
}

type ChainTab = 'links' | 'roles' | 'enterprises' | 'history';

interface EnterpriseFilter {
  q?: string;
  region?: string;
  chain?: string;
  cluster?: string;
  platform?: string | readonly string[];
  tag?: string;
  batch?: string;
}

interface RelocationFilter {
  q?: string;
  /** Where it moves to. */
  region?: string;
  platform?: string | readonly string[];
  enterprise?: string;
  stage?: string | string[];
}

interface PlatformFilter {
  q?: string;
  region?: string;
  system?: string;
  category?: string;
  chain?: string;
  industry?: string;
  parent?: string;
}

export const paths = {
  home: '/',
  /** The list of a register, one of its records, and its recycle bin: the same for all of them. */
  register: (register: Register) => `/${register}s`,
  record: (register: Register, id: string) => `/${register}s/${id}`,
  bin: (register: Register) => `/${register}s/bin`,
  /** One's own changes of many records, and what came of one. */
  bulkEdits: (register: Register) => `/bulk-edits/${register}`,
  bulkEdit: (register: Register, id: string) => `/bulk-edits/${register}/${id}`,
  login: (next?: string) => withQuery('/login', { next: next === '/' ? undefined : next }),
  enterprises: (filter: EnterpriseFilter = {}) => withQuery('/enterprises', { ...filter }),
  enterprise: (id: string, tab?: 'history' | 'origin') => withQuery(`/enterprises/${id}`, { tab }),
  newEnterprise: '/enterprises/new',
  enterpriseBin: '/enterprises/bin',
  enterpriseDuplicates: '/enterprises/duplicates',
  mergeEnterprises: (id: string, otherId: string) => `/enterprises/${id}/merge/${otherId}`,
  editEnterprise: (id: string) => `/enterprises/${id}/edit`,
  projects: (filter: ProjectFilter = {}) => withQuery('/projects', { ...filter }),
  project: (id: string, tab?: 'months' | 'milestones' | 'blockers' | 'parties' | 'history') =>
    withQuery(`/projects/${id}`, { tab }),
  newProject: '/projects/new',
  editProject: (id: string) => `/projects/${id}/edit`,
  blockers: (filter: BlockerFilter = {}) => withQuery('/blockers', { ...filter }),
  blocker: (id: string, tab?: 'history') => withQuery(`/blockers/${id}`, { tab }),
  /** `origin` is the address to go back to when nothing is logged. */
  newBlocker: (from: { projectId?: string; origin?: string } = {}) => withQuery('/blockers/new', from),
  editBlocker: (id: string) => `/blockers/${id}/edit`,
  imports: (register: ImportRegister = 'enterprise') => importsPath[register],
  importMemory: (register: ImportRegister = 'enterprise') => `${importsPath[register]}/memory`,
  newImport: (register: ImportRegister = 'enterprise') => `${importsPath[register]}/new`,
  importBatch: (id: string, step?: ImportStep, register: ImportRegister = 'enterprise') =>
    withQuery(`${importsPath[register]}/${id}`, { step }),
  proposals: ({ register, ...filter }: ProposalFilter = {}) =>
    withQuery('/proposals', { ...filter, register: register === 'enterprise' ? undefined : register }),
  month: (periodId?: string, organization?: string) =>
    withQuery(periodId ? `/month/${periodId}` : '/month', { organization }),
  monthOrganizations: (periodId: string) => `/month/${periodId}/organizations`,
  periods: (year?: number) => withQuery('/periods', { year: year?.toString() }),
  reports: (query: { period?: string; generate?: 'true' } = {}) => withQuery('/reports', { ...query }),
  report: (id: string, figure?: string) => withQuery(`/reports/${id}`, { figure }),
  /** Answered by the API: a file to keep. */
  reportFile: (id: string, format: 'docx' | 'html') => `/api/monthly-reports/${id}/file?format=${format}`,
  platforms: (filter: PlatformFilter = {}) => withQuery('/platforms', { ...filter }),
  platform: (id: string, tab?: 'history') => withQuery(`/platforms/${id}`, { tab }),
  newPlatform: (parent?: string) => withQuery('/platforms/new', { parent }),
  editPlatform: (id: string) => `/platforms/${id}/edit`,
  platformSystems: '/platforms/systems',
  relocations: (filter: RelocationFilter = {}) => withQuery('/relocations', { ...filter }),
  relocation: (id: string, tab?: 'history') => withQuery(`/relocations/${id}`, { tab }),
  newRelocation: (from: { enterpriseId?: string } = {}) => withQuery('/relocations/new', from),
  editRelocation: (id: string) => `/relocations/${id}/edit`,
  chains: '/chains',
  clusters: '/clusters',
  ofChain: (kind: 'chain' | 'cluster', id: string, query: { tab?: ChainTab; link?: string } = {}) =>
    withQuery(`/${kind}s/${id}`, { ...query }),
  newChain: (kind: 'chain' | 'cluster') => `/${kind}s/new`,
  editChain: (kind: 'chain' | 'cluster', id: string) => `/${kind}s/${id}/edit`,
  admin: '/admin',
  organizations: (id?: string) => withQuery('/admin/organizations', { id }),
  newOrganization: (parent?: string) => withQuery('/admin/organizations/new', { parent }),
  editOrganization: (id: string) => `/admin/organizations/${id}/edit`,
  leadingTerms: '/admin/leading-terms',
  accounts: (filter: { organization?: string; role?: string; status?: string } = {}) =>
    withQuery('/admin/accounts', filter),
  account: (id: string) => `/admin/accounts/${id}`,
  newAccount: (organization?: string) => withQuery('/admin/accounts/new', { organization }),
  editAccount: (id: string) => `/admin/accounts/${id}/edit`,
  roles: '/admin/roles',
  role: (id: string) => `/admin/roles/${id}`,
  newRole: '/admin/roles/new',
  editRole: (id: string) => `/admin/roles/${id}/edit`,
  dictionaries: (name?: string, id?: string) =>
    withQuery(name ? `/admin/dictionaries/${name}` : '/admin/dictionaries', { id }),
  lightRules: '/admin/lights',
  systemSettings: '/admin/settings',
  securityRules: '/admin/security',
  audit: '/admin/audit',
  me: '/account',
  password: '/account/password',
  inbox: (show?: 'unread') => withQuery('/inbox', { show }),
  notificationPreferences: '/account/notifications',
};

/** Where to go after signing in: only a path of this site, never an address somebody put in a link. */
export const safeNext = (next: string | null): string =>
  next && /^\/(?![/\\])/.test(next) && !next.startsWith('/login') ? next : '/';
