const MAX_LENGTH = 32_767; // what Excel takes in a cell

const isForbidden = (code: number): boolean =>
  (code < 32 && code !== 9 && code !== 10) || code === 0xfffe || code === 0xffff || (code >= 0xd800 && code <= 0xdfff);

/**
 * A text as the file format wants it: characters that XML cannot carry as `_x0001_`, an underscore that would look
 * like such an escape as `_x005F_`, line breaks as `\n`, cut to what a cell holds.
 */
export function storedText(text: string): string {
  let result = text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (needsEscape(result)) result = Array.from(result, escaped).join('');
  return result.length > MAX_LENGTH ? result.slice(0, MAX_LENGTH) : result;
}

function needsEscape(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isForbidden(text.charCodeAt(i))) return true;
  return false;
}

/** `Array.from` cuts by code point: a surrogate that is left alone stands for no character. */
function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code <= 0xffff && isForbidden(code) ? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_` : character;
}
