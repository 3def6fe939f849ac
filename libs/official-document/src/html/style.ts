import { COLOURS, LANDSCAPE, PORTRAIT, RED_HEAD, footerDistance, type PageSide } from '../page.js';

const millimetres = ({ top, right, bottom, left }: PageSide) => `${top}mm ${right}mm ${bottom}mm ${left}mm`;
const size = ({ width, height }: PageSide) => `${width}mm ${height}mm`;

const sheet = (name: string, page: PageSide): string => `
.${name} { width: ${page.width}mm; min-height: ${page.height}mm; padding: ${millimetres(page)}; page: ${name}; }
@page ${name} { size: ${size(page)}; margin: ${millimetres(page)}; }
@page ${name}:right { @bottom-right { ${pageNumber(page, 'right')} } }
@page ${name}:left { @bottom-left { ${pageNumber(page, 'left')} } }`;

const pageNumber = (page: PageSide, side: 'left' | 'right'): string =>
  `content: "— " counter(page) " —"; font: 14pt SimSun, "Noto Serif SC", serif; text-align: ${side};` +
  ` vertical-align: bottom; padding: 0 1em ${footerDistance(page)}mm; white-space: nowrap;`;

const BODY = '"仿宋_GB2312", FangSong_GB2312, FangSong, STFangsong, "Noto Serif SC", "Songti SC", serif';
const TITLE = '"方正小标宋简体", FZXiaoBiaoSong-B05S, STZhongsong, "Noto Serif SC", "Songti SC", serif';
const FIRST = '"黑体", SimHei, "Noto Sans SC", "Heiti SC", sans-serif';
const SECOND = '"楷体_GB2312", KaiTi_GB2312, KaiTi, STKaiti, "LXGW WenKai", serif';

/** The page in the proportions of the paper: 28 characters a line, 28.95 pt from line to line. */
export const STYLE = `
* { box-sizing: border-box; }
body { margin: 0; background: #e8e8e8; color: #000; font: 15.75pt/28.95pt ${BODY}; overflow-wrap: anywhere; }
.sheet { margin: 8mm auto; background: #fff; box-shadow: 0 1px 4px rgb(0 0 0 / 25%); }
${sheet('portrait', PORTRAIT)}
${sheet('landscape', LANDSCAPE)}
p, h1, h2, h3, h4, h5, figure { margin: 0; }
.masthead { color: #${RED_HEAD}; text-align: center; font-family: ${TITLE}; line-height: 1.8; }
.issue { display: flex; justify-content: space-between; padding-bottom: 4mm; border-bottom: 2pt solid #${RED_HEAD}; }
h1 { font: 22pt/32pt ${TITLE}; text-align: center; text-wrap: balance; padding: 28.95pt 0; }
.issue + h1 { padding-top: 57.9pt; }
.subtitle { font-family: ${SECOND}; text-align: center; margin: -28.95pt 0 28.95pt; }
h2, h3, h4, h5 { font-size: 15.75pt; font-weight: normal; text-indent: 2em; break-after: avoid; }
h2 { font-family: ${FIRST}; }
h3 { font-family: ${SECOND}; }
.body { text-indent: 2em; text-align: justify; }
.note { font-size: 12pt; line-height: 20pt; }
.caption, caption, figcaption { font: 14pt/28.95pt ${FIRST}; text-align: center; }
.figure { color: inherit; text-decoration: underline dotted #595959; text-underline-offset: 0.25em; }
a.figure:hover, a.figure:focus-visible { text-decoration-style: solid; background: #e6f4ff; }
.red { color: #${COLOURS.red}; }
.amber { color: #${COLOURS.amber}; }
.green { color: #${COLOURS.green}; }
.grey { color: #${COLOURS.grey}; }
.table { overflow-x: auto; margin-bottom: 10pt; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 12pt; line-height: 16pt; }
.landscape table { font-size: 9pt; line-height: 12pt; }
.unit { display: block; font: 12pt/20pt ${BODY}; text-align: right; }
th, td { border: 0.5pt solid #000; padding: 2pt 2.5pt; text-align: left; }
th, .sum td { font-family: ${FIRST}; font-weight: normal; }
th, .center { text-align: center; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
tr, figure { break-inside: avoid; }
figure { text-align: center; }
figure img { width: 156mm; max-width: 100%; height: auto; display: block; margin: 6pt auto 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.page-break { border: 0; border-top: 1px dashed #bfbfbf; margin: 14pt 0; }
@media screen and (max-width: 300mm) {
  .landscape { width: auto; min-height: 0; padding: 8mm 5mm; }
  .landscape table { min-width: 225mm; }
}
@media screen and (max-width: 214mm) { .portrait { width: auto; min-height: 0; padding: 8mm 5mm; } }
@media print {
  body { background: none; }
  .sheet { width: auto; min-height: 0; margin: 0; padding: 0; box-shadow: none; }
  .sheet + .sheet { break-before: page; }
  .table { overflow: visible; }
  .figure { text-decoration: none; }
  .page-break { border: 0; margin: 0; break-after: page; }
}
`;
