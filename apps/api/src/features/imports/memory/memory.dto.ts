import { ApiProperty } from '@nestjs/swagger';

export class ImportMemoryResponse {
  @ApiProperty() id: string;
  @ApiProperty({ enum: ['columns', 'value'] }) kind: string;
  @ApiProperty({ description: 'The headers, or the text as it was written' }) label: string;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the field that the text stands in' })
  field: string | null;
  @ApiProperty({ description: 'In words' }) meaning: string;
  @ApiProperty({ description: 'Imports that it was used for' }) uses: number;
  @ApiProperty() createdByName: string;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt: Date;
}

export class ImportMemoryList {
  @ApiProperty({ type: [ImportMemoryResponse] }) items: ImportMemoryResponse[];
  @ApiProperty() total: number;
}
