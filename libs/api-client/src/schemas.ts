import type { components } from './schema.js';

type Described = components['schemas'];

/** A value of any field: what it was and what it is. */
interface Change {
  before: unknown;
  after: unknown;
}

/** What is accepted or left as one: mostly a field, of yearly figures all years. */
interface ProposedChange {
  key: string;
  values: (Change & { field: string })[];
  accepted: boolean;
}

/** The shapes of the API by the words of the field, instead of the class names of the service. */
export interface Schemas {
  AuditLine: Described['AuditItem'];
  AuditPage: Described['AuditList'];
  Session: Described['SessionResponse'];
  SignIn: Described['SignInRequest'];
  ChangePassword: Described['ChangePasswordRequest'];
  OwnSession: Described['OwnSession'];
  ApiToken: Described['ApiTokenResponse'];
  NewApiToken: Described['NewApiToken'];
  CreateApiToken: Described['CreateApiTokenRequest'];
  Account: Described['AccountResponse'];
  AccountPage: Described['AccountList'];
  AccountWithPassword: Described['AccountWithPassword'];
  CreateAccount: Described['CreateAccountRequest'];
  UpdateAccount: Described['UpdateAccountRequest'];
  Role: Described['RoleResponse'];
  CreateRole: Described['CreateRoleRequest'];
  UpdateRole: Described['UpdateRoleRequest'];
  SecurityRules: Described['SecurityRulesBody'];
  LightRules: Described['LightRulesBody'];
  SystemSettings: Described['SystemSettingsResponse'];
  Region: Described['RegionResponse'];
  Industry: Described['IndustryResponse'];
  ChainEntry: Described['ChainResponse'];
  ClusterEntry: Described['ClusterResponse'];
  Dictionary: Described['DictionaryResponse'];
  DictionaryEntry: Described['DictionaryEntry'];
  TagKind: Described['TagKindResponse'];
  PlatformSystem: Described['PlatformSystemResponse'];
  ReceivingPlatform: Described['ReceivingPlatformResponse'];
  Organization: Described['OrganizationResponse'];
  CreateOrganization: Described['CreateOrganizationRequest'];
  UpdateOrganization: Described['UpdateOrganizationRequest'];
  LeadingTerm: Described['LeadingTermResponse'];
  CreateLeadingTerm: Described['CreateLeadingTermRequest'];
  UpdateLeadingTerm: Described['UpdateLeadingTermRequest'];
  Overview: Described['OverviewResponse'];
  SampleData: Described['SampleDataResponse'];
  Enterprise: Described['EnterpriseRecord'];
  EnterpriseItem: Described['EnterpriseResponse'];
  EnterprisePage: Described['EnterpriseList'];
  EnterpriseTag: Described['TagResponse'];
  EnterpriseYear: Described['YearResponse'];
  SavedEnterprise: Described['SavedEnterprise'];
  CreateEnterprise: Described['CreateEnterpriseRequest'];
  UpdateEnterprise: Described['UpdateEnterpriseRequest'];
  ValueProvenance: Described['ValueProvenance'];
  BinnedEnterprise: Described['BinItem'];
  DuplicatePair: Described['DuplicatePair'];
  MergePreview: Described['MergePreview'];
  MergeEnterprises: Described['MergeRequest'];
  ExportJob: Described['ExportResponse'];
  ExportForm: Described['ExportFormResponse'];
  Invitation: Described['Invitation'];
  PresentPerson: Described['PresentPerson'];
  Light: Described['LightResponse'];
  OrganizationRef: Described['OrganizationRef'];
  Project: Described['ProjectResponse'];
  ProjectItem: Described['ProjectItem'];
  ProjectPage: Described['ProjectList'];
  ProjectMonth: Described['ProjectMonthResponse'];
  ProjectBlocker: Described['ProjectBlockerResponse'];
  ProjectMilestone: Described['MilestoneResponse'];
  ProjectParty: Described['PartyResponse'];
  CreateProject: Described['CreateProjectRequest'];
  UpdateProject: Described['UpdateProjectRequest'];
  Blocker: Described['BlockerResponse'];
  BlockerPage: Described['BlockerList'];
  BlockerDetail: Described['BlockerDetail'];
  BlockerStep: Described['BlockerStepResponse'];
  AllowedBlockerStep: Described['AllowedStepResponse'];
  CreateBlocker: Described['CreateBlockerRequest'];
  TakeBlockerStep: Described['BlockerStepRequest'];
  AddBlockerNote: Described['BlockerNoteRequest'];
  FieldMessage: Described['FieldWarning'];
  Notification: Described['NotificationResponse'];
  NotificationPage: Described['NotificationList'];
  NotificationPreference: Described['PreferenceItem'];
  NotificationPreferences: Described['PreferenceList'];
  HistoryEntry: Omit<Described['HistoryEntry'], 'changes'> & { changes: (Change & { field: string })[] };
  HistoryPage: Described['HistoryList'];
  ImportBatch: Described['ImportBatchResponse'];
  ImportBatchPage: Described['ImportBatchList'];
  ImportColumn: Described['ImportColumnResponse'];
  ImportField: Described['ImportFieldResponse'];
  ImportProblem: Described['RowProblemResponse'];
  ImportProblemCount: Described['CountedProblemResponse'];
  ImportModes: Described['ImportModeRequest'];
  ImportCandidate: Described['CandidateResponse'];
  ImportValue: Described['ListedValueResponse'];
  ImportMeaning: Described['SettledValue'];
  ImportRow: Omit<Described['ImportRowResponse'], 'changes'> & { changes: Record<string, Change> };
  ImportRowPage: Described['ImportRowList'];
  ImportMemoryList: Described['ImportMemoryList'];
  UndoLeftList: Described['UndoLeftList'];
  Proposal: Omit<Described['ProposalResponse'], 'changes'> & { changes: ProposedChange[] };
  ProposalPage: Described['ProposalList'];
  RawRow: Described['SheetRowResponse'];
  CorrectReading: Described['ReadAgainRequest'];
  ReportingPeriod: Described['PeriodResponse'];
  EntrySet: Described['EntrySetResponse'];
  EntrySheet: Described['EntryList'];
  ProgressEntry: Described['EntryResponse'];
  UpdateEntry: Described['UpdateEntryRequest'];
  SetStep: Described['EntrySetStepRequest'];
  ReportSummary: Described['ReportSummary'];
  MonthlyReport: Described['ReportResponse'];
  CreateReport: Described['CreateReportRequest'];
  FigureOperand: Described['FigureOperand'];
  ReportFigure: Described['ReportFigure'];
  FigureRow: Described['FigureRow'];
  FigureRows: Described['FigureRowList'];
  ComparedWith: Described['ComparedWith'];
}
