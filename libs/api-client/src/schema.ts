// Types of the HTTP API, in the shape that openapi-typescript writes.

interface Parameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}
interface Json<T> {
  headers: { [name: string]: unknown };
  content: { 'application/json': T };
}
interface Empty {
  headers: { [name: string]: unknown };
  content?: never;
}
interface Problem {
  headers: { [name: string]: unknown };
  content: { 'application/problem+json': components['schemas']['ProblemDetails'] };
}
interface Get<T, Q = never, P = never> {
  parameters: { query?: Q; header?: never; path: P; cookie?: never };
  requestBody?: never;
  responses: { 200: Json<T>; default: Problem };
}
interface GetPlain<T, Q = never> {
  parameters: { query?: Q; header?: never; path?: never; cookie?: never };
  requestBody?: never;
  responses: { 200: Json<T>; default: Problem };
}
interface Send<B, R> {
  parameters: Parameters;
  requestBody: { content: { 'application/json': B } };
  responses: R;
}
interface SendTo<B, R, P> {
  parameters: { query?: never; header?: never; path: P; cookie?: never };
  requestBody: { content: { 'application/json': B } };
  responses: R;
}
interface Act<R> {
  parameters: Parameters;
  requestBody?: never;
  responses: R;
}
interface ActOn<R, P> {
  parameters: { query?: never; header?: never; path: P; cookie?: never };
  requestBody?: never;
  responses: R;
}
interface Methods {
  parameters: Parameters;
  get?: never;
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
}
interface Id {
  id: string;
}

export interface paths {
  '/api/health': Omit<Methods, 'get'> & { get: GetPlain<components['schemas']['Health']> };
  '/api/session': Omit<Methods, 'get' | 'post' | 'delete'> & {
    get: GetPlain<components['schemas']['Session']>;
    post: Send<components['schemas']['SignIn'], { 201: Json<components['schemas']['Session']>; default: Problem }>;
    delete: Act<{ 204: Empty; default: Problem }>;
  };
  '/api/session/password': Omit<Methods, 'put'> & {
    put: Send<components['schemas']['ChangePassword'], { 204: Empty; default: Problem }>;
  };
  '/api/regions': Omit<Methods, 'get'> & { get: GetPlain<{ items: components['schemas']['Region'][] }> };
  '/api/industries': Omit<Methods, 'get'> & { get: GetPlain<{ items: components['schemas']['Industry'][] }> };
  '/api/chains': Omit<Methods, 'get'> & { get: GetPlain<{ items: components['schemas']['ChainEntry'][] }> };
  '/api/clusters': Omit<Methods, 'get'> & { get: GetPlain<{ items: components['schemas']['ClusterEntry'][] }> };
  '/api/platform-systems': Omit<Methods, 'get'> & { get: GetPlain<{ items: components['schemas']['PlatformSystem'][] }> };
  '/api/receiving-platforms': Omit<Methods, 'get'> & { get: GetPlain<{ items: components['schemas']['ReceivingPlatform'][] }> };
  '/api/organizations': Omit<Methods, 'get'> & { get: GetPlain<{ items: components['schemas']['Organization'][] }> };
  '/api/overview': Omit<Methods, 'get'> & { get: GetPlain<components['schemas']['Overview']> };
  '/api/sample-data': Omit<Methods, 'get' | 'delete'> & {
    get: GetPlain<components['schemas']['SampleData']>;
    delete: Act<{ 204: Empty; default: Problem }>;
  };
  '/api/enterprises': Omit<Methods, 'get' | 'post'> & {
    get: GetPlain<components['schemas']['EnterprisePage'], EnterpriseQuery>;
    post: Send<
      components['schemas']['CreateEnterprise'],
      { 201: Json<components['schemas']['SavedEnterprise']>; default: Problem }
    >;
  };
  '/api/enterprises/{id}': Omit<Methods, 'get' | 'patch'> & {
    get: Get<components['schemas']['Enterprise'], never, Id>;
    patch: SendTo<
      components['schemas']['UpdateEnterprise'],
      { 200: Json<components['schemas']['SavedEnterprise']>; default: Problem },
      Id
    >;
  };
  '/api/enterprises/{id}/history': Omit<Methods, 'get'> & {
    get: Get<components['schemas']['HistoryPage'], { page?: number; pageSize?: number }, Id>;
  };
  '/api/enterprise-imports': Omit<Methods, 'get' | 'post'> & {
    get: GetPlain<components['schemas']['ImportBatchPage'], { page?: number; pageSize?: number }>;
    post: {
      parameters: Parameters;
      requestBody: { content: { 'multipart/form-data': { file: string } } };
      responses: { 201: Json<{ id: string }>; default: Problem };
    };
  };
  '/api/enterprise-imports/{id}': Omit<Methods, 'get'> & { get: Get<components['schemas']['ImportBatch'], never, Id> };
  '/api/enterprise-imports/{id}/sheet': Omit<Methods, 'get'> & {
    get: Get<{ rows: components['schemas']['RawRow'][] }, { sheet?: number }, Id>;
  };
  '/api/enterprise-imports/{id}/fields': Omit<Methods, 'get'> & { get: Get<{ items: components['schemas']['ImportField'][] }, never, Id> };
  '/api/enterprise-imports/{id}/reading': Omit<Methods, 'put'> & {
    put: SendTo<components['schemas']['CorrectReading'], { 202: Json<components['schemas']['ImportBatch']>; default: Problem }, Id>;
  };
  '/api/enterprise-imports/{id}/rows': Omit<Methods, 'get'> & {
    get: Get<
      components['schemas']['ImportRowPage'],
      { page?: number; pageSize?: number; decision?: string[]; withProblems?: boolean },
      Id
    >;
  };
  '/api/enterprise-imports/{id}/rows/{rowNumber}/answer': Omit<Methods, 'put'> & {
    put: SendTo<
      { answer: string },
      { 200: Json<components['schemas']['ImportRow']>; default: Problem },
      { id: string; rowNumber: number }
    >;
  };
  '/api/enterprise-imports/{id}/commit': Omit<Methods, 'post'> & { post: ActOn<{ 202: Json<components['schemas']['ImportBatch']>; default: Problem }, Id> };
  '/api/enterprise-imports/{id}/cancel': Omit<Methods, 'post'> & { post: ActOn<{ 202: Json<components['schemas']['ImportBatch']>; default: Problem }, Id> };
}

interface EnterpriseQuery {
  q?: string;
  regionCode?: string[];
  chainId?: string[];
  tagKind?: string[];
  page?: number;
  pageSize?: number;
  sort?: string;
}

export interface components {
  schemas: {
    ProblemDetails: {
      type: string;
      title: string;
      status: number;
      detail: string;
      code: string;
      params: { [key: string]: unknown };
      errors?: components['schemas']['FieldMessage'][];
      correlationId: string;
      current?: { [key: string]: unknown };
      conflicts?: { field: string; yours: unknown; theirs: unknown }[];
    };
    FieldMessage: { field: string; code: string; params: { [key: string]: unknown }; message: string };
    Health: { status: string; version: string; build: string };
    SignIn: { username: string; password: string };
    ChangePassword: { currentPassword: string; newPassword: string };
    Session: {
      account: { id: string; username: string; displayName: string; organizationName: string | null };
      permissions: string[];
      expiresAt: string;
      sampleData: boolean;
      build: string;
    };
    Region: {
      id: string;
      name: string;
      fullName: string;
      level: number;
      parentId: string | null;
      aliases: string[];
    };
    Industry: { id: string; name: string; level: number; parentId: string | null };
    ChainEntry: {
      id: string;
      key: string;
      name: string;
      aliases: string[];
      status: string;
      batch: number | null;
      source: string | null;
      relatedNames: string[];
    };
    ClusterEntry: {
      id: string;
      key: string;
      name: string;
      aliases: string[];
      status: string;
      level: string;
      source: string | null;
      relatedNames: string[];
    };
    PlatformSystem: {
      id: string;
      key: string;
      name: string;
      categories: { key: string; name: string; plannedCount: number | null; recordedCount: number }[];
      source: string | null;
    };
    ReceivingPlatform: {
      id: string;
      name: string;
      aliases: string[];
      regionId: string | null;
      regionName: string | null;
      systems: { system: string; category: string }[];
      source: string | null;
      note: string | null;
    };
    Organization: {
      id: string;
      key: string;
      name: string;
      shortName: string;
      type: string;
      regionId: string | null;
      parentId: string | null;
    };
    Overview: {
      enterpriseTotal: number;
      byProvince: { regionId: string | null; name: string | null; count: number }[];
      byChain: { chainId: string; key: string; name: string; count: number }[];
      distinctOnChains: number;
      byTag: { kind: string; count: number }[];
      recentImports: components['schemas']['ImportBatch'][];
    };
    SampleData: { present: boolean; enterprises: number; removedAt: string | null };
    NamedRef: { id: string; key: string; name: string };
    EnterpriseTag: { kind: string; level: string | null; year: number | null };
    EnterpriseYear: {
      year: number;
      revenue: string | null;
      tax: string | null;
      researchSpending: string | null;
    };
    Enterprise: {
      id: string;
      version: number;
      name: string;
      formerNames: string[];
      creditCode: string | null;
      registrationNo: string | null;
      regionCode: string | null;
      regionName: string | null;
      address: string | null;
      legalRepresentative: string | null;
      establishedOn: string | null;
      registeredCapital: string | null;
      enterpriseType: string | null;
      registrationStatus: string | null;
      industryCode: string | null;
      industryName: string | null;
      chains: components['schemas']['NamedRef'][];
      links: string[];
      clusters: components['schemas']['NamedRef'][];
      platformId: string | null;
      platformName: string | null;
      tags: components['schemas']['EnterpriseTag'][];
      mainProducts: string | null;
      employees: number | null;
      years: components['schemas']['EnterpriseYear'][];
      contactName: string | null;
      contactPhone: string | null;
      contactEmail: string | null;
      source: string | null;
      note: string | null;
      extra: { [column: string]: string };
      isSample: boolean;
      createdAt: string;
      updatedAt: string;
    };
    SavedEnterprise: components['schemas']['Enterprise'] & { warnings?: components['schemas']['FieldMessage'][] };
    EnterprisePage: {
      items: components['schemas']['Enterprise'][];
      total: number;
      totalIsExact: boolean;
      sums: {
        registeredCapital: string;
        employees: number;
        withoutRegisteredCapital: number;
        withoutEmployees: number;
      } | null;
    };
    CreateEnterprise: components['schemas']['EnterpriseValues'] & { name: string };
    UpdateEnterprise: components['schemas']['EnterpriseValues'] & { version: number };
    EnterpriseValues: {
      name?: string;
      formerNames?: string[];
      creditCode?: string | null;
      registrationNo?: string | null;
      regionCode?: string | null;
      address?: string | null;
      legalRepresentative?: string | null;
      establishedOn?: string | null;
      registeredCapital?: string | null;
      enterpriseType?: string | null;
      registrationStatus?: string | null;
      industryCode?: string | null;
      chains?: string[];
      links?: string[];
      clusters?: string[];
      platformId?: string | null;
      tags?: components['schemas']['EnterpriseTag'][];
      mainProducts?: string | null;
      employees?: number | null;
      years?: components['schemas']['EnterpriseYear'][];
      contactName?: string | null;
      contactPhone?: string | null;
      contactEmail?: string | null;
      source?: string | null;
      note?: string | null;
    };
    HistoryPage: { items: components['schemas']['HistoryEntry'][]; total: number };
    HistoryEntry: {
      id: string;
      at: string;
      actorName: string | null;
      origin: {
        kind: 'request' | 'import' | 'sample' | 'reference' | 'system';
        batchId?: string;
        rowNumber?: number;
        fileName?: string;
      };
      operation: 'insert' | 'update' | 'delete';
      changes: { field: string; before: unknown; after: unknown }[];
    };
    ImportBatchPage: { items: components['schemas']['ImportBatch'][]; total: number };
    ImportBatch: {
      id: string;
      status:
        | 'reading'
        | 'needs-input'
        | 'ready'
        | 'committing'
        | 'committed'
        | 'undoing'
        | 'undone'
        | 'cancelled'
        | 'failed';
      fileName: string;
      fileSize: number;
      createdAt: string;
      createdByName: string | null;
      version: number;
      progress: { stage: string; done: number; total: number | null } | null;
      sheets: { index: number; name: string; hidden: boolean; rowCount: number | null; columnCount: number | null }[];
      table: {
        sheet: number;
        headerRow: number | null;
        headerRows: number;
        firstDataRow: number;
        lastDataRow: number;
        skippedRows: { row: number; reason: string }[];
      } | null;
      mapping: components['schemas']['ImportColumn'][];
      counts: components['schemas']['DecisionCounts'] | null;
      dataRows: number | null;
      warnings: number;
      changedCells: number;
      problem: { code: string; params: { [key: string]: unknown }; message: string } | null;
      timings: { [stage: string]: number };
      readAt: string | null;
      committedAt: string | null;
      result: { inserted: number; updated: number; setAside: number } | null;
    };
    ImportColumn: {
      column: number;
      letter: string;
      header: string;
      field: string | null;
      confidence: 'name' | 'synonym' | 'content' | 'user' | 'none';
      unit: string | null;
      samples: string[];
    };
    DecisionCounts: {
      new: number;
      update: number;
      unchanged: number;
      duplicate: number;
      question: number;
      refused: number;
    };
    RawRow: { row: number; cells: string[] };
    ImportField: { field: string; label: string; synonyms: string[] };
    CorrectReading: {
      version: number;
      sheet: number;
      headerRow: number | null;
      columns?: { [columnIndex: string]: string | null };
    };
    ImportRowPage: { items: components['schemas']['ImportRow'][]; total: number };
    ImportRow: {
      rowNumber: number;
      decision: 'new' | 'update' | 'unchanged' | 'duplicate' | 'question' | 'refused';
      values: { [field: string]: unknown };
      changes: { [field: string]: { before: unknown; after: unknown } };
      problems: components['schemas']['ImportProblem'][];
      targetId: string | null;
      duplicateOf: number | null;
      answer: string | null;
    };
    ImportProblem: {
      field: string | null;
      column: number | null;
      severity: 'error' | 'warning' | 'question';
      code: string;
      params: { [key: string]: unknown };
      message: string;
      raw: string | null;
    };
  };
}
