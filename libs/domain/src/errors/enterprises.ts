import type { ErrorEntry } from './entry.js';

/** Rules of the enterprise register: for the form and for rows of an import alike. */
export type EnterpriseErrorCode =
  | 'name-required'
  | 'name-not-enterprise'
  | 'name-taken'
  | 'credit-code-wrong-check'
  | 'credit-code-repairable'
  | 'credit-code-malformed'
  | 'credit-code-taken'
  | 'credit-code-taken-unseen'
  | 'credit-code-missing'
  | 'credit-code-is-registration-number'
  | 'registration-number-malformed'
  | 'date-in-future'
  | 'date-too-early'
  | 'money-out-of-range'
  | 'money-rounded'
  | 'employees-out-of-range'
  | 'year-out-of-range'
  | 'year-twice'
  | 'email-doubtful'
  | 'phone-doubtful'
  | 'region-unknown'
  | 'region-ambiguous'
  | 'industry-unknown'
  | 'industry-ambiguous'
  | 'chain-unknown'
  | 'chain-ambiguous'
  | 'chain-or-cluster'
  | 'cluster-unknown'
  | 'platform-unknown'
  | 'platform-ambiguous'
  | 'tag-unknown'
  | 'link-unknown'
  | 'enterprise-type-unknown'
  | 'registration-status-unknown'
  | 'similar-enterprise';

export const enterpriseErrors: Readonly<Record<EnterpriseErrorCode, ErrorEntry>> = {
  'name-required': { status: null, zh: '请填写企业名称。', en: 'Enter the name of the enterprise.' },
  'name-not-enterprise': {
    status: null,
    zh: '“{value}”不像企业全称，请核对。',
    en: '“{value}” does not look like the full name of an enterprise. Check it.',
  },
  'name-taken': {
    status: 409,
    zh: '台账中已有同名企业“{name}”，请核对是否同一家。',
    en: 'The register already has an enterprise named “{name}”. Check whether it is the same one.',
  },
  'credit-code-wrong-check': {
    status: null,
    zh: '统一社会信用代码校验不通过，请对照营业执照核对。',
    en: 'The credit code does not pass its check. Compare it with the business licence.',
  },
  'credit-code-repairable': {
    status: null,
    zh: '统一社会信用代码疑有形近字误写，应为 {suggestion}，请确认。',
    en: 'The credit code seems to hold a look-alike character; it should read {suggestion}. Please confirm.',
  },
  'credit-code-malformed': {
    status: null,
    zh: '统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z），请核对。',
    en: 'A credit code has 18 digits or capital letters (without I, O, S, V, Z). Check it.',
  },
  'credit-code-taken': {
    status: 409,
    zh: '该统一社会信用代码已登记在“{name}”名下，请核对。',
    en: 'This credit code already belongs to “{name}”. Check it.',
  },
  'credit-code-taken-unseen': {
    status: 409,
    zh: '该统一社会信用代码已由其他单位登记为内部记录，请核对代码是否有误。',
    en: 'This credit code is already in the register, in an internal record of another organization. Check the code.',
  },
  'credit-code-missing': {
    status: null,
    zh: '未填统一社会信用代码，只能按名称比对，请尽量补填。',
    en: 'Without a credit code the enterprise can only be matched by name. Add the code if possible.',
  },
  'credit-code-is-registration-number': {
    status: null,
    zh: '这是 {length} 位的旧注册号，请填入“注册号”一栏，并补填 18 位统一社会信用代码。',
    en: 'This is an old {length}-digit registration number. Enter it as such and add the 18-character credit code.',
  },
  'registration-number-malformed': {
    status: null,
    zh: '注册号一般为 13 至 15 位数字，请核对。',
    en: 'A registration number usually has 13 to 15 digits. Check it.',
  },
  'date-in-future': {
    status: null,
    zh: '日期晚于今天，请核对。',
    en: 'The date lies in the future. Check it.',
  },
  'date-too-early': { status: null, zh: '日期早于 {min}，请核对。', en: 'The date is before {min}. Check it.' },
  'money-out-of-range': {
    status: null,
    zh: '金额超出范围（0 至 {max} 万元），请核对单位。',
    en: 'The amount is out of range (0 to {max} × 10,000 yuan). Check the unit.',
  },
  'money-rounded': {
    status: null,
    zh: '金额超过分的部分已四舍五入，记为 {rounded} 万元，请核对单位。',
    en: 'Amounts are kept to the fen; this was rounded to {rounded} × 10,000 yuan. Check the unit.',
  },
  'employees-out-of-range': {
    status: null,
    zh: '职工人数应为 0 至 {max} 的整数。',
    en: 'The number of employees must be a whole number from 0 to {max}.',
  },
  'year-out-of-range': {
    status: null,
    zh: '年度应在 {min} 至 {max} 之间。',
    en: 'The year must be between {min} and {max}.',
  },
  'year-twice': {
    status: null,
    zh: '{year} 年填写了两次，请合并为一行。',
    en: 'The year {year} is given twice. Combine the two lines.',
  },
  'email-doubtful': {
    status: null,
    zh: '“{value}”不像电子邮箱，请核对。',
    en: '“{value}” does not look like an e-mail address. Check it.',
  },
  'phone-doubtful': {
    status: null,
    zh: '“{value}”不像电话号码，请核对。',
    en: '“{value}” does not look like a telephone number. Check it.',
  },
  'region-unknown': {
    status: null,
    zh: '未找到地区“{value}”，请填写省、市、区县全称或 6 位代码。',
    en: 'No region “{value}” was found. Give the full province, city and county, or the 6-digit code.',
  },
  'region-ambiguous': {
    status: null,
    zh: '“{value}”对应多个地区：{options}。请写明所属城市。',
    en: '“{value}” fits several regions: {options}. Name the city.',
  },
  'industry-unknown': {
    status: null,
    zh: '未找到行业“{value}”，请按 GB/T 4754-2017 填写名称或代码。',
    en: 'No industry “{value}” was found. Use a name or code of GB/T 4754-2017.',
  },
  'industry-ambiguous': {
    status: null,
    zh: '“{value}”对应多个行业：{options}。请填写代码。',
    en: '“{value}” fits several industries: {options}. Give the code.',
  },
  'chain-unknown': {
    status: null,
    zh: '未找到产业链“{value}”，请从产业链字典中选择。',
    en: 'No industrial chain “{value}” was found. Choose one from the dictionary.',
  },
  'chain-ambiguous': {
    status: null,
    zh: '“{value}”对应多条产业链：{options}。请写全称。',
    en: '“{value}” fits several chains: {options}. Give the full name.',
  },
  'chain-or-cluster': {
    status: null,
    zh: '“{value}”既是产业链也是产业集群，请确认是哪一个。',
    en: '“{value}” is both an industrial chain and a cluster. Say which is meant.',
  },
  'cluster-unknown': {
    status: null,
    zh: '未找到产业集群“{value}”，请从集群字典中选择。',
    en: 'No cluster “{value}” was found. Choose one from the dictionary.',
  },
  'platform-unknown': {
    status: null,
    zh: '未找到承接平台“{value}”，请从平台名录中选择。',
    en: 'No receiving platform “{value}” was found. Choose one from the list.',
  },
  'platform-ambiguous': {
    status: null,
    zh: '“{value}”对应多个承接平台：{options}。请写全称。',
    en: '“{value}” fits several receiving platforms: {options}. Give the full name.',
  },
  'tag-unknown': {
    status: null,
    zh: '资质荣誉“{value}”不在字典中，请按字典中的名称或别名填写；确有需要时，先在字典中新增。',
    en: 'The honour “{value}” is not in the dictionary. Use a name or alias from it, or add it there first.',
  },
  'link-unknown': {
    status: null,
    zh: '未识别链条环节“{value}”，请填写上游、中游或下游。',
    en: 'The chain link “{value}” is not known. Use upstream, midstream or downstream.',
  },
  'enterprise-type-unknown': {
    status: null,
    zh: '企业类型“{value}”不在常用类型中，将按原文保存。',
    en: 'The enterprise type “{value}” is not a usual one. It is kept as written.',
  },
  'registration-status-unknown': {
    status: null,
    zh: '登记状态“{value}”不在常用状态中，将按原文保存。',
    en: 'The registration status “{value}” is not a usual one. It is kept as written.',
  },
  'similar-enterprise': {
    status: null,
    zh: '台账中有名称相近的企业“{name}”，请核对是否同一家。',
    en: 'The register has an enterprise with a similar name, “{name}”. Check whether it is the same one.',
  },
};
