// What `npm run audit:verify` found, in words: Chinese, then English.
const TABLES = { audit_record: ['数据变更', 'change'], access_event: ['访问事件', 'event of access'] };

const inShanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** A moment as it is told in Beijing. */
export const moment = (date) => inShanghai.format(date);

const rowWords = ({ at, kind, record, table, operation }) =>
  [moment(at), kind, record, `${table}${operation ? ` ${operation}` : ''}`].filter(Boolean).join(' · ');

const sealWords = ({ id, firstId, lastId, sealedAt }) => [
  `第 ${id} 号封条（${firstId}–${lastId}，封于 ${moment(sealedAt)}）`,
  `seal ${id} (${firstId}–${lastId}, sealed ${moment(sealedAt)})`,
];

const FAULTS = {
  content: ['内容与其摘要不符，封条本身被改动', 'its content does not give its digest: the seal itself was changed'],
  link: [
    '与前一封条不衔接，此处之前有封条被重做或替换',
    'it does not join the seal before it, which was made anew or replaced',
  ],
  range: ['编号范围与前一封条不衔接', 'its range does not follow the one before'],
};

const WORDS = {
  altered: ({ source, row }) => [
    `${TABLES[source][0]} ${row.id} 被改动：${rowWords(row)}`,
    `altered ${TABLES[source][1]} ${row.id}: ${rowWords(row)}`,
  ],
  added: ({ source, row }) => [
    `${TABLES[source][0]} ${row.id} 是封存之后加入的：${rowWords(row)}`,
    `${TABLES[source][1]} ${row.id} was added after sealing: ${rowWords(row)}`,
  ],
  missing: ({ source, id, seal }) => {
    const [zh, en] = sealWords(seal);
    return [`${TABLES[source][0]} ${id} 缺失：${zh}`, `missing ${TABLES[source][1]} ${id}: ${en}`];
  },
  'broken-seal': ({ fault, seal }) => {
    const [zh, en] = sealWords(seal);
    return [`${zh}无效：${FAULTS[fault][0]}`, `${en} is broken: ${FAULTS[fault][1]}`];
  },
  'missing-seals': ({ after, before }) => [
    `第 ${after} 号与第 ${before} 号封条之间有封条缺失`,
    `seals are missing between ${after} and ${before}`,
  ],
  'unknown-head': ({ head, report }) => [
    `链头 ${head} 不在链中${report ? `（记录于月报：${report}）` : ''}`,
    `head ${head} is not in the chain${report ? ` (recorded in report: ${report})` : ''}`,
  ],
};

/** @returns {[string, string]} Chinese and English */
export const findingWords = (finding) => WORDS[finding.what](finding);
