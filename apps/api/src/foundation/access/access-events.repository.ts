import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Principal } from '../http/principal.js';

/** What of the work of people is noted besides the rows that they change. */
export type AccessKind =
  'sign-in' | 'sign-out' | 'refusal' | 'export' | 'download' | 'reveal' | 'password' | 'session-end' | 'token';

export interface AccessEvent {
  kind: AccessKind;
  outcome?: 'done' | 'refused';
  record?: { kind: string; id: string };
  /** Never a secret, never a contact detail. */
  details?: Record<string, unknown>;
}

/** What of a request is noted; work that is done later has it from the request that asked for it. */
export interface NotedRequest {
  id: string;
  ip: string;
  method: string;
  routeOptions: { url?: string | undefined };
  principal?: Principal;
}

/** Where an event happened: of a request, or a name where nobody is signed in yet. */
export interface AccessPlace {
  request: NotedRequest;
  principal?: Principal | undefined;
  username?: string;
}

/** Adds to the record of access. Written at once and on its own: the request that was refused is rolled back, its note stays. */
@Injectable()
export class AccessEvents {
  constructor(private readonly dataSource: DataSource) {}

  async note({ kind, outcome = 'done', record, details = {} }: AccessEvent, place: AccessPlace): Promise<void> {
    const { request } = place;
    const principal = place.principal ?? request.principal;
    // The transaction has its number before the event has its own: sealing relies on that order.
    await this.dataSource.query(
      `with began as materialized (select pg_current_xact_id())
       insert into access_event (kind, outcome, account_id, username, ip, request_id, method, route, record_kind, record_id, details)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 from began`,
      [
        kind,
        outcome,
        principal?.accountId ?? null,
        (place.username ?? principal?.username ?? null)?.slice(0, 100),
        request.ip,
        request.id,
        request.method,
        request.routeOptions.url ?? null,
        record?.kind ?? null,
        record?.id ?? null,
        JSON.stringify(details),
      ],
    );
  }
}
