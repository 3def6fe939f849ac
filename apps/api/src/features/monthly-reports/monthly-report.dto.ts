import type { OfficialDocument } from '@lianqun/official-document';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { PageQuery } from '../../foundation/http/fields.js';

export const SCOPE_KINDS = ['all', 'region', 'chain', 'cluster', 'platform'] as const;
export const VARIANTS = ['internal', 'submission'] as const;
export const REPORT_STATUSES = ['queued', 'drafting', 'draft', 'issued', 'superseded', 'failed'] as const;

export type ScopeKind = (typeof SCOPE_KINDS)[number];
export type Variant = (typeof VARIANTS)[number];
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export class ScopeRequest {
  @ApiProperty({ enum: SCOPE_KINDS }) @IsIn(SCOPE_KINDS) kind: ScopeKind;
  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    description: 'Code of a region; id or key of the rest',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  id?: string | null;
}

export class CreateReportRequest {
  @ApiProperty() @IsUUID() periodId: string;
  @ApiProperty({ type: ScopeRequest })
  @IsObject()
  @ValidateNested()
  @Type(() => ScopeRequest)
  scope: ScopeRequest;
  @ApiProperty({ enum: VARIANTS }) @IsIn(VARIANTS) variant: Variant;
}

export class IssueReportRequest {
  @ApiProperty() @IsInt() version: number;
}

export class ReportQuery extends PageQuery {
  @ApiProperty({ required: false }) @IsOptional() @IsUUID() periodId?: string;
}

export class FileQuery {
  @ApiProperty({ enum: ['docx', 'html'], default: 'docx', required: false })
  @IsOptional()
  @IsIn(['docx', 'html'])
  format: 'docx' | 'html' = 'docx';
}

export class CreatedReport {
  @ApiProperty() id: string;
}

export class ScopeResponse {
  @ApiProperty({ enum: SCOPE_KINDS }) kind: ScopeKind;
  @ApiProperty({ type: String, nullable: true }) id: string | null;
  @ApiProperty({ type: String, nullable: true }) name: string | null;
}

export class ReportProgress {
  @ApiProperty({ enum: ['figures', 'document', 'word'] }) stage: string;
  @ApiProperty() done: number;
  @ApiProperty() total: number;
}

export class SnapshotRef {
  @ApiProperty() edition: number;
  @ApiProperty({ description: 'SHA-256 over the rows' }) digest: string;
  @ApiProperty() cutoffOn: string;
  @ApiProperty() rowCount: number;
  @ApiProperty() takenAt: Date;
}

export class ReportSummary {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() periodId: string;
  @ApiProperty({ description: 'The period in words: 2026年10月' }) label: string;
  @ApiProperty() lastMonth: string;
  @ApiProperty({ type: ScopeResponse }) scope: ScopeResponse;
  @ApiProperty({ enum: VARIANTS }) variant: Variant;
  @ApiProperty() edition: number;
  @ApiProperty() title: string;
  @ApiProperty({ enum: REPORT_STATUSES }) status: ReportStatus;
  @ApiProperty({ type: ReportProgress, nullable: true }) progress: ReportProgress | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 over all that the edition was made from' })
  digest: string | null;
  @ApiProperty({ type: SnapshotRef }) snapshot: SnapshotRef;
  @ApiProperty() createdAt: Date;
  @ApiProperty({ type: String, nullable: true }) createdByName: string | null;
  @ApiProperty({ type: Date, nullable: true }) draftedAt: Date | null;
  @ApiProperty({ type: Date, nullable: true }) issuedAt: Date | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Head of the chain of seals over the audit record when the report was issued',
  })
  auditHead: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Bytes of the Word file' }) fileSize: number | null;
  @ApiProperty() isSample: boolean;
}

export class ReportList {
  @ApiProperty({ type: [ReportSummary] }) items: ReportSummary[];
  @ApiProperty() total: number;
  @ApiProperty({ description: 'Not issued, and not of the side of who asks' }) withheld: number;
}

export class FigureOperand {
  @ApiProperty() key: string;
  @ApiProperty() label: string;
  @ApiProperty({ type: String, nullable: true }) value: string | null;
  @ApiProperty({ description: '万元, 个, 件, % or 百分点' }) unit: string;
  @ApiProperty({ description: 'As the report writes it: amounts in 亿元' }) text: string;
  @ApiProperty() textUnit: string;
}

export class ReportFigure extends FigureOperand {
  @ApiProperty({ description: 'How it is counted' }) rule: string;
  @ApiProperty({ description: 'Where the rows behind it are listed' }) rows: string;
  @ApiProperty({ type: [FigureOperand], description: 'The two numbers of a rate or a comparison' })
  operands: FigureOperand[];
}

export class ComparedWith {
  @ApiProperty() label: string;
  @ApiProperty() edition: number;
  @ApiProperty({ description: 'Compared with an issued edition; else with what is locked only' }) issued: boolean;
}

export class ReportProblem {
  @ApiProperty() code: string;
  @ApiProperty() message: string;
}

export class ReportAbilities {
  @ApiProperty() issue: boolean;
}

export class ReportResponse extends ReportSummary {
  @ApiProperty({ type: ReportAbilities }) abilities: ReportAbilities;
  @ApiProperty({ type: [ReportFigure], nullable: true }) figures: ReportFigure[] | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: 'The document tree' })
  document: OfficialDocument | null;
  @ApiProperty({ type: ComparedWith, nullable: true }) comparedWith: ComparedWith | null;
  @ApiProperty({ type: ComparedWith, nullable: true }) yearBefore: ComparedWith | null;
  @ApiProperty({ type: ReportProblem, nullable: true }) problem: ReportProblem | null;
}

export class FigureColumn {
  @ApiProperty() key: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: ['left', 'right'] }) align: 'left' | 'right';
}

export class FigureRow {
  @ApiProperty({ enum: ['project', 'blocker'] }) kind: 'project' | 'blocker';
  @ApiProperty() id: string;
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', nullable: true } })
  values: Record<string, string | null>;
  @ApiProperty({ type: String, nullable: true, description: '万元, where amounts are added up' }) amount: string | null;
}

export class FigureRowList extends ReportFigure {
  @ApiProperty({ type: [FigureColumn] }) columns: FigureColumn[];
  @ApiProperty({ type: [FigureRow], description: 'The rows as they stood' }) items: FigureRow[];
  @ApiProperty({ description: 'All that the figure counts' }) total: number;
  @ApiProperty({ description: 'Counted, and not listed: they are not shared between the provinces' }) withheld: number;
  @ApiProperty({ type: String, nullable: true, description: 'Sum of the amounts in 万元' }) sum: string | null;
}
