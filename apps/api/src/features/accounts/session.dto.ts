import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

const text = { type: String, nullable: true } as const;
const instant = { type: String, format: 'date-time' } as const;

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
  @ApiProperty(text) email: string | null;
  @ApiProperty(text) organizationId: string | null;
  @ApiProperty(text) organizationName: string | null;
}

export class SessionRole {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
}

export class PreviousSignIn {
  @ApiProperty(instant) at: Date;
  @ApiProperty(text) ip: string | null;
}

export class Leading {
  @ApiProperty() organizationId: string;
  @ApiProperty() organizationName: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
}

export class PasswordRulesResponse {
  @ApiProperty() minLength: number;
  @ApiProperty({ description: 'Of capital letters, small letters, digits and others, so many kinds' }) classes: number;
  @ApiProperty({ description: 'So many former passwords must not come back' }) history: number;
}

export class SessionResponse {
  @ApiProperty() account: SessionAccount;
  @ApiProperty({ type: [SessionRole] }) roles: SessionRole[];
  @ApiProperty({ type: [String] }) permissions: string[];
  @ApiProperty({ description: 'Nothing but changing the password is allowed' }) mustChangePassword: boolean;
  @ApiProperty({ type: PreviousSignIn, nullable: true }) previousSignIn: PreviousSignIn | null;
  @ApiProperty({ type: Leading, nullable: true, description: 'Who leads the topic group today' })
  leading: Leading | null;
  @ApiProperty({ description: 'The session ends after so many minutes without a request' }) idleMinutes: number;
  @ApiProperty() passwordRules: PasswordRulesResponse;
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
  @ApiProperty({ description: 'Whether sample data is loaded and every page must say so' }) sampleData: boolean;
  @ApiProperty({ description: 'Identifies the running build; a page of another build offers to reload' }) build: string;
}

export class OwnSession {
  @ApiProperty() id: string;
  @ApiProperty({ description: 'Whether the request itself comes from it' }) current: boolean;
  @ApiProperty(instant) createdAt: Date;
  @ApiProperty(instant) lastSeenAt: Date;
  @ApiProperty(instant) expiresAt: Date;
  @ApiProperty(text) ip: string | null;
  @ApiProperty(text) userAgent: string | null;
  @ApiProperty({ description: 'Browser and system in short, such as “Chrome · Windows”' }) device: string;
}

export class OwnSessionList {
  @ApiProperty({ type: [OwnSession] }) items: OwnSession[];
}
