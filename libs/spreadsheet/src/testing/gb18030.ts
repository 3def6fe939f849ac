/** The bytes of GB18030 for any text: what the decoder reads in two and in four bytes, turned round. */
const bytesOf = new Map<string, Buffer>();
const decoder = new TextDecoder('gb18030');

function learn(bytes: Buffer): void {
  const text = decoder.decode(bytes);
  if (text.length === 1 && text !== '\ufffd' && !bytesOf.has(text)) bytesOf.set(text, bytes);
}

for (let first = 0x81; first <= 0xfe; first++) {
  for (let second = 0x40; second <= 0xfe; second++) learn(Buffer.from([first, second]));
}
for (let at = 0; at < 39_420; at++) learn(fourBytes(at));

function fourBytes(at: number): Buffer {
  const third = Math.floor(at / 10);
  const second = Math.floor(third / 126);
  return Buffer.from([0x81 + Math.floor(second / 10), 0x30 + (second % 10), 0x81 + (third % 126), 0x30 + (at % 10)]);
}

/** Characters of two bytes, to make words of. */
export const commonCharacters = [...bytesOf].filter(([, bytes]) => bytes.length === 2).map(([text]) => text);

export const inGb18030 = (text: string): Buffer =>
  Buffer.concat(
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) return Buffer.from([code]);
      // Beyond the basic plane the four bytes count through.
      return code > 0xffff ? fourBytes(code - 0x10000 + 189_000) : (bytesOf.get(character) ?? Buffer.from('?'));
    }),
  );
