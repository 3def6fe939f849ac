import type { ErrorEntry } from './entry.js';

/** Rules of 承接平台台账. */
export type PlatformErrorCode =
  | 'platform-name-required'
  | 'platform-elsewhere'
  | 'platform-below-itself'
  | 'platform-parts-elsewhere'
  | 'platform-system-unknown'
  | 'platform-category-unknown'
  | 'similar-platform'
  | 'position-incomplete'
  | 'longitude-out-of-range'
  | 'latitude-out-of-range'
  | 'position-elsewhere'
  | 'land-exceeds-area';

export const platformErrors: Readonly<Record<PlatformErrorCode, ErrorEntry>> = {
  'platform-name-required': { status: null, zh: '请填写平台名称。', en: 'Enter the name of the platform.' },
  'platform-elsewhere': {
    status: null,
    zh: '“{name}”在{province}，与所填所在地不在同一省市，请核对。',
    en: '“{name}” lies in {province}, another province than the region given. Check both.',
  },
  'platform-below-itself': {
    status: null,
    zh: '“{name}”就是本平台或本平台的园区，不能作为上级平台。',
    en: '“{name}” is this platform itself or one of its parts, so it cannot stand above it.',
  },
  'platform-parts-elsewhere': {
    status: null,
    zh: '所属园区“{name}”在{province}，与所填所在地不在同一省市，请先调整园区。',
    en: 'Its part “{name}” lies in {province}, another province than the region given. Change the part first.',
  },
  'platform-system-unknown': {
    status: null,
    zh: '未找到平台体系“{value}”，请从平台体系中选择。',
    en: 'No platform system “{value}” was found. Choose one of the list.',
  },
  'platform-category-unknown': {
    status: null,
    zh: '平台体系“{system}”中没有类别“{value}”，请重新选择。',
    en: 'The platform system “{system}” has no category “{value}”. Choose again.',
  },
  'similar-platform': {
    status: null,
    zh: '台账中有同名的承接平台“{name}”，请核对是否同一个。',
    en: 'The register has a platform of the same name, “{name}”. Check whether it is the same one.',
  },
  'position-incomplete': {
    status: null,
    zh: '经度和纬度应同时填写，或者都不填。',
    en: 'Give longitude and latitude together, or neither.',
  },
  'longitude-out-of-range': {
    status: null,
    zh: '经度应在 {min} 至 {max} 之间，请核对是否与纬度填反。',
    en: 'The longitude must be between {min} and {max}. Check whether it was exchanged with the latitude.',
  },
  'latitude-out-of-range': {
    status: null,
    zh: '纬度应在 {min} 至 {max} 之间，请核对是否与经度填反。',
    en: 'The latitude must be between {min} and {max}. Check whether it was exchanged with the longitude.',
  },
  'position-elsewhere': {
    status: null,
    zh: '经纬度不在{province}范围内，请核对。',
    en: 'Longitude and latitude do not lie in {province}. Check them.',
  },
  'land-exceeds-area': {
    status: null,
    zh: '可供地 {land} 亩超过规划面积（折合 {area} 亩），请核对单位。',
    en: 'The land available, {land} mu, is more than the planned area, {area} mu. Check the units.',
  },
};
