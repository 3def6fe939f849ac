import type { ErrorCode, ErrorParams } from '@lianqun/domain';
import type { FileProblem } from '@lianqun/spreadsheet';

const KINDS: Readonly<Record<string, string>> = {
  pdf: ' PDF 文件',
  png: '图片（PNG）',
  jpeg: '图片（JPEG）',
  gif: '图片（GIF）',
  bmp: '图片（BMP）',
  rar: '压缩包（RAR）',
  '7z': '压缩包（7z）',
  gzip: '压缩包（GZ）',
  zip: '压缩包（ZIP）',
  jar: '程序包（JAR）',
  exe: '可执行程序',
  sqlite: '数据库文件',
  rtf: ' RTF 文档',
  doc: ' Word 文档',
  docx: ' Word 文档',
  ppt: ' PowerPoint 文档',
  pptx: ' PowerPoint 文档',
  vsdx: ' Visio 图',
  xlsb: '二进制工作簿（xlsb）',
  opendocument: ' OpenDocument 文档（ods、odt 等）',
  ofd: ' OFD 版式文件',
  html: '网页（HTML）',
  xml: ' XML 文件',
  json: ' JSON 数据',
  binary: '无法识别的二进制文件',
  ole: '旧版 Office 文件',
};

const MEGABYTE = 1024 * 1024;

const size = (bytes: unknown): string => `${String(Math.round(Number(bytes) / MEGABYTE))} MB`;

/** Why a file was refused, in the words of the message: kinds of files by name, sizes in megabytes. */
export function fileProblemTold({ code, params }: FileProblem): { code: ErrorCode; params: ErrorParams } {
  switch (code) {
    case 'file-not-spreadsheet':
      return { code, params: { ...params, actual: KINDS[String(params.actual)] ?? ` ${String(params.actual)} 文件` } };
    case 'file-too-large':
      return { code, params: { ...params, limit: size(params.limit) } };
    case 'zip-bomb': {
      const { reason, limit } = params;
      const told =
        reason === 'ratio'
          ? `原大小的 ${String(limit)} 倍`
          : reason === 'entries'
            ? `${String(limit)} 个部件`
            : size(limit);
      return { code, params: { ...params, limit: told } };
    }
    default:
      return { code, params };
  }
}
