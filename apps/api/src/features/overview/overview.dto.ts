import { ApiProperty } from '@nestjs/swagger';
import { LightResponse, OrganizationRef } from '../projects/index.js';
import { ImportBatchResponse } from '../imports/index.js';
import { ReportSummary } from '../monthly-reports/index.js';
import { PeriodResponse } from '../progress-entries/index.js';

export class RegionCount {
  @ApiProperty({ type: String, nullable: true, description: 'Null: outside the three provinces, or not known' })
  regionId: string | null;
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty() count: number;
}

export class ChainCount {
  @ApiProperty() chainId: string;
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty() count: number;
}

export class TagCount {
  @ApiProperty() kind: string;
  @ApiProperty() count: number;
}

const text = { type: String, nullable: true } as const;
const number = { type: Number, nullable: true } as const;

export const WAITING_KINDS = ['blocker', 'entry-set', 'mention', 'relocation', 'import', 'links'] as const;

export const WAITING_ACTIONS = [
  ...(['assign', 'accept', 'start', 'work', 'close', 'fill', 'refill', 'review'] as const),
  ...(['read', 'advance', 'answer', 'confirm'] as const),
] as const;

export class WaitingItem {
  @ApiProperty({ enum: WAITING_KINDS }) kind: (typeof WAITING_KINDS)[number];
  @ApiProperty() id: string;
  @ApiProperty({ enum: WAITING_ACTIONS, description: 'What is to be done' })
  action: (typeof WAITING_ACTIONS)[number];
  @ApiProperty() title: string;
  @ApiProperty({ ...text, description: 'Number of a blocker; period of a set' }) code: string | null;
  @ApiProperty({ ...text, description: 'Who raised or leads it; why a set was returned' }) detail: string | null;
  @ApiProperty(text) dueOn: string | null;
  @ApiProperty({ type: LightResponse, nullable: true }) light: LightResponse | null;
  @ApiProperty({ ...text, description: 'Of a set' }) periodId: string | null;
  @ApiProperty({ ...text, description: 'Of a set' }) organizationId: string | null;
  @ApiProperty({ ...text, description: 'Of an import; of links what they belong to, chain or cluster' })
  register: string | null;
  @ApiProperty({ ...text, description: 'Of a mention: the page that it is on' }) link: string | null;
  @ApiProperty({ ...text, description: 'Of a relocation: the key of its stage' }) stage: string | null;
  @ApiProperty({
    ...number,
    description: 'Questions of an import, links to confirm, days that a relocation stands still',
  })
  count: number | null;
}

export class MissingOrganization {
  @ApiProperty({ type: OrganizationRef }) organization: OrganizationRef;
  @ApiProperty() owed: number;
  @ApiProperty() filled: number;
}

export class MainFigureResponse {
  @ApiProperty() key: string;
  @ApiProperty() label: string;
  @ApiProperty({ description: '万元, 个, 件, %, 百分点' }) unit: string;
  @ApiProperty(text) value: string | null;
  @ApiProperty({ ...text, description: 'The same in the month before' }) previous: string | null;
}

export class CourseResponse {
  @ApiProperty() firstMonth: string;
  @ApiProperty() lastMonth: string;
  @ApiProperty() months: number;
  @ApiProperty({ description: '万元' }) amount: string;
}

export class MainFiguresResponse {
  @ApiProperty() periodId: string;
  @ApiProperty() label: string;
  @ApiProperty(text) previousLabel: string | null;
  @ApiProperty({ type: [MainFigureResponse] }) items: MainFigureResponse[];
  @ApiProperty({ type: [CourseResponse], description: 'Invested by period, oldest first' }) course: CourseResponse[];
}

export class StageCount {
  @ApiProperty() stage: string;
  @ApiProperty() count: number;
}

export class StagedFigure {
  @ApiProperty() total: number;
  @ApiProperty({ type: [StageCount] }) stages: StageCount[];
}

export class BlockerFigure {
  @ApiProperty({ description: 'Not closed' }) open: number;
  @ApiProperty({ description: 'Of those past their deadline' }) overdue: number;
}

export class PlatformFigure {
  @ApiProperty() total: number;
  @ApiProperty({ ...text, description: 'The group of platforms that the notice counts' }) group: string | null;
  @ApiProperty() recorded: number;
  @ApiProperty({ description: 'Of these the invented ones' }) samples: number;
  @ApiProperty({ ...number, description: 'How many the notice names' }) planned: number | null;
}

export class ProvinceRef {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
}

export class RegisterFigures {
  @ApiProperty({
    type: ProvinceRef,
    nullable: true,
    description: 'Whose enterprises, projects and relocations are counted',
  })
  province: ProvinceRef | null;
  @ApiProperty({ ...number, description: 'Null where the account does not read the register, here and below' })
  enterprises: number | null;
  @ApiProperty({ type: StagedFigure, nullable: true }) projects: StagedFigure | null;
  @ApiProperty({ type: StagedFigure, nullable: true, description: 'By the place that they move to' })
  relocations: StagedFigure | null;
  @ApiProperty({ type: BlockerFigure, nullable: true, description: 'All that the account may see' })
  blockers: BlockerFigure | null;
  @ApiProperty({ type: PlatformFigure, nullable: true }) platforms: PlatformFigure | null;
}

const CHANGED_KINDS = [
  ...(['enterprise', 'project', 'blocker', 'platform', 'relocation'] as const),
  ...(['chain', 'cluster'] as const),
] as const;

export class ChangedLinks {
  @ApiProperty() added: number;
  @ApiProperty() changed: number;
  @ApiProperty() removed: number;
}

export class RecentChange {
  @ApiProperty({ enum: CHANGED_KINDS }) kind: (typeof CHANGED_KINDS)[number];
  @ApiProperty() id: string;
  @ApiProperty() title: string;
  @ApiProperty() at: Date;
  @ApiProperty({ description: 'Who did so last' }) actorName: string;
  @ApiProperty(text) organizationName: string | null;
  @ApiProperty({ description: 'How many others changed it as well' }) otherPeople: number;
  @ApiProperty() created: boolean;
  @ApiProperty() commented: boolean;
  @ApiProperty() attached: boolean;
  @ApiProperty({ description: 'Of a chain or cluster: what it is called and who leads it, or did' }) terms: boolean;
  @ApiProperty({ type: ChangedLinks, description: 'Of a chain or cluster: how many of its links' }) links: ChangedLinks;
  @ApiProperty({ ...text, description: 'stage or status, where it moved' }) state: string | null;
  @ApiProperty({ ...text, description: 'Key of the stage or status that it moved to' }) stateNow: string | null;
  @ApiProperty({ type: [String], description: 'Columns that changed' }) columns: string[];
}

export class RecentChangeList {
  @ApiProperty({ type: [RecentChange] }) items: RecentChange[];
}

export class OverviewResponse {
  @ApiProperty() enterpriseTotal: number;
  @ApiProperty({ description: 'Enterprises on at least one chain, each counted once' }) distinctOnChains: number;
  @ApiProperty({ type: [RegionCount] }) byProvince: RegionCount[];
  @ApiProperty({ type: [ChainCount] }) byChain: ChainCount[];
  @ApiProperty({ type: [TagCount] }) byTag: TagCount[];
  @ApiProperty({ type: [ImportBatchResponse] }) recentImports: ImportBatchResponse[];
  @ApiProperty({ type: RegisterFigures }) registers: RegisterFigures;
  @ApiProperty({ type: [WaitingItem], description: 'What waits for the organization, the most urgent first' })
  waiting: WaitingItem[];
  @ApiProperty() waitingTotal: number;
  @ApiProperty({
    type: PeriodResponse,
    nullable: true,
    description: 'The one being filled in, else the one to be locked',
  })
  period: PeriodResponse | null;
  @ApiProperty({ type: [MissingOrganization], description: 'Who has not filled in everything' })
  missing: MissingOrganization[];
  @ApiProperty({ type: MainFiguresResponse, nullable: true, description: 'Of the last locked month' })
  figures: MainFiguresResponse | null;
  @ApiProperty({ type: [ReportSummary], description: 'The newest' }) reports: ReportSummary[];
}
