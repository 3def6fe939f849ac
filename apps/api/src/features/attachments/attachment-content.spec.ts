import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { judgeAttachment, previewOf } from './attachment-content.js';

const bytes = (latin: string) => Buffer.from(latin, 'latin1');
const packed = (...names: string[]) =>
  Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([1])]))));
const ole = (...parts: Buffer[]) => Buffer.concat([bytes('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), ...parts]);

describe('what a file may be served as', () => {
  it.each<[string, Buffer, string]>([
    ['现场.PNG', bytes('\x89PNG\r\n\x1a\n…'), 'image/png'],
    ['a.jpg', bytes('\xFF\xD8\xFF\xE0'), 'image/jpeg'],
    ['a.gif', bytes('GIF89a'), 'image/gif'],
    ['a.webp', bytes('RIFF\x01\x02\x03\x04WEBPVP8 '), 'image/webp'],
    ['报告.pdf', bytes('%PDF-1.7'), 'application/pdf'],
    ['公文.ofd', packed('OFD.xml', 'Doc_0/Document.xml'), 'application/ofd'],
    ['函.docx', packed('[Content_Types].xml', 'word/document.xml'), 'application/vnd.openxmlformats'],
    ['台账.xlsx', packed('xl/workbook.xml'), 'application/vnd.openxmlformats'],
    ['函.doc', ole(), 'application/msword'],
    ['函.wps', ole(), 'application/vnd.ms-works'],
    ['材料.zip', packed('函.doc'), 'application/zip'],
    ['说明.txt', Buffer.from('中文\r\n\t说明'), 'text/plain'],
    ['旧.txt', Buffer.from([0xd6, 0xd0, 0xce, 0xc4]), 'text/plain'],
    ['宽.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('中文', 'utf16le')]), 'text/plain'],
  ])('%s is what it says', (name, content, mediaType) => {
    expect(judgeAttachment(name, content)).toEqual({ mediaType: expect.stringContaining(mediaType) });
  });

  it.each<[string, Buffer, string]>([
    ['页.html', Buffer.from('<p>'), 'attachment-kind-unknown'],
    ['图.svg', Buffer.from('<svg/>'), 'attachment-kind-unknown'],
    ['宏.docm', packed('word/document.xml', 'word/vbaProject.bin'), 'attachment-kind-unknown'],
    ['报告.pdf.exe', bytes('%PDF-1.7'), 'attachment-kind-unknown'],
    ['宏.docx', packed('word/document.xml', 'word/vbaProject.bin'), 'attachment-not-as-named'],
    ['程序.pdf', bytes('MZ\x90'), 'attachment-not-as-named'],
    ['页.png', Buffer.from('<html>'), 'attachment-not-as-named'],
    ['图.jpg', bytes('\x89PNG\r\n\x1a\n'), 'attachment-not-as-named'],
    ['坏.docx', bytes('PK\x03\x04 and nothing more'), 'attachment-not-as-named'],
    ['文.xlsx', packed('word/document.xml'), 'attachment-not-as-named'],
    ['二进制.txt', bytes('a\0b'), 'attachment-not-as-named'],
    ['密.xlsx', ole(Buffer.from('EncryptedPackage', 'utf16le')), 'attachment-encrypted'],
    ['密.doc', ole(Buffer.from('EncryptedPackage', 'utf16le')), 'attachment-encrypted'],
  ])('%s is refused', (name, content, problem) => {
    expect(judgeAttachment(name, content)).toEqual({ problem });
  });

  it('is shown in the page only as a picture or a PDF', () => {
    const shown = ['image/png', 'application/pdf', 'image/svg+xml', 'text/html', 'text/plain; charset=utf-8', ''];
    expect(shown.map(previewOf)).toEqual(['image', 'pdf', null, null, null, null]);
  });
});
