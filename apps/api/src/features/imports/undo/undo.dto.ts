import { UNDO_LEFT_REASONS } from '@lianqun/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Min } from 'class-validator';

export class UndoRequest {
  @ApiProperty() @IsInt() @Min(1) version: number;
}

export class UndoReferringResponse {
  @ApiProperty({ description: 'Kind of the records' }) kind: string;
  @ApiProperty({ description: 'How many refer to it' }) count: number;
  @ApiProperty({ type: [String], description: 'Some of them, as far as they may be seen' }) names: string[];
}

export class UndoLeftDetails {
  @ApiProperty({ required: false, type: String, format: 'date-time', description: 'When it was changed last' })
  at?: string;
  @ApiProperty({ required: false }) byName?: string;
  @ApiProperty({ required: false, type: [UndoReferringResponse] }) by?: UndoReferringResponse[];
}

/** A record that undoing left as it is. */
export class UndoLeftResponse {
  @ApiProperty() rowNumber: number;
  @ApiProperty() recordId: string;
  @ApiProperty({ description: 'As the row calls it' }) name: string;
  @ApiProperty({ enum: UNDO_LEFT_REASONS }) reason: string;
  @ApiProperty() details: UndoLeftDetails;
}

export class UndoLeftList {
  @ApiProperty({ type: [UndoLeftResponse] }) items: UndoLeftResponse[];
  @ApiProperty() total: number;
}
