import type { FastifyRequest } from 'fastify';
import { AppError } from '../../../foundation/http/app-error.js';
import type { Upload } from '../imports.service.js';

/** What the parser cannot make out of a body is the sender's fault; limits say so themselves. */
function unreadable(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'FST_FILES_LIMIT')
    throw new AppError('file-not-alone');
  if (error instanceof Error && !('statusCode' in error)) throw new AppError('bad-request');
  throw error;
}

/** The one file of a multipart request, as a stream. */
export async function uploadOf(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new AppError('file-missing');
  const parts = request.parts();
  for (;;) {
    const { value: part } = await parts.next().catch(unreadable);
    if (part?.type === 'field') continue;
    if (part?.fieldname !== 'file') throw new AppError('file-missing');
    const onlyOne = async () => {
      while (!(await parts.next().catch(unreadable)).done);
    };
    return { fileName: part.filename, content: part.file, onlyOne };
  }
}
