/** Taking apart what stands in one cell for several fields: 张三 13800000000, 某公司（91…）, 氢能-上游. */
import { dropInvisible, toHalfWidth } from '../text/index.js';

const PHONE =
  /(?<![\dA-Za-z])(?:\+?86[- ]?)?(?:1\d{10}|1\d{2}[- ]\d{4}[- ]\d{4}|\(?0\d{2,3}\)?[- ]?\d{7,8}(?:[-转]\d{1,6})?|400[- ]?\d{3}[- ]?\d{4}|\d{7,8})(?!\d)/gu;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const CODE = /(?<![0-9A-Za-z])[0-9A-Za-z]{15,20}(?![0-9A-Za-z])/u;
const LABEL =
  /(?:联系|办公|固定|移动)?(?:电话|手机号?码?|方式)|(?:电子)?(?:邮箱|邮件)|统一社会信用代码|信用代码|(?:tel|phone|mobile|e-?mail)(?![a-z])/giu;
const EDGES = /^[\s,;、，；/|:：\n()（）]+|[\s,;、，；/|:：\n(（]+$/gu;
const FORMER = /[(（[【]\s*(?:原名?|曾用名|更名前|原企业名称)\s*[:：]?\s*([^()（）[\]【】]+)[)）\]】]/u;
const LINK = /^(.*?)\s*(?:[-—–:：/>]|[(（])\s*([^()（）]*(?:上游|中游|下游|环节)[^()（）]*)[)）]?$/u;
/** What parts the values of fields that have nothing to do with each other. */
const BETWEEN = /\s*[\n|;；/]\s*/u;

type Split = (text: string, fields: readonly string[]) => Record<string, string>;

const PEOPLE = ['contactName', 'legalRepresentative', 'responsiblePerson'];
const PHONES = ['contactPhone', 'responsiblePhone'];
const MAILS = ['contactEmail'];

const person: Split = (text, fields) => {
  const plain = toHalfWidth(dropInvisible(text));
  const mails = plain.match(EMAIL) ?? [];
  const withoutMails = plain.replace(EMAIL, ' ');
  const phones = withoutMails.match(PHONE) ?? [];
  const name = withoutMails
    .replace(PHONE, ' ')
    .replace(LABEL, ' ')
    .replace(/(?:联系人|负责人|责任人|姓名)\s*:\s*/gu, '')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/\s*[,;、/|]\s*(?=[,;、/|]|$)/gu, ' ')
    .replace(EDGES, '')
    .replace(/\s+/gu, ' ');
  const parts: [readonly string[], string][] = [
    [PEOPLE, name],
    [PHONES, phones.map((phone) => phone.trim()).join('、')],
    [MAILS, mails.join('、')],
  ];
  return Object.fromEntries(
    fields.flatMap((field) => parts.filter(([group]) => group.includes(field)).map(([, part]) => [field, part])),
  );
};

const nameAndCode: Split = (text, [name = '', code = '']) => {
  const plain = dropInvisible(text).replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (char) => toHalfWidth(char));
  const found = CODE.exec(plain)?.[0];
  if (found === undefined) return { [name]: text, [code]: '' };
  const rest = plain
    .replace(found, '')
    .replace(/(?:统一社会)?信用代码\s*[:：]?/u, '')
    .replace(/[(（[【]\s*[)）\]】]/u, '')
    .replace(/^[\s,;、，；/|:：-]+|[\s,;、，；/|:：-]+$/gu, '');
  return { [name]: rest, [code]: found };
};

const nameAndFormer: Split = (text, [name = '', former = '']) => {
  const found = FORMER.exec(text);
  return { [name]: found ? text.replace(found[0], '').trim() : text, [former]: found?.[1] ?? '' };
};

/** 氢能-上游、机器人（中游）: chains on one side, places on them on the other. */
const chainsAndLinks: Split = (text, fields) => {
  const items = text.split(/[、，,；;\n]+/u).map((item) => LINK.exec(item.trim()) ?? [item, item, '']);
  const chains = items.map(([, chain = '']) => chain.trim()).join('、');
  const links = items.flatMap(([, , link = '']) => (link.trim() === '' ? [] : [link.trim()])).join('、');
  return Object.fromEntries(fields.map((field) => [field, field === 'links' ? links : chains]));
};

/** Fields that read the same text, each what concerns it: an address names its region, chains and clusters sort themselves. */
const whole: Split = (text, fields) => Object.fromEntries(fields.map((field) => [field, text]));

/** Nothing is known of the fields: as many parts as fields, in their order; else every field reads the whole text. */
const inOrder: Split = (text, fields) => {
  const parts = text.split(BETWEEN).filter((part) => part !== '');
  if (parts.length !== fields.length) return whole(text, fields);
  return Object.fromEntries(fields.map((field, at) => [field, parts[at] ?? '']));
};

const within = (fields: readonly string[], ...groups: readonly string[][]): boolean =>
  fields.every((field) => groups.some((group) => group.includes(field)));

const has = (fields: readonly string[], ...wanted: readonly string[]): boolean =>
  fields.length === wanted.length && wanted.every((field) => fields.includes(field));

const ordered =
  (split: Split, ...fields: readonly string[]): Split =>
  (text) =>
    split(text, fields);

/** How the cells of a column that feeds these fields are taken apart: text → field → its part, empty for none. */
export const splitCell = (fields: readonly string[]): ((text: string) => Record<string, string>) => {
  const bind = (split: Split) => (text: string) => split(text, fields);
  if (within(fields, PEOPLE, PHONES, MAILS)) return bind(person);
  if (has(fields, 'name', 'creditCode')) return bind(ordered(nameAndCode, 'name', 'creditCode'));
  if (has(fields, 'builder', 'builderCode')) return bind(ordered(nameAndCode, 'builder', 'builderCode'));
  if (has(fields, 'name', 'formerNames')) return bind(ordered(nameAndFormer, 'name', 'formerNames'));
  if (within(fields, ['chains', 'clusters', 'links']) && fields.includes('links')) return bind(chainsAndLinks);
  if (within(fields, ['chains', 'clusters']) || within(fields, ['regionCode', 'address', 'site'])) return bind(whole);
  return bind(inOrder);
};
