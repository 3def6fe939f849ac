/** The small closed and half-open vocabularies of 企业台账: kinds of honours, registration statuses, enterprise types. */
import { foldText } from '../names/index.js';
import type { Term } from '../names/terms.js';

export const TAG_KINDS = [
  'lead',
  'little-giant',
  'specialized',
  'champion',
  'high-tech',
  'innovative',
  'listed',
] as const;

/** The kinds that ship with the product; staff name them as they like and add others. */
export type ShippedTagKind = (typeof TAG_KINDS)[number];

/** The id of a kind of honours. */
export type TagKind = string;

/** Kinds of official honours (资质荣誉) as they ship, in the order in which screens show them. */
export const tagKinds: Readonly<Record<ShippedTagKind, Term>> = {
  lead: {
    zh: '链主企业',
    en: 'Lead enterprise of a chain',
    aliases: ['链主', '产业链链主', '产业链链主企业', '产业链主企业', '龙头企业', '产业链龙头企业', '链主单位'],
  },
  'little-giant': {
    zh: '专精特新“小巨人”',
    en: 'Specialized and sophisticated “little giant”',
    aliases: ['专精特新小巨人企业', '小巨人', '小巨人企业', '专精特新重点小巨人', '专精特新重点小巨人企业'],
  },
  specialized: {
    zh: '专精特新中小企业',
    en: 'Specialized and sophisticated SME',
    aliases: ['专精特新', '专精特新企业', '专精特新中小型企业', '专精特新示范企业'],
  },
  champion: {
    zh: '单项冠军',
    en: 'Single-product champion',
    aliases: [
      '制造业单项冠军',
      '单项冠军企业',
      '制造业单项冠军企业',
      '单项冠军示范企业',
      '单项冠军产品',
      '单项冠军培育企业',
    ],
  },
  'high-tech': {
    zh: '高新技术企业',
    en: 'High-tech enterprise',
    aliases: ['高新企业', '高企', '高新技术', '高新', '国高新', '国家高新技术企业'],
  },
  innovative: {
    zh: '创新型中小企业',
    en: 'Innovative SME',
    aliases: ['创新型企业', '创新中小企业', '创新型中小型企业'],
  },
  listed: {
    zh: '上市企业',
    en: 'Listed enterprise',
    aliases: [
      '上市公司',
      '上市',
      '已上市',
      '主板上市',
      '科创板上市',
      '创业板上市',
      '北交所上市',
      'A股上市',
      '港股上市',
    ],
  },
};

export const REGISTRATION_STATUSES = [
  '存续',
  '在业',
  '开业',
  '迁入',
  '迁出',
  '停业',
  '清算',
  '吊销',
  '撤销',
  '注销',
] as const;

export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];

/** Registration statuses as the registers write them; the value kept is the Chinese word. */
export const registrationStatuses: Readonly<Record<RegistrationStatus, Term>> = {
  存续: {
    zh: '存续',
    en: 'In existence',
    aliases: ['正常', '存续(在营、开业、在册)', '存续/在业', '登记成立', '在册', '有效'],
  },
  在业: {
    zh: '在业',
    en: 'In business',
    aliases: ['在营', '营业', '营业中', '正常营业', '在营(开业)', '在营(开业)企业'],
  },
  开业: { zh: '开业', en: 'Open', aliases: ['已开业', '开业状态'] },
  迁入: { zh: '迁入', en: 'Moved in', aliases: ['已迁入'] },
  迁出: { zh: '迁出', en: 'Moved out', aliases: ['已迁出', '迁移'] },
  停业: { zh: '停业', en: 'Suspended', aliases: ['歇业', '停产', '停业整顿', '已停业'] },
  清算: { zh: '清算', en: 'In liquidation', aliases: ['清算中', '破产清算', '破产'] },
  吊销: { zh: '吊销', en: 'Licence revoked', aliases: ['吊销,未注销', '吊销未注销', '已吊销', '吊销企业'] },
  撤销: { zh: '撤销', en: 'Registration annulled', aliases: ['撤销登记', '已撤销'] },
  注销: { zh: '注销', en: 'Deregistered', aliases: ['已注销', '注销企业', '吊销,已注销', '吊销已注销'] },
};

/** Usual enterprise types; the field takes any text, these are offered. */
export const enterpriseTypes: readonly string[] = [
  '有限责任公司',
  '有限责任公司（自然人独资）',
  '有限责任公司（法人独资）',
  '有限责任公司（国有独资）',
  '有限责任公司（外商投资）',
  '有限责任公司（港澳台投资）',
  '股份有限公司',
  '股份有限公司（上市）',
  '全民所有制企业',
  '集体所有制企业',
  '合伙企业',
  '个人独资企业',
  '分公司',
  '事业单位',
  '社会团体',
  '民办非企业单位',
  '个体工商户',
];

const statusByFold = new Map<string, RegistrationStatus>(
  REGISTRATION_STATUSES.flatMap((status) =>
    [status, ...registrationStatuses[status].aliases].map((word) => [foldText(word), status] as const),
  ),
);

/** The registration status a cell means; null when it is none of the usual ones (the text is then kept as it is). */
export const readRegistrationStatus = (text: string): RegistrationStatus | null =>
  statusByFold.get(foldText(text)) ?? statusByFold.get(foldText(text).replace(/\(.*\)$/u, '')) ?? null;
