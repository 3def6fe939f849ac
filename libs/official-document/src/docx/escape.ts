const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Of text that XML can carry. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
