export { DictionariesModule } from './dictionaries.module.js';
