import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { type ReachedRecord, RecordAccess } from '../../foundation/access/record-access.repository.js';
import { RecordPeople } from '../../foundation/access/record-people.repository.js';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { Notifications } from '../../foundation/notifications/notifications.js';
import { conflictsOf } from '../../foundation/records/differences.js';
import type { CommentList, CommentRequest, CommentResponse, PeopleList, UpdateCommentRequest } from './comment.dto.js';
import { CommentRepository, type CommentRow } from './comment.repository.js';

/** How many people a search offers. */
const OFFERED = 20;

/** How much of a comment its notice repeats. */
const EXCERPT = 200;

/** What people say about a record of any kind: whoever reads the record reads and writes it. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly records: RecordAccess,
    private readonly people: RecordPeople,
    private readonly comments: CommentRepository,
    private readonly notifications: Notifications,
  ) {}

  async list(kind: string, id: string, principal: Principal): Promise<CommentList> {
    await this.records.visible(kind, id, principal);
    return { items: (await this.comments.of(kind, id)).map((row) => shown(row, principal)) };
  }

  /** Who can be mentioned: only who may see the record. */
  async search(kind: string, id: string, q: string, principal: Principal): Promise<PeopleList> {
    const record = await this.records.visible(kind, id, principal);
    return { items: await this.people.search(record, q, principal.organizationId, OFFERED) };
  }

  async add(kind: string, id: string, request: CommentRequest, principal: Principal): Promise<CommentResponse> {
    const record = await this.records.visible(kind, id, principal);
    const { body, mentions } = await this.read(record, request);
    const commentId = uuid();
    await this.comments.insert(commentId, kind, id, body, mentions, principal.accountId);
    await this.tell(record, id, body, mentions, principal);
    return this.one(commentId, principal);
  }

  async update(id: string, request: UpdateCommentRequest, principal: Principal): Promise<CommentResponse> {
    const { comment, record } = await this.own(id, principal);
    const { body, mentions } = await this.read(record, request);
    const isCurrent = comment.version === request.version;
    if (!isCurrent || !(await this.comments.update(id, request.version, body, mentions))) {
      throw await this.stale(id, body, principal);
    }
    const before = new Set(comment.mentions.map((one) => one.id));
    const added = mentions.filter((one) => !before.has(one));
    await this.tell(record, comment.recordId, body, added, principal);
    return this.one(id, principal);
  }

  async delete(id: string, version: number, principal: Principal): Promise<void> {
    const { comment } = await this.own(id, principal);
    if (comment.version !== version || !(await this.comments.delete(id, version))) {
      throw await this.stale(id, null, principal);
    }
  }

  /** @throws AppError 422; nothing tells somebody who does not see the record from somebody who is not there */
  private async read(record: ReachedRecord, request: CommentRequest): Promise<{ body: string; mentions: string[] }> {
    const body = request.body.trim();
    const mentions = [...new Set((request.mentions ?? []).map((one) => one.toLowerCase()))];
    const errors: FieldError[] = [];
    if (!body) errors.push({ field: 'body', code: 'required', params: {} });
    const known = new Set((await this.people.among(record, mentions)).map((one) => one.id));
    if (mentions.some((one) => !known.has(one))) {
      errors.push({ field: 'mentions', code: 'mention-unknown', params: {} });
    }
    if (errors.length) throw validationFailed(errors);
    return { body, mentions };
  }

  private async tell(record: ReachedRecord, id: string, body: string, accountIds: string[], by: Principal) {
    if (!accountIds.length) return;
    const letters = Array.from(body);
    await this.notifications.send({
      kind: 'comment-mentioned',
      to: { accountIds },
      params: {
        title: record.title,
        by: by.displayName,
        body: letters.length > EXCERPT ? `${letters.slice(0, EXCERPT).join('')}…` : body,
      },
      link: `/${record.kind.kind}s/${id}`,
      except: by.accountId,
    });
  }

  /** @throws AppError 404 where the record is not for this account, 403 for a comment of somebody else */
  private async own(id: string, principal: Principal) {
    const comment = await this.comments.byId(id);
    if (!comment) throw new AppError('not-found');
    const record = await this.records.visible(comment.kind, comment.recordId, principal);
    if (comment.createdBy.id !== principal.accountId) throw new AppError('out-of-scope');
    return { comment, record };
  }

  private async one(id: string, principal: Principal): Promise<CommentResponse> {
    const row = await this.comments.byId(id);
    if (!row) throw new AppError('not-found');
    return shown(row, principal);
  }

  /** @param body what was to be written; null for a comment that was to be deleted */
  private async stale(id: string, body: string | null, principal: Principal): Promise<AppError> {
    const current = await this.one(id, principal);
    const conflicts = body === null ? [] : conflictsOf({ body: current.body }, { body });
    return new AppError('stale-version', { version: current.version }, { current, conflicts });
  }
}

function shown({ kind: _kind, recordId: _record, ...comment }: CommentRow, principal: Principal): CommentResponse {
  const own = comment.createdBy.id === principal.accountId;
  return { ...comment, abilities: { edit: own, delete: own } };
}
