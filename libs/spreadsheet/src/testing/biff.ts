/** Small binary workbooks, record by record, for what no writer writes any more. */
export const record = (type: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([u16(type, content.length), content]);
};

export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => bytes.writeUInt16LE(value, at * 2));
  return bytes;
}

export function f64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

const u32 = (value: number): Buffer => u16(value & 0xffff, value >>> 16);
const EOF = record(0x0a);

export const VERSION_97 = 0x600;
export const VERSION_95 = 0x500;

export interface BiffFixture {
  readonly version?: number;
  /** Records of the first part, after its beginning. */
  readonly globals?: readonly Buffer[];
  readonly sheets: readonly { readonly name: Buffer; readonly state?: number; readonly records: readonly Buffer[] }[];
}

/** A workbook stream without a compound file around it. */
export function biff({ version = VERSION_97, globals = [], sheets }: BiffFixture): Buffer {
  const bof = (kind: number): Buffer =>
    record(0x809, u16(version, kind, 0, 0), Buffer.alloc(version === VERSION_97 ? 8 : 0));
  const parts = sheets.map(({ records }) => Buffer.concat([bof(0x10), ...records, EOF]));
  const entry = (at: number, place: number): Buffer => {
    const { name, state = 0 } = sheets[at] ?? { name: Buffer.alloc(0) };
    const length = Buffer.from(version === VERSION_97 ? [name.length, 0] : [name.length]);
    return record(0x85, u32(place), Buffer.from([state, 0]), length, name);
  };
  const before = Buffer.concat([bof(5), ...globals]).length;
  const all = before + sheets.reduce((sum, _, at) => sum + entry(at, 0).length, 0) + EOF.length;
  let place = all;
  const entries = sheets.map((_, at) => {
    const made = entry(at, place);
    place += parts[at]?.length ?? 0;
    return made;
  });
  return Buffer.concat([bof(5), ...globals, ...entries, EOF, ...parts]);
}

/** A text of two bytes a character, as in cells and shared texts. */
export const wide = (text: string): Buffer =>
  Buffer.concat([u16(text.length), Buffer.from([1]), Buffer.from(text, 'utf16le')]);
