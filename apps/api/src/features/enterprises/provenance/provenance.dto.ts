import { ApiProperty } from '@nestjs/swagger';

export const PROVENANCE_ORIGINS = ['request', 'import', 'merge', 'sample', 'reference', 'system'] as const;

export type ProvenanceOrigin = (typeof PROVENANCE_ORIGINS)[number];

export class ProvenanceBatch {
  @ApiProperty() id: string;
  @ApiProperty() fileName: string;
  @ApiProperty({ type: Number, nullable: true }) rowNumber: number | null;
}

export class ValueProvenance {
  @ApiProperty({
    description: 'As the record has it; figures as `years.2025.revenue`, other columns as `extra.<name>`',
  })
  field: string;
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty({ type: String, nullable: true }) actorName: string | null;
  @ApiProperty({ type: ProvenanceBatch, nullable: true }) batch: ProvenanceBatch | null;
  @ApiProperty({ enum: PROVENANCE_ORIGINS }) origin: ProvenanceOrigin;
}

export class ProvenanceList {
  @ApiProperty({ type: [ValueProvenance], description: 'One for each field that has a value' })
  items: ValueProvenance[];
}
