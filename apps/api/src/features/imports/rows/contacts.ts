import { maskEmail, maskPhone } from '@lianqun/domain';

export type { ContactMasks } from '@lianqun/domain';

/** What looks like an address or a telephone number, wherever in a text it stands. */
const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.-]+/g;
const NUMBER = /(?<![\dA-Za-z])(?:1[3-9]\d{9}|(?:\(?0\d{2,3}\)?[- ]?)?\d{7,8}(?:-\d{1,6})?)(?![\dA-Za-z])/g;

/** A text of which nothing is known, such as a cell of a sheet that has not been read, without what looks like a contact. */
export const withoutContacts = (text: string): string =>
  text.replace(ADDRESS, (found) => maskEmail(found)).replace(NUMBER, (found) => maskPhone(found));
