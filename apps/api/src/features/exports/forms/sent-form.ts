import type { FastifyRequest } from 'fastify';
import { storable } from '../../../foundation/database/copy-line.js';
import { AppError, megabytes, validationFailed } from '../../../foundation/http/app-error.js';
import type { SentForm } from './export-forms.service.js';
import { FORM_LIMITS } from './form-limits.js';

const LONGEST_NAME = 100;
const LONGEST_FILE_NAME = 200;

/** What the parser cannot make out of a body is the sender's fault; limits say so themselves. */
function unreadable(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'FST_FILES_LIMIT') throw new AppError('file-not-alone');
  if (code === 'FST_REQ_FILE_TOO_LARGE') throw tooLarge();
  if (error instanceof Error && !('statusCode' in error)) throw new AppError('bad-request');
  throw error;
}

const tooLarge = () => new AppError('file-too-large', { limit: megabytes(FORM_LIMITS.fileBytes) });

function nameOf(value: unknown): string {
  const name = typeof value === 'string' ? storable(value.replaceAll('\0', '')).trim() : '';
  if (!name) throw validationFailed([{ field: 'name', code: 'export-form-name-missing', params: {} }]);
  if (Array.from(name).length > LONGEST_NAME) {
    throw validationFailed([{ field: 'name', code: 'too-long', params: { max: LONGEST_NAME } }]);
  }
  return name;
}

/** The last part of what a browser calls the file. */
const fileNameOf = (given: string): string =>
  Array.from(storable(given.replaceAll('\0', '').split(/[/\\]/).at(-1) ?? '').trim() || '未命名')
    .slice(0, LONGEST_FILE_NAME)
    .join('');

/** The one file and the name of a multipart request. */
export async function sentFormOf(request: FastifyRequest): Promise<SentForm> {
  if (!request.isMultipart()) throw new AppError('file-missing');
  let file: { fileName: string; content: Buffer } | null = null;
  let name: unknown;
  const parts = request.parts({ limits: { fileSize: FORM_LIMITS.fileBytes, files: 1, fields: 10 } });
  for (;;) {
    const { value: part, done } = await parts.next().catch(unreadable);
    if (done) break;
    if (part.type === 'field') {
      if (part.fieldname === 'name') name = part.value;
      continue;
    }
    if (part.fieldname !== 'file') throw new AppError('file-missing');
    const content = await part.toBuffer().catch(unreadable);
    if (part.file.truncated) throw tooLarge();
    file = { fileName: fileNameOf(part.filename), content };
  }
  if (!file) throw new AppError('file-missing');
  return { ...file, name: nameOf(name) };
}
