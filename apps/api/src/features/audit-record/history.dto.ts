import { ApiProperty } from '@nestjs/swagger';

export class HistoryChange {
  @ApiProperty() field: string;
  @ApiProperty({ nullable: true, type: Object }) before: unknown;
  @ApiProperty({ nullable: true, type: Object }) after: unknown;
}

export class HistoryOrigin {
  @ApiProperty({ enum: ['request', 'import', 'sample', 'reference', 'system'] }) kind: string;
  @ApiProperty({ required: false }) batchId?: string;
  @ApiProperty({ required: false }) fileName?: string;
  @ApiProperty({ required: false }) rowNumber?: number;
  @ApiProperty({ required: false, description: 'The import was taken back' }) undo?: boolean;
}

export class HistoryEntry {
  @ApiProperty() id: string;
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty({ type: String, nullable: true }) actorName: string | null;
  @ApiProperty() origin: HistoryOrigin;
  @ApiProperty({ enum: ['insert', 'update', 'delete'] }) operation: string;
  @ApiProperty({ type: [HistoryChange] }) changes: HistoryChange[];
}

export class HistoryList {
  @ApiProperty({ type: [HistoryEntry] }) items: HistoryEntry[];
  @ApiProperty() total: number;
}
