/** What a notification says: the same for the page in both languages and for mails. */
import { REGISTERS, registers } from '../imports/registers.js';
import type { Label } from '../names/terms.js';
import { periodLabel } from '../periods/index.js';
import { isRelocationStage, relocationStages } from '../relocations/index.js';
import {
  type GivenBackBy,
  type HandedOverBy,
  type NotificationKind,
  notificationKinds,
  type NotificationParams,
} from './vocabulary.js';

type Language = 'zh' | 'en';

interface Wording<P> {
  /** What happened, where the name of the kind does not say it. */
  readonly event?: (params: P) => Label;
  /** What follows it: what it is about. */
  readonly about: (params: P, language: Language) => string;
  readonly zh: (params: P) => string;
  readonly en: (params: P) => string;
}

const numbered = ({ code, title }: { code: string; title: string }) => `${code} ${title}`;

/** A stage that a later version has dropped is shown as it is kept. */
const stageWord = (stage: string, language: Language) =>
  isRelocationStage(stage) ? relocationStages[stage][language] : stage;

const bulkOf = ({ register, total }: { register: string; total: number }, language: Language) => {
  const known = REGISTERS.find((one) => one === register);
  const name = known ? registers[known][language] : register;
  return language === 'zh' ? `${name} ${String(total)} 条` : `${String(total)} records (${name})`;
};

const edition = ({ title, edition: number }: { title: string; edition: number }, language: Language) =>
  language === 'zh' ? `${title}第${String(number)}版` : `${title}, edition ${String(number)}`;

const reasonZh = ({ reason }: { reason: string | null }) => (reason ? `退回意见：${reason}` : '请修改后重新提交。');
const reasonEn = ({ reason }: { reason: string | null }) => (reason ? `Reason: ${reason}` : 'Please revise it.');

const setOf = (params: NotificationParams['set-approved'], language: Language) =>
  `${periodLabel(params, language)} ${params.organization}`;

const importOutcome: Record<
  NotificationParams['import-finished']['outcome'],
  { zh: (count: string) => string; en: (count: string) => string }
> = {
  ready: {
    zh: (count) => `已读取 ${count} 行，请核对后确认导入。`,
    en: (count) => `${count} rows were read. Check them and confirm.`,
  },
  'needs-input': {
    zh: () => '未能确定表头或数据区域，请指定后继续。',
    en: () => 'The table could not be recognized. Point it out to go on.',
  },
  committed: { zh: (count) => `已写入 ${count} 条记录。`, en: (count) => `${count} records were written.` },
  undone: { zh: (count) => `已撤销，涉及 ${count} 条记录。`, en: (count) => `Undone: ${count} records.` },
};

const counted = ({ count }: { count: number | null }) => (count === null ? '—' : String(count));

const handedOver: Readonly<Record<HandedOverBy, Label>> = {
  assign: { zh: '交办堵点卡点', en: 'Blocker assigned' },
  request: { zh: '商请办理堵点卡点', en: 'Blocker: your help is asked for' },
};

const givenBack: Readonly<Record<GivenBackBy, Label>> = {
  return: { zh: '退回堵点卡点', en: 'Blocker returned' },
  decline: { zh: '婉拒办理堵点卡点', en: 'Request on a blocker declined' },
  'reject-closing': { zh: '办结申请被退回', en: 'Closing of a blocker refused' },
};

const wordings: { readonly [K in NotificationKind]: Wording<NotificationParams[K]> } = {
  'blocker-assigned': {
    event: ({ step }) => handedOver[step],
    about: numbered,
    zh: ({ step, deadline }) =>
      `${deadline ? `办理时限 ${deadline}，` : ''}${step === 'assign' ? '请及时签收。' : '请答复是否办理。'}`,
    en: ({ step, deadline }) =>
      `${deadline ? `Due on ${deadline}. ` : ''}${step === 'assign' ? 'Please accept it.' : 'Please accept or decline.'}`,
  },
  'blocker-returned': {
    event: ({ step }) => givenBack[step],
    about: numbered,
    zh: ({ reason }) => (reason ? `原因：${reason}` : '未说明原因。'),
    en: ({ reason }) => (reason ? `Reason: ${reason}` : 'No reason was given.'),
  },
  'blocker-closing-requested': {
    about: numbered,
    zh: () => '牵头单位申请办结，请核实办理结果。',
    en: () => 'The lead organization asks for closing. Please verify the result.',
  },
  'blocker-closed': {
    about: numbered,
    zh: ({ closedOn }) => `已于 ${closedOn} 销号。`,
    en: ({ closedOn }) => `Closed on ${closedOn}.`,
  },
  'blocker-deadline': {
    about: numbered,
    zh: ({ state, deadline, days }) =>
      state === 'overdue'
        ? `时限 ${deadline}，已逾期 ${String(days)} 天。`
        : days === 0
          ? `时限 ${deadline}，已不足 1 个工作日。`
          : `时限 ${deadline}，还有 ${String(days)} 个工作日。`,
    en: ({ state, deadline, days }) =>
      state === 'overdue'
        ? `Due on ${deadline}, ${String(days)} days overdue.`
        : `Due on ${deadline}, ${String(days)} working days left.`,
  },
  'period-opened': {
    about: periodLabel,
    zh: ({ closesOn }) => `请于 ${closesOn} 前（含当日）完成填报并提交。`,
    en: ({ closesOn }) => `Please fill in and submit by ${closesOn}.`,
  },
  'period-closing': {
    about: periodLabel,
    zh: ({ closesOn, missing }) =>
      missing ? `${closesOn} 截止，还有 ${String(missing)} 个项目未填。` : `${closesOn} 截止，尚未提交。`,
    en: ({ closesOn, missing }) =>
      missing
        ? `Closes on ${closesOn}; ${String(missing)} projects are missing.`
        : `Closes on ${closesOn}; not submitted.`,
  },
  'set-submitted': {
    about: setOf,
    zh: () => '已提交填报，请审核。',
    en: () => 'Entries were submitted. Please review them.',
  },
  'set-returned': { about: setOf, zh: reasonZh, en: reasonEn },
  'set-approved': { about: setOf, zh: () => '填报已审核通过。', en: () => 'The entries were approved.' },
  'report-ready': { about: edition, zh: () => '草稿已生成，可以查看和下载。', en: () => 'The draft can be read.' },
  'report-failed': {
    about: edition,
    zh: () => '生成过程中出错，请重新生成；仍不成功时请联系系统管理员。',
    en: () => 'Something went wrong. Order it again; if that fails, ask the system administrator.',
  },
  'report-issued': { about: edition, zh: () => '已签发。', en: () => 'It was issued.' },
  'import-finished': {
    about: ({ fileName }) => fileName,
    zh: (params) => importOutcome[params.outcome].zh(counted(params)),
    en: (params) => importOutcome[params.outcome].en(counted(params)),
  },
  'import-failed': {
    about: ({ fileName }) => fileName,
    zh: () => '未写入任何数据，原因见导入页面。',
    en: () => 'Nothing was written. The import page says why.',
  },
  'import-handed-over': {
    about: ({ fileName }) => fileName,
    zh: ({ by }) => `${by}请您继续办理这批导入。`,
    en: ({ by }) => `${by} asks you to go on with this import.`,
  },
  'export-ready': {
    about: ({ fileName }) => fileName,
    zh: ({ count }) => `已导出 ${String(count)} 条记录，文件保留 7 天。`,
    en: ({ count }) => `${String(count)} records were exported. The file is kept for 7 days.`,
  },
  'export-failed': {
    about: ({ fileName }) => fileName,
    zh: () => '未生成文件，原因见导出页面。',
    en: () => 'No file was written. The export page says why.',
  },
  'bulk-finished': {
    about: bulkOf,
    zh: ({ changed, unchanged, left }) =>
      [
        `已修改 ${String(changed)} 条`,
        ...(unchanged ? [`${String(unchanged)} 条原来就是这个值`] : []),
        ...(left ? [`${String(left)} 条未能修改，原因见结果`] : []),
      ].join('，') + '。',
    en: ({ changed, unchanged, left }) =>
      [
        `${String(changed)} changed`,
        ...(unchanged ? [`${String(unchanged)} had the value already`] : []),
        ...(left ? [`${String(left)} could not be changed, the result says why`] : []),
      ].join('; ') + '.',
  },
  'bulk-failed': {
    about: bulkOf,
    zh: ({ changed, open }) => `已修改 ${String(changed)} 条，还有 ${String(open)} 条没有处理，原因见结果。`,
    en: ({ changed, open }) => `${String(changed)} changed, ${String(open)} were not reached. The result says why.`,
  },
  'record-invited': {
    about: ({ title }) => title,
    zh: ({ by }) => `${by}邀请本单位查看。`,
    en: ({ by }) => `Your organization was invited by ${by}.`,
  },
  'proposal-received': {
    about: ({ title }) => title,
    zh: ({ by }) => `${by}建议修改，请答复。`,
    en: ({ by }) => `${by} proposes a change. Please answer.`,
  },
  'proposal-answered': {
    about: ({ title }) => title,
    zh: ({ by, accepted }) => `${by}${accepted ? '已采纳' : '未采纳'}。`,
    en: ({ by, accepted }) => `${by} ${accepted ? 'accepted' : 'declined'} it.`,
  },
  'comment-mentioned': {
    about: ({ title }) => title,
    zh: ({ by, body }) => `${by}：${body}`,
    en: ({ by, body }) => `${by}: ${body}`,
  },
  'relocation-moved': {
    about: ({ title }) => title,
    zh: ({ by, stage, enteredOn, takenBack }) =>
      takenBack === undefined
        ? `${by}登记：${stageWord(stage, 'zh')}，${enteredOn}。`
        : `${by}退回“${stageWord(stage, 'zh')}”（${enteredOn}）：${takenBack}`,
    en: ({ by, stage, enteredOn, takenBack }) =>
      takenBack === undefined
        ? `${by} recorded: ${stageWord(stage, 'en')}, ${enteredOn}.`
        : `${by} took back “${stageWord(stage, 'en')}” (${enteredOn}): ${takenBack}`,
  },
  'account-changed': {
    about: ({ change }, language) =>
      change === 'roles' ? (language === 'zh' ? '角色已调整' : 'roles') : language === 'zh' ? '密码已重置' : 'password',
    zh: ({ by }) => `操作人：${by}。如有疑问，请联系系统管理员。`,
    en: ({ by }) => `Done by ${by}. If in doubt, ask the system administrator.`,
  },
};

export interface NotificationWords {
  /** 交办堵点卡点：KD-2026-0213 膜电极国产化 */
  readonly title: string;
  readonly text: string;
  readonly why: string;
}

/** A notification in words; `params` are those of its kind. */
export const notificationWords = <K extends NotificationKind>(
  kind: K,
  params: NotificationParams[K],
  language: Language = 'zh',
): NotificationWords => {
  const entry = notificationKinds[kind];
  const wording: Wording<NotificationParams[K]> = wordings[kind];
  const event = wording.event?.(params) ?? entry;
  return {
    title: `${event[language]}${language === 'zh' ? '：' : ': '}${wording.about(params, language)}`,
    text: wording[language](params),
    why: entry.why[language],
  };
};
