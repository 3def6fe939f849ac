export { fileProblemTold } from '../../../../foundation/files/file-words.js';
