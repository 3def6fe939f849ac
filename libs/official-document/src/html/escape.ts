import { linesOf, printable } from '../text.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for attribute values in quotes. */
export const escapeHtml = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Text with its line breaks. */
export const htmlLines = (text: string): string => linesOf(text).map(escapeHtml).join('<br>');

/** Addresses that a page may lead to: paths, fragments, queries and http. Not `javascript:` and its like. */
export const isSafeAddress = (href: string): boolean => /^(https?:\/\/|[#?]|\.{0,2}\/(?![/\\]))/i.test(href);
