import { randomBytes } from 'node:crypto';
import { isPermission, OWN, todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AccessEvents } from '../../../foundation/access/access-events.repository.js';
import { AppError, validationFailed } from '../../../foundation/http/app-error.js';
import type { AuthenticatedRequest, Principal } from '../../../foundation/http/principal.js';
import { DraftReader, listOf } from '../../../foundation/records/draft-reader.js';
import type { ApiTokenResponse, CreateApiTokenRequest, NewApiToken } from './api-token.dto.js';
import { ApiTokenRepository } from './api-token.repository.js';
import { digest } from './digest.js';

/** So that a token found where it should not be is recognised as one of this product. */
const PREFIX = 'lq_';

const LONGEST_DAYS = 366;
const DAY_MS = 86_400_000;

/** Tokens by which programs of one's own work in one's name: named, with some of one's permissions, until a day. */
@Injectable()
export class ApiTokensService {
  constructor(
    private readonly tokens: ApiTokenRepository,
    private readonly events: AccessEvents,
  ) {}

  list(principal: Principal): Promise<ApiTokenResponse[]> {
    return this.tokens.listOf(principal.accountId);
  }

  async create(body: CreateApiTokenRequest, principal: Principal, request: AuthenticatedRequest): Promise<NewApiToken> {
    // Who set the initial password could otherwise leave a token behind that outlives it.
    if (principal.mustChangePassword) throw new AppError('password-change-required');
    const { name, permissions, expiresOn } = read(body, principal);
    const token = PREFIX + randomBytes(32).toString('base64url');
    const made = await this.tokens.insert({
      id: uuid(),
      accountId: principal.accountId,
      name,
      tokenHash: digest(token),
      hint: token.slice(-4),
      permissions,
      expiresOn,
    });
    await this.note({ made: name, permissions, expiresOn }, principal, request);
    return { ...made, token };
  }

  async revoke(id: string, principal: Principal, request: AuthenticatedRequest): Promise<void> {
    const name = await this.tokens.revoke(principal.accountId, id);
    if (name === null) throw new AppError('not-found');
    await this.note({ revoked: name }, principal, request);
  }

  private note(details: Record<string, unknown>, principal: Principal, request: AuthenticatedRequest): Promise<void> {
    return this.events.note({ kind: 'token', details }, { request, principal });
  }
}

function read(body: CreateApiTokenRequest, principal: Principal) {
  const reading = new DraftReader();
  const now = Date.now();
  const latest = todayInShanghai(new Date(now + LONGEST_DAYS * DAY_MS));
  const name = body.name.trim();
  if (!name) reading.refuse('name', 'required');
  const permissions = listOf(body.permissions);
  const foreign = permissions.filter((one) => !isPermission(one) || one === OWN || !principal.permissions.has(one));
  if (foreign.length) reading.refuse('permissions', 'token-permission', { permissions: foreign });
  const expiresOn = reading.date('expiresOn', body.expiresOn);
  const tooEarlyOrLate = expiresOn !== null && (expiresOn < todayInShanghai(new Date(now)) || expiresOn > latest);
  if (tooEarlyOrLate) reading.refuse('expiresOn', 'token-expiry', { latest });
  if (expiresOn === null && !reading.errors.some((one) => one.field === 'expiresOn')) {
    reading.refuse('expiresOn', 'required');
  }
  if (reading.errors.length || expiresOn === null) throw validationFailed(reading.errors);
  return { name, permissions, expiresOn };
}
