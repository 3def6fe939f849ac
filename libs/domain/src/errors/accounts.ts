import type { ErrorEntry, Vocabulary } from './entry.js';

/** Signing in, passwords, tokens, and the administration of accounts, roles and organizations. */
export type AccountErrorCode =
  | 'wrong-credentials'
  | 'account-disabled'
  | 'account-expired'
  | 'account-not-started'
  | 'too-many-attempts'
  | 'wrong-password'
  | 'weak-password'
  | 'same-password'
  | 'password-reused'
  | 'username-malformed'
  | 'username-taken'
  | 'email-malformed'
  | 'ends-before-start'
  | 'own-account'
  | 'own-roles'
  | 'password-of-duty'
  | 'role-unknown'
  | 'duties-exclude'
  | 'last-of-duty'
  | 'role-name-taken'
  | 'role-permission'
  | 'role-needs-regions'
  | 'role-follows-business'
  | 'role-in-use'
  | 'role-shipped'
  | 'organization-ended'
  | 'organization-loop'
  | 'organization-has-parts'
  | 'terms-overlap'
  | 'term-not-department'
  | 'term-begun'
  | 'token-permission'
  | 'token-expiry';

const duties: Vocabulary = {
  system: { zh: '系统管理', en: 'system administration' },
  security: { zh: '安全管理', en: 'security administration' },
  audit: { zh: '审计管理', en: 'audit' },
};

const signingIn = {
  'wrong-credentials': {
    status: 401,
    zh: '用户名或密码不正确，请核对后重试。',
    en: 'The user name or password is wrong. Check both and try again.',
  },
  'account-disabled': {
    status: 403,
    zh: '该账号已停用，请联系系统管理员。',
    en: 'This account has been disabled. Contact the administrator.',
  },
  'account-expired': {
    status: 403,
    zh: '该账号已于 {day} 到期，请联系系统管理员。',
    en: 'This account expired on {day}. Contact the administrator.',
  },
  'account-not-started': {
    status: 403,
    zh: '该账号自 {day} 起启用，届时再登录。',
    en: 'This account begins on {day}. Sign in from that day on.',
  },
  'too-many-attempts': {
    status: 429,
    zh: '登录失败次数过多，请在 {minutes} 分钟后重试。',
    en: 'Too many failed attempts to sign in. Try again in {minutes} minutes.',
  },
} as const;

const passwords = {
  'wrong-password': {
    status: 422,
    zh: '当前密码不正确，请重新输入。',
    en: 'The current password is wrong. Enter it again.',
  },
  'weak-password': {
    status: 422,
    zh: '新密码不符合要求：{min} 至 {max} 个字符，含大写字母、小写字母、数字、其他字符中的至少 {classes} 类，且不能过于简单或与用户名相同。',
    en: 'The new password must have {min} to {max} characters of at least {classes} of these kinds: capital letters, small letters, digits, others; and be neither trivial nor the user name.',
  },
  'same-password': {
    status: 422,
    zh: '新密码与当前密码相同，请另设密码。',
    en: 'The new password is the same as the current one. Choose another.',
  },
  'password-reused': {
    status: 422,
    zh: '新密码与最近 {count} 次用过的密码相同，请另设密码。',
    en: 'The new password is one of the last {count}. Choose another.',
  },
} as const;

const accounts = {
  'username-malformed': {
    status: null,
    zh: '用户名应为 2 至 50 个文字、字母、数字或 . _ - @，且不含空格。',
    en: 'A user name has 2 to 50 letters, digits or . _ - @ without blanks.',
  },
  'username-taken': {
    status: null,
    zh: '用户名“{value}”已被使用，请另取。',
    en: 'The user name “{value}” is taken. Choose another.',
  },
  'email-malformed': {
    status: null,
    zh: '电子邮箱格式不正确，应如 name@example.cn。',
    en: 'This must be an e-mail address such as name@example.cn.',
  },
  'ends-before-start': {
    status: null,
    zh: '结束日期（{endsOn}）应不早于开始日期（{startsOn}）。',
    en: 'The end ({endsOn}) must not be before the start ({startsOn}).',
  },
  'own-account': {
    status: 403,
    zh: '不能停用自己的账号，或更改自己的单位、起止日期和登录密码；请由另一位系统管理员办理。',
    en: 'Nobody disables the own account, or sets its organization, term or password here. Ask another administrator.',
  },
  'own-roles': {
    status: 403,
    zh: '不能更改自己的角色，也不能修改自己承担的角色；请由另一位安全管理员办理。',
    en: 'Nobody changes the own roles, or a role held. Ask another security administrator.',
  },
  'password-of-duty': {
    status: 403,
    zh: '该账号承担{duty}职责，系统管理员不能重置其密码。请先由安全管理员收回该角色，重置后再授予。',
    en: 'This account has the duty of {duty}, so its password cannot be reset. Have the role taken back first, and given again afterwards.',
    words: { duty: duties },
  },
  'role-unknown': {
    status: null,
    zh: '未找到所选角色，可能已被删除，请重新选择。',
    en: 'The role was not found. It may have been deleted; choose again.',
  },
  'duties-exclude': {
    status: 422,
    zh: '同一账号只能承担一项管理职责，不能兼任{duties}。',
    en: 'One account has at most one of the duties; {duties} exclude each other.',
    words: { duties },
  },
  'last-of-duty': {
    status: 409,
    zh: '{duty}职责至少应保留一个已启用且未设结束日期的账号。请先另行授权，再办理此项。',
    en: 'At least one enabled account without an end must keep the duty of {duty}. Give it to another account first.',
    words: { duty: duties },
  },
} as const;

const roles = {
  'role-name-taken': {
    status: null,
    zh: '已有名为“{value}”的角色，请另取名称。',
    en: 'There is a role named “{value}” already. Choose another name.',
  },
  'role-permission': {
    status: null,
    zh: '该类角色不能包含以下权限：{permissions}。业务、系统管理、安全管理和审计管理的权限相互分开。',
    en: 'A role of this kind cannot hold: {permissions}. Business, system, security and audit are kept apart.',
  },
  'role-needs-regions': {
    status: null,
    zh: '数据范围为“指定地区”时，请至少选择一个地区。',
    en: 'The scope “chosen regions” needs at least one region.',
  },
  'role-follows-business': {
    status: null,
    zh: '只有业务角色可以随轮值组长单位转移。',
    en: 'Only a role of business can follow the leading organization.',
  },
  'role-in-use': {
    status: 409,
    zh: '还有 {count} 个账号使用该角色，不能删除。请先收回。',
    en: '{count} accounts still hold this role, so it cannot be deleted. Take it back first.',
  },
  'role-shipped': {
    status: 409,
    zh: '该角色随系统提供，不能删除，可以修改。',
    en: 'This role ships with the product: it can be edited but not deleted.',
  },
} as const;

const organizations = {
  'organization-ended': {
    status: null,
    zh: '单位“{name}”已于 {day} 撤销，不能再选用。',
    en: 'The organization “{name}” ended on {day} and cannot be chosen any more.',
  },
  'organization-loop': {
    status: 422,
    zh: '上级单位不能是该单位自身或其下级单位。',
    en: 'An organization cannot be placed below itself or below one of its own parts.',
  },
  'organization-has-parts': {
    status: 409,
    zh: '该单位届时还有 {count} 个下级单位，不能撤销。请先撤销或调整下级单位。',
    en: 'This organization would still have {count} parts on that day and cannot end. End or move these first.',
  },
  'terms-overlap': {
    status: 422,
    zh: '与{name}的任期（{startsOn} 至 {endsOn}）重叠，请调整起止日期。',
    en: 'This overlaps with the term of {name} ({startsOn} to {endsOn}). Change the dates.',
  },
  'term-not-department': {
    status: null,
    zh: '轮值组长单位应为三地工业和信息化主管部门之一。',
    en: 'Only one of the three departments can lead the topic group.',
  },
  'term-begun': {
    status: 409,
    zh: '该任期已经开始，不能删除；如有误，请修改其起止日期。',
    en: 'This term has begun and cannot be deleted. Correct its dates instead.',
  },
} as const;

const tokens = {
  'token-permission': {
    status: null,
    zh: '令牌只能包含本人具有的权限，以下不可选：{permissions}。',
    en: 'A token can only hold permissions of your own; not: {permissions}.',
  },
  'token-expiry': {
    status: null,
    zh: '有效期应在今天至 {latest} 之间。',
    en: 'The last day must lie between today and {latest}.',
  },
} as const;

export const accountErrors: Readonly<Record<AccountErrorCode, ErrorEntry>> = {
  ...signingIn,
  ...passwords,
  ...accounts,
  ...roles,
  ...organizations,
  ...tokens,
};
