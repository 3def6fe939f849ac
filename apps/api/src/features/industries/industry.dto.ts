import { ApiProperty } from '@nestjs/swagger';

export class IndustryResponse {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty() level: number;
  @ApiProperty({ type: String, nullable: true }) parentId: string | null;
}

export class IndustryList {
  @ApiProperty({ type: [IndustryResponse] }) items: IndustryResponse[];
}
