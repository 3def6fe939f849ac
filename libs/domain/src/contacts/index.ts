/** Contact details as they are shown to whoever has not asked to see them. Every mask holds an asterisk, no detail does. */

/** `张三丰` → `张**`. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = Array.from(name.trim());
  return rest.length ? first + '*'.repeat(Math.min(rest.length, 3)) : '*';
};

/** `13812345678` → `138****5678`; short numbers keep their last two digits. */
export const maskPhone = (phone: string): string => {
  const characters = Array.from(phone.trim());
  if (characters.length < 7) return `****${characters.slice(-2).join('')}`;
  const kept = characters.length >= 11 ? 4 : 2;
  return `${characters.slice(0, 3).join('')}****${characters.slice(-kept).join('')}`;
};

/** `zhang.san@example.cn` → `z***@example.cn`. */
export const maskEmail = (email: string): string => {
  const [name = '', domain = ''] = email.trim().split('@');
  return domain ? `${Array.from(name)[0] ?? ''}***@${domain}` : '***';
};

/** Whether a value is a mask, as it comes back from an exported table: it says nothing about the detail behind it. */
export const isMasked = (value: string): boolean => value.includes('*');

/** The fields of a register that are contact details, each with the mask under which it is shown. */
export type ContactMasks<Field extends string = string> = Readonly<Record<Field, (text: string) => string>>;

export const enterpriseContacts = {
  contactName: maskName,
  contactPhone: maskPhone,
  contactEmail: maskEmail,
} satisfies ContactMasks;

export const platformContacts = { contactName: maskName, contactPhone: maskPhone } satisfies ContactMasks;

export const chainContacts = { contactName: maskName, contactPhone: maskPhone } satisfies ContactMasks;

/** 包联领导 is an official in office, no contact. */
export const projectContacts = { responsiblePerson: maskName, responsiblePhone: maskPhone } satisfies ContactMasks;

export const blockerContacts = { responsiblePerson: maskName } satisfies ContactMasks;

/** Both sides of a relocation name somebody. */
export const relocationContacts = {
  originContactName: maskName,
  originContactPhone: maskPhone,
  contactName: maskName,
  contactPhone: maskPhone,
} satisfies ContactMasks;
