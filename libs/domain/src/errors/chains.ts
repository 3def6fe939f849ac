import type { ErrorEntry, Vocabulary } from './entry.js';

/** Chains and clusters in time, their links, what regions do on them, and who stands there. */
export type ChainErrorCode =
  | 'term-day-taken'
  | 'term-last'
  | 'term-day-needed'
  | 'term-day-passed'
  | 'term-planned'
  | 'chain-added-by-group'
  | 'restore-name-taken'
  | 'chain-key-unknown'
  | 'link-below-itself'
  | 'link-too-deep'
  | 'link-elsewhere'
  | 'link-name-taken'
  | 'link-referred-to'
  | 'chain-link-unknown'
  | 'role-twice'
  | 'role-without-strength'
  | 'enterprise-in-bin';

const more: Vocabulary = { more: { zh: '其他记录', en: 'other records' } };

export const chainErrors: Readonly<Record<ChainErrorCode, ErrorEntry>> = {
  'term-day-taken': {
    status: null,
    zh: '已有一段自 {day} 起（名称“{name}”），请改填其他日期，或直接修改那一段。',
    en: 'A term (“{name}”) begins on {day} already. Choose another day, or change that term.',
  },
  'term-last': {
    status: 409,
    zh: '这是唯一的一段，不能删除；请直接修改其内容。',
    en: 'This is the only term and cannot be deleted. Change it instead.',
  },
  'term-day-needed': {
    status: null,
    zh: '名称、状态、批次、级别或牵头与台账不同，请填写自何日起；只是更正的，填写现有这一段的起始日期（{day}）。',
    en: 'Name, status, batch, level or lead differ from the register. Say since which day; to correct what stands there, give the day on which the present term begins ({day}).',
  },
  'term-day-passed': {
    status: null,
    zh: '生效日期早于最近一次变更（{day}，“{name}”）。以前的时期请在条目页“沿革”中更正，导入只能更正最近一段或新增一段。',
    en: 'The day lies before the latest change ({day}, “{name}”). Earlier terms are corrected on the page of the entry; a list only corrects the latest term or begins a new one.',
  },
  'term-planned': {
    status: null,
    zh: '已排定自 {day} 起改变（“{name}”），请在条目页“沿革”中调整，或以现有这一段的起始日期更正现有内容。',
    en: 'A change from {day} (“{name}”) has been entered already. Adjust it on the page of the entry, or correct the present term by giving the day on which it begins.',
  },
  'chain-added-by-group': {
    status: null,
    zh: '台账中没有这一条目；产业链和集群由产业组新增，请与其联系。',
    en: 'The register has no such entry. Chains and clusters are added by the topic group; ask it to add this one.',
  },
  'restore-name-taken': {
    status: 409,
    zh: '“{entry}”的名称或别称“{value}”现为“{name}”所用，不能恢复；请先在那里改名，或去掉这一别称。',
    en: 'A name of “{entry}”, “{value}”, is that of “{name}” by now. Rename that entry or remove the other name first.',
  },
  'chain-key-unknown': {
    status: null,
    zh: '没有标识为“{value}”的产业链或集群，请重新选择。',
    en: 'There is no chain or cluster with the key “{value}”. Choose again.',
  },
  'link-below-itself': {
    status: null,
    zh: '“{name}”不能移到它自己或它的下级环节之下，请选择其他位置。',
    en: '“{name}” cannot stand below itself or one of its own parts. Choose another place.',
  },
  'link-too-deep': {
    status: null,
    zh: '环节最多 {max} 级，放在这里会超出，请选择更高一级的位置。',
    en: 'Links have at most {max} levels; here it would be too deep. Choose a place further up.',
  },
  'link-elsewhere': {
    status: null,
    zh: '所选环节不在该位置之下，可能已被移动，请刷新后重试。',
    en: 'The chosen link does not stand in that place; it may have been moved. Reload and try again.',
  },
  'link-name-taken': {
    status: null,
    zh: '同一级已有环节“{name}”，请换一个名称，或并入已有环节。',
    en: 'The same level has a link “{name}” already. Choose another name, or use that link.',
  },
  'link-referred-to': {
    status: 409,
    zh: '环节“{name}”仍被 {count} 条记录引用（{by}），不能删除；请先移走它们。',
    en: 'The link “{name}” is still referred to by {count} records ({by}) and cannot be deleted. Move them away first.',
    words: { by: more },
  },
  'chain-link-unknown': {
    status: null,
    zh: '没有该环节，可能已被删除，请刷新后重试。',
    en: 'There is no such link; it may have been deleted. Reload and try again.',
  },
  'role-twice': {
    status: null,
    zh: '同一环节、同一地区出现了两次，请只保留一处。',
    en: 'The same link and region occur twice. Keep one of them.',
  },
  'role-without-strength': {
    status: null,
    zh: '只填了依据，请同时填写分工或强弱；如要清空，请一并删去依据。',
    en: 'There is evidence, but neither role nor strength. Enter one of them, or remove the evidence too.',
  },
  'enterprise-in-bin': {
    status: null,
    zh: '企业“{name}”在回收站中，请先恢复。',
    en: 'The enterprise “{name}” is in the recycle bin. Restore it first.',
  },
};
