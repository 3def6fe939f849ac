import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class SignInRequest {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(100) username: string;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(200) password: string;
}

export class ChangePasswordRequest {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(200) currentPassword: string;
  @ApiProperty() @IsString() @MaxLength(1000) newPassword: string;
}

export class SessionAccount {
  @ApiProperty() id: string;
  @ApiProperty() username: string;
  @ApiProperty() displayName: string;
  @ApiProperty({ type: String, nullable: true }) organizationName: string | null;
}

export class SessionResponse {
  @ApiProperty() account: SessionAccount;
  @ApiProperty({ type: [String] }) permissions: string[];
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
  @ApiProperty({ description: 'Whether sample data is loaded and every page must say so' }) sampleData: boolean;
  @ApiProperty({ description: 'Identifies the running build; a page of another build offers to reload' }) build: string;
}
