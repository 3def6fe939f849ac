import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsNotEmpty, IsString, MaxLength } from 'class-validator';

const instant = { type: String, format: 'date-time', nullable: true } as const;

export class CreateApiTokenRequest {
  @ApiProperty({ maxLength: 100 }) @IsString() @IsNotEmpty() @MaxLength(100) name: string;
  @ApiProperty({ type: [String], minItems: 1, description: 'Of one’s own permissions' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsString({ each: true })
  permissions: string[];
  @ApiProperty({ format: 'date', description: 'The last day, within 366 days' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  expiresOn: string;
}

export class ApiTokenResponse {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'The last four characters' }) hint: string;
  @ApiProperty({ type: [String] }) permissions: string[];
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt: Date;
  @ApiProperty(instant) lastUsedAt: Date | null;
  @ApiProperty(instant) revokedAt: Date | null;
}

export class ApiTokenList {
  @ApiProperty({ type: [ApiTokenResponse] }) items: ApiTokenResponse[];
}

export class NewApiToken extends ApiTokenResponse {
  @ApiProperty({ description: 'Told this once' }) token: string;
}
