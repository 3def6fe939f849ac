/** Names: folding for comparing, splitting of cells that hold several, matching against dictionaries. */
export { readNames, unclearNames, type NamedRow, type NamesToCheck } from './entry-names.js';
export { foldName, foldText, sameName, splitNames } from './fold.js';
export { differByOne, nameCore, nameLikeness, namePlace, type NameLikeness } from './likeness.js';
export {
  createNameMatcher,
  type NamedEntry,
  type NameMatch,
  type NameMatcher,
  type NameMatcherOptions,
} from './matcher.js';
export { termReader, type Label, type Term } from './terms.js';
