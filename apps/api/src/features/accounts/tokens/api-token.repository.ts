import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { ApiTokenResponse } from './api-token.dto.js';

export interface GivenToken {
  id: string;
  accountId: string;
  name: string;
  tokenHash: Buffer;
  hint: string;
  permissions: string[];
  /** The last day in Shanghai. */
  expiresOn: string;
}

const COLUMNS = `id, name, hint, permissions, created_at as "createdAt", expires_at as "expiresAt",
  last_used_at as "lastUsedAt", revoked_at as "revokedAt"`;

@Injectable()
export class ApiTokenRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async listOf(accountId: string): Promise<ApiTokenResponse[]> {
    return (await this.unitOfWork.reader()).query(
      `select ${COLUMNS} from api_token where account_id = $1 order by created_at desc, id desc`,
      [accountId],
    );
  }

  async insert(token: GivenToken): Promise<ApiTokenResponse> {
    const writer = await this.unitOfWork.writer();
    const rows: ApiTokenResponse[] = await writer.query(
      `insert into api_token (id, account_id, name, token_hash, hint, permissions, expires_at)
       values ($1, $2, $3, $4, $5, $6, ($7::date + 1)::timestamp at time zone 'Asia/Shanghai') returning ${COLUMNS}`,
      [token.id, token.accountId, token.name, token.tokenHash, token.hint, token.permissions, token.expiresOn],
    );
    const [made] = rows;
    if (!made) throw new Error('a token just made is not found');
    return made;
  }

  /** Whoever holds a token of an account whose password is reset may be why it is. */
  async revokeAll(accountId: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`update api_token set revoked_at = now() where account_id = $1 and revoked_at is null`, [
      accountId,
    ]);
  }

  /** @returns its name; null when the account has no such token that is not revoked */
  async revoke(accountId: string, id: string): Promise<string | null> {
    const writer = await this.unitOfWork.writer();
    const [rows]: [{ name: string }[], number] = await writer.query(
      `update api_token set revoked_at = now() where id = $1 and account_id = $2 and revoked_at is null returning name`,
      [id, accountId],
    );
    return rows[0]?.name ?? null;
  }
}
