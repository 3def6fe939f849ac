import type { FastifyRequest } from 'fastify';
import { storable } from '../../foundation/database/copy-line.js';
import { AppError, megabytes } from '../../foundation/http/app-error.js';
import { ATTACHMENT_LIMITS } from './attachment-limits.js';

const LONGEST_FILE_NAME = 200;

/** A file as it was sent. */
export interface SentAttachment {
  fileName: string;
  content: Buffer;
  purpose: string;
}

const tooLarge = () => new AppError('file-too-large', { limit: megabytes(ATTACHMENT_LIMITS.size) });

/** What the parser cannot make out of a body is the sender's fault; limits say so themselves. */
function unreadable(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'FST_FILES_LIMIT') throw new AppError('file-not-alone');
  if (code === 'FST_REQ_FILE_TOO_LARGE') throw tooLarge();
  if (error instanceof Error && !('statusCode' in error)) throw new AppError('bad-request');
  throw error;
}

/** The last part of what a browser calls the file, its ending kept where the whole is too long. */
function fileNameOf(given: string): string {
  const letters = Array.from(storable(given.replaceAll('\0', '').split(/[/\\]/).at(-1) ?? '').trim());
  const name = letters.length ? letters : ['未', '命', '名'];
  if (name.length <= LONGEST_FILE_NAME) return name.join('');
  const ending = Array.from(/\.[^.]{1,10}$/.exec(name.join(''))?.[0] ?? '');
  return [...name.slice(0, LONGEST_FILE_NAME - ending.length), ...ending].join('');
}

/** The one file of a multipart request, and what it is for. */
export async function sentAttachmentOf(request: FastifyRequest): Promise<SentAttachment> {
  if (!request.isMultipart()) throw new AppError('file-missing');
  let file: Omit<SentAttachment, 'purpose'> | null = null;
  let purpose = 'attachment';
  const parts = request.parts({ limits: { fileSize: ATTACHMENT_LIMITS.size, files: 1, fields: 10 } });
  for (;;) {
    const { value: part, done } = await parts.next().catch(unreadable);
    if (done) break;
    if (part.type === 'field') {
      if (part.fieldname === 'purpose') purpose = String(part.value);
      continue;
    }
    if (part.fieldname !== 'file') throw new AppError('file-missing');
    const content = await part.toBuffer().catch(unreadable);
    if (part.file.truncated) throw tooLarge();
    file = { fileName: fileNameOf(part.filename), content };
  }
  if (!file) throw new AppError('file-missing');
  if (!file.content.length) throw new AppError('file-empty');
  return { ...file, purpose };
}
