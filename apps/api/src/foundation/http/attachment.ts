import { PassThrough, type Writable } from 'node:stream';
import type { FastifyReply } from 'fastify';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A download whose name may be Chinese (RFC 6266). */
export function attachment(reply: FastifyReply, fileName: string): void {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  void reply.header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`);
}

/** Sends a workbook while it is written. */
export async function sendWorkbook(
  reply: FastifyReply,
  fileName: string,
  write: (target: Writable) => Promise<void>,
): Promise<void> {
  attachment(reply, fileName);
  const stream = new PassThrough();
  void reply.type(XLSX).send(stream);
  await write(stream);
}
