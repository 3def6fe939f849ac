/** Reading and writing of single values: money, rates, areas, dates, months, whole numbers. */
export {
  AREA_UNITS,
  areaIn,
  areaUnitOf,
  asAreaUnit,
  parseArea,
  type AreaOptions,
  type AreaReading,
  type AreaUnit,
} from './area.js';
export { fromScaled, roundDecimal, shiftDecimal, toScaled } from './decimal.js';
export { isDate, parseDate, todayInShanghai, type DateOptions } from './dates.js';
export { COUNT_UNITS, parseInteger, type CountUnit, type IntegerOptions } from './integers.js';
export {
  addMoney,
  asMoneyUnit,
  canonicalMoney,
  compareMoney,
  formatMoney,
  formatYi,
  MONEY_UNITS,
  moneyUnitOf,
  namesForeignCurrency,
  parseMoney,
  type MoneyOptions,
  type MoneyReading,
  type MoneyUnit,
} from './money.js';
export { addMonths, isMonth, lastDayOf, monthOf, monthRange, monthsBetween, yearOf } from './months.js';
export {
  compareRatio,
  formatRate,
  percentOf,
  rateOf,
  ratioOf,
  ratioOfWholes,
  roundHalfUp,
  subtractRatio,
  type Ratio,
} from './rates.js';
export type { Parsed } from './result.js';
