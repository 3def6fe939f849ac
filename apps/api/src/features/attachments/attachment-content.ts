import { unzipSync } from 'fflate';

/** What the content of a file is found to be. */
type Content =
  'png' | 'jpeg' | 'webp' | 'gif' | 'pdf' | 'ole' | 'encrypted' | 'zip' | 'docx' | 'xlsx' | 'pptx' | 'ofd' | 'text';

interface Kind {
  mediaType: string;
  /** The contents that a file of this name may have. */
  content: readonly Content[];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The files that are taken, by the ending of their names. What runs, and what browsers run, is not among them. */
const KINDS: Readonly<Record<string, Kind>> = {
  png: { mediaType: 'image/png', content: ['png'] },
  jpg: { mediaType: 'image/jpeg', content: ['jpeg'] },
  jpeg: { mediaType: 'image/jpeg', content: ['jpeg'] },
  webp: { mediaType: 'image/webp', content: ['webp'] },
  gif: { mediaType: 'image/gif', content: ['gif'] },
  pdf: { mediaType: 'application/pdf', content: ['pdf'] },
  ofd: { mediaType: 'application/ofd', content: ['ofd'] },
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, content: ['docx'] },
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, content: ['xlsx'] },
  pptx: { mediaType: `${OFFICE}.presentationml.presentation`, content: ['pptx'] },
  doc: { mediaType: 'application/msword', content: ['ole'] },
  xls: { mediaType: 'application/vnd.ms-excel', content: ['ole'] },
  ppt: { mediaType: 'application/vnd.ms-powerpoint', content: ['ole'] },
  wps: { mediaType: 'application/vnd.ms-works', content: ['ole', 'docx'] },
  et: { mediaType: 'application/vnd.ms-excel', content: ['ole', 'xlsx'] },
  dps: { mediaType: 'application/vnd.ms-powerpoint', content: ['ole', 'pptx'] },
  zip: { mediaType: 'application/zip', content: ['zip'] },
  txt: { mediaType: 'text/plain; charset=utf-8', content: ['text'] },
  csv: { mediaType: 'text/csv; charset=utf-8', content: ['text'] },
};

/** Kinds of which a browser shows the content itself. */
const PREVIEWS: Readonly<Record<string, 'image' | 'pdf'>> = {
  'image/png': 'image',
  'image/jpeg': 'image',
  'image/webp': 'image',
  'image/gif': 'image',
  'application/pdf': 'pdf',
};

export const previewOf = (mediaType: string): 'image' | 'pdf' | null => PREVIEWS[mediaType] ?? null;

const SIGNATURES: readonly (readonly [Content, RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1A\n/],
  ['jpeg', /^\xFF\xD8\xFF/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['pdf', /^%PDF-\d/],
  ['ole', /^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/],
  ['zip', /^PK(\x03\x04|\x05\x06)/],
];

/** What a package of Office or OFD holds that no other has. */
const PARTS: readonly (readonly [Content, RegExp])[] = [
  ['docx', /^word\/document\.xml$/],
  ['xlsx', /^xl\/workbook\.xml$/],
  ['pptx', /^ppt\/presentation\.xml$/],
  ['ofd', /^OFD\.xml$/],
];

/** Programs in an Office file: nobody attaches a ledger with one. */
const MACRO = /(^|\/)vbaProject\.bin$/i;

/** The directory entry of an Office file under a password, as UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** @returns null for what is none of these, or is damaged */
function packageContent(content: Buffer): Content | null {
  const names: string[] = [];
  try {
    // Nothing is unpacked: the directory alone is read.
    unzipSync(content, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    return null;
  }
  if (names.some((name) => MACRO.test(name))) return null;
  return PARTS.find(([, part]) => names.some((name) => part.test(name)))?.[0] ?? 'zip';
}

/** No control characters but those of text, and readable as UTF-8, UTF-16 with its mark, or GB 18030. */
function isText(content: Buffer): boolean {
  const start = content.subarray(0, 2).toString('hex');
  const encodings = start === 'fffe' ? ['utf-16le'] : start === 'feff' ? ['utf-16be'] : ['utf-8', 'gb18030'];
  return encodings.some((encoding) => {
    try {
      return !/[\0-\x08\x0E-\x1F\x7F]/.test(new TextDecoder(encoding, { fatal: true }).decode(content));
    } catch {
      return false;
    }
  });
}

function contentOf(content: Buffer): Content | null {
  const start = content.subarray(0, 16).toString('latin1');
  const found = SIGNATURES.find(([, signature]) => signature.test(start))?.[0];
  if (found === 'zip') return packageContent(content);
  if (found === 'ole') return content.includes(ENCRYPTED) ? 'encrypted' : 'ole';
  return found ?? (isText(content) ? 'text' : null);
}

export type Judged =
  { mediaType: string } | { problem: 'attachment-kind-unknown' | 'attachment-not-as-named' | 'attachment-encrypted' };

/** What a file may be served as. Its name must be of a kind that is taken, and its bytes must be what the name says. */
export function judgeAttachment(fileName: string, content: Buffer): Judged {
  const kind = KINDS[/\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''];
  if (!kind) return { problem: 'attachment-kind-unknown' };
  const found = contentOf(content);
  if (found === 'encrypted') return { problem: 'attachment-encrypted' };
  if (!found || !kind.content.includes(found)) return { problem: 'attachment-not-as-named' };
  return { mediaType: kind.mediaType };
}
