import { ApiProperty } from '@nestjs/swagger';

export class SampleDataResponse {
  @ApiProperty() present: boolean;
  @ApiProperty({ description: 'Sample enterprises that would be removed' }) enterprises: number;
  @ApiProperty() platforms: number;
  @ApiProperty() projects: number;
  @ApiProperty() blockers: number;
  @ApiProperty() relocations: number;
}
