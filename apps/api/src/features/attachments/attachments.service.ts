import { Readable } from 'node:stream';
import { covers } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { reaches, type ReachedRecord, RecordAccess } from '../../foundation/access/record-access.repository.js';
import { ATTACHMENT_PURPOSES, type AttachmentPurpose } from '../../foundation/access/record-kinds.js';
import { FileStore } from '../../foundation/files/file-store.js';
import { AppError, validationFailed } from '../../foundation/http/app-error.js';
import { type Principal, scopeOf } from '../../foundation/http/principal.js';
import { judgeAttachment, previewOf } from './attachment-content.js';
import type { AttachmentList } from './attachment.dto.js';
import { ATTACHMENT_LIMITS } from './attachment-limits.js';
import { AttachmentRepository, type AttachmentRow } from './attachment.repository.js';
import type { SentAttachment } from './sent-attachment.js';

/** A file that is to be sent. */
export interface AttachmentFile {
  attachment: AttachmentRow;
  content: NodeJS.ReadableStream;
}

/** Files on records of any kind: whoever reads the record reads them, whoever changes it adds to them. */
@Injectable()
export class AttachmentsService implements OnModuleInit {
  constructor(
    private readonly records: RecordAccess,
    private readonly attachments: AttachmentRepository,
    private readonly files: FileStore,
  ) {}

  onModuleInit(): void {
    this.files.addOwner(() => this.attachments.files());
  }

  async list(kind: string, id: string, principal: Principal): Promise<AttachmentList> {
    const record = await this.records.visible(kind, id, principal);
    const may = await mayAttach(record, id, principal);
    const rows = await this.attachments.of(kind, id);
    return {
      items: rows.map((row) => ({
        id: row.id,
        fileName: row.fileName,
        size: row.fileSize,
        mediaType: row.mediaType,
        purpose: row.purpose,
        createdByName: row.createdByName,
        createdAt: row.createdAt,
        preview: previewOf(row.mediaType),
        abilities: { delete: may && mayDelete(row, record, principal) },
      })),
      purposes: purposesOf(record),
      limits: ATTACHMENT_LIMITS,
      abilities: { add: may },
    };
  }

  /**
   * Keeps a file. `sent` is asked for only once the account is known to be allowed: nobody else fills the memory.
   * @throws AppError 422 for what is not what its name says
   */
  async add(kind: string, id: string, sent: () => Promise<SentAttachment>, principal: Principal): Promise<void> {
    const record = await this.records.visible(kind, id, principal);
    if (!(await mayAttach(record, id, principal))) throw new AppError('out-of-scope');
    const { fileName, content, purpose: given } = await sent();
    const purpose = purposesOf(record).find((one) => one === given);
    if (!purpose) {
      const allowed = purposesOf(record).join(', ');
      throw validationFailed([{ field: 'purpose', code: 'must-be-one-of', params: { allowed } }]);
    }
    const judged = judgeAttachment(fileName, content);
    if ('problem' in judged) throw new AppError(judged.problem, { name: fileName });
    if ((await this.attachments.count(kind, id)) >= ATTACHMENT_LIMITS.count) throw tooMany();
    const { sha256, size } = await this.files.store(Readable.from([content]));
    await this.attachments.hold(id);
    if ((await this.attachments.count(kind, id)) >= ATTACHMENT_LIMITS.count) throw tooMany();
    await this.attachments.insert({
      ...{ id: uuid(), kind, recordId: id, purpose, fileName, mediaType: judged.mediaType },
      ...{ fileSha256: sha256, fileSize: size, createdBy: principal.accountId },
    });
  }

  /** @throws AppError 404 also where the record is not for this account */
  async file(id: string, principal: Principal): Promise<AttachmentFile> {
    const { attachment } = await this.reached(id, principal);
    return { attachment, content: await this.files.read(attachment.fileSha256) };
  }

  async delete(id: string, principal: Principal): Promise<void> {
    const { attachment, record } = await this.reached(id, principal);
    const may = await mayAttach(record, attachment.recordId, principal);
    if (!may || !mayDelete(attachment, record, principal)) throw new AppError('out-of-scope');
    if (!(await this.attachments.delete(id, principal.accountId))) throw new AppError('not-found');
  }

  private async reached(id: string, principal: Principal) {
    const attachment = await this.attachments.byId(id);
    if (!attachment) throw new AppError('not-found');
    const record = await this.records.visible(attachment.kind, attachment.recordId, principal);
    return { attachment, record };
  }
}

const tooMany = () => new AppError('attachment-too-many', { limit: ATTACHMENT_LIMITS.count });

const purposesOf = ({ kind }: ReachedRecord): AttachmentPurpose[] =>
  ATTACHMENT_PURPOSES.filter((one) => one === 'attachment' || kind.purposes?.includes(one));

const mayAttach = async ({ kind, access }: ReachedRecord, id: string, principal: Principal): Promise<boolean> =>
  kind.mayAttach ? kind.mayAttach(id, principal) : reaches(access, kind.update, principal);

/** Whoever added it, and whose data scope covers the organization of whoever did: one side does not clear out the other's. */
const mayDelete = ({ owner }: AttachmentRow, { kind }: ReachedRecord, principal: Principal): boolean =>
  owner.createdBy === principal.accountId || covers(scopeOf(principal, kind.update), principal, owner);
