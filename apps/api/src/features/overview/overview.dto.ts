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

export class WaitingItem {
  @ApiProperty({ enum: ['blocker', 'entry-set'] }) kind: 'blocker' | 'entry-set';
  @ApiProperty() id: string;
  @ApiProperty({
    enum: ['assign', 'accept', 'start', 'work', 'close', 'fill', 'refill', 'review'],
    description: 'What is to be done',
  })
  action: 'assign' | 'accept' | 'start' | 'work' | 'close' | 'fill' | 'refill' | 'review';
  @ApiProperty() title: string;
  @ApiProperty({ ...text, description: 'Number of a blocker; period of a set' }) code: string | null;
  @ApiProperty({ ...text, description: 'Who raised or leads it; why a set was returned' }) detail: string | null;
  @ApiProperty(text) dueOn: string | null;
  @ApiProperty({ type: LightResponse, nullable: true }) light: LightResponse | null;
  @ApiProperty({ ...text, description: 'Of a set' }) periodId: string | null;
  @ApiProperty({ ...text, description: 'Of a set' }) organizationId: string | null;
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

export class OverviewResponse {
  @ApiProperty() enterpriseTotal: number;
  @ApiProperty({ description: 'Enterprises on at least one chain, each counted once' }) distinctOnChains: number;
  @ApiProperty({ type: [RegionCount] }) byProvince: RegionCount[];
  @ApiProperty({ type: [ChainCount] }) byChain: ChainCount[];
  @ApiProperty({ type: [TagCount] }) byTag: TagCount[];
  @ApiProperty({ type: [ImportBatchResponse] }) recentImports: ImportBatchResponse[];
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
