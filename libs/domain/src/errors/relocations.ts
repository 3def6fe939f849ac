import { relocationFields, relocationSides } from '../relocations/sides.js';
import { relocationStages } from '../relocations/stages.js';
import type { ErrorEntry } from './entry.js';

/** Rules of 疏解企业台账. */
export type RelocationErrorCode =
  | 'relocation-subject-required'
  | 'relocation-subject-twice'
  | 'relocation-place-required'
  | 'relocation-similar'
  | 'other-side'
  | 'asks-other-side'
  | 'relocation-of-both-sides'
  | 'side-elsewhere'
  | 'stage-not-next'
  | 'stage-line-empty'
  | 'stage-before-former'
  | 'stage-is-first'
  | 'stage-of-other-side'
  | 'moved-above-employees'
  | 'sharing-until-before-from';

const stages = { from: relocationStages, to: relocationStages, stage: relocationStages, former: relocationStages };
const sides = { side: relocationSides };

export const relocationErrors: Readonly<Record<RelocationErrorCode, ErrorEntry>> = {
  'relocation-subject-required': {
    status: null,
    zh: '请选择企业；企业台账中没有的，请填写名称。',
    en: 'Choose the enterprise, or give a name where the register does not hold it.',
  },
  'relocation-subject-twice': {
    status: null,
    zh: '已选择企业，名称以企业台账为准，请删去此项。',
    en: 'An enterprise is chosen and goes by its name in the register. Remove this one.',
  },
  'relocation-place-required': {
    status: null,
    zh: '请至少填写原址所在地或迁入地。',
    en: 'Give the region of origin or the destination.',
  },
  'relocation-similar': {
    status: null,
    zh: '该企业已有未终止的疏解记录 {code}（{part}），请确认不是同一次。',
    en: 'The enterprise already has a relocation that is under way, {code} ({part}). Make sure that it is another one.',
    defaults: { part: '—' },
  },
  'other-side': {
    status: 403,
    zh: '“{field}”由{side}填写，本单位不能修改。',
    en: '“{field}” is for {side} to say and cannot be changed by you.',
    words: { ...sides, field: relocationFields },
  },
  'asks-other-side': {
    status: null,
    zh: '此项由{side}填写，提交后转{organization}确认。',
    en: 'This is for {side} to say. {organization} will be asked to confirm.',
    words: sides,
  },
  'relocation-of-both-sides': {
    status: 409,
    zh: '另一方已填写过这条疏解记录，不能移入回收站。不再推进或登记有误的，请登记“终止”并写明原因。',
    en: 'The other side has written in this record, so it cannot be put into the bin. Record “Terminated” with the reason where it goes no further or was logged by mistake.',
  },
  'side-elsewhere': {
    status: null,
    zh: '“{name}”与“{field}”不在同一省市，请核对。',
    en: '“{name}” is not in the province of “{field}”. Check both.',
    words: { field: relocationFields },
  },
  'stage-not-next': {
    status: null,
    zh: '当前阶段为“{from}”，不能登记“{to}”。登记有误的，请退回上一阶段。',
    en: 'The stage is “{from}” now, so “{to}” cannot be recorded. Take the stage back where it was wrong.',
    words: stages,
  },
  'stage-line-empty': {
    status: null,
    zh: '请先登记意向或签约。',
    en: 'Record the intent or the signing first.',
  },
  'stage-before-former': {
    status: null,
    zh: '“{stage}”的日期（{day}）早于上一阶段“{former}”的日期（{min}），请核对。',
    en: '“{stage}” ({day}) is before the former stage “{former}” ({min}). Check both days.',
    words: stages,
  },
  'stage-is-first': {
    status: null,
    zh: '“{stage}”是最初的阶段，不能再退回。',
    en: '“{stage}” is the first stage and cannot be taken back.',
    words: stages,
  },
  'stage-of-other-side': {
    status: 403,
    zh: '“{stage}”由{side}登记，本单位不能登记或退回。',
    en: '“{stage}” is for {side} to record or take back.',
    words: { ...stages, ...sides },
  },
  'moved-above-employees': {
    status: null,
    zh: '随迁职工（{moved} 人）多于原有职工（{employees} 人），请核对。',
    en: 'More employees moved ({moved}) than there were ({employees}). Check both.',
  },
  'sharing-until-before-from': {
    status: null,
    zh: '分享结束日期早于开始日期 {from}，请核对。',
    en: 'Sharing ends before it begins on {from}. Check both days.',
  },
};
