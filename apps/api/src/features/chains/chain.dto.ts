import { ApiProperty } from '@nestjs/swagger';

export class ChainResponse {
  @ApiProperty() id: string;
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [String] }) aliases: string[];
  @ApiProperty() status: string;
  @ApiProperty({ type: Number, nullable: true }) batch: number | null;
  @ApiProperty({ type: String, nullable: true }) source: string | null;
  @ApiProperty({ type: [String] }) relatedNames: string[];
}

export class ChainList {
  @ApiProperty({ type: [ChainResponse] }) items: ChainResponse[];
}
