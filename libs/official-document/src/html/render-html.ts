import { issuerSize } from '../page.js';
import { singleLine } from '../text.js';
import type { Block, OfficialDocument, Section } from '../tree.js';
import { htmlChart } from './chart.js';
import { escapeHtml, htmlLines } from './escape.js';
import { htmlRuns } from './runs.js';
import { STYLE } from './style.js';
import { htmlTable, widthRules } from './table.js';

const TITLE_ONLY: Section = { orientation: 'portrait', blocks: [] };

/**
 * The document as one page that needs nothing else: no script, no font or picture from elsewhere. Sheets have the
 * proportions of the paper; printed, they are the paper.
 */
export async function renderHtml(document: OfficialDocument): Promise<string> {
  const sheets: string[] = [];
  for (const section of document.sections.length > 0 ? document.sections : [TITLE_ONLY]) {
    const blocks: string[] = sheets.length === 0 ? [opening(document)] : [];
    for (const block of section.blocks) blocks.push(await htmlBlock(block));
    sheets.push(`<section class="sheet ${section.orientation}">\n${blocks.join('\n')}\n</section>`);
  }
  return `<!DOCTYPE html>
<html lang="${escapeHtml(document.language)}">
${head(document)}
<body>
<main>
${sheets.join('\n')}
</main>
</body>
</html>
`;
}

function head(document: OfficialDocument): string {
  const { creator, subject, createdAt, identifier } = document.properties;
  const meta = (name: string, content: string) => `<meta name="${name}" content="${escapeHtml(singleLine(content))}">`;
  const issuer = document.masthead
    ? `.issuer { font-size: ${issuerSize(singleLine(document.masthead.issuer))}pt; }\n`
    : '';
  return `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.title.replace(/\s*\n\s*/g, ''))}</title>
${meta('author', creator)}
${meta('description', subject)}
${meta('dcterms.created', new Date(createdAt).toISOString())}
${meta('dcterms.identifier', identifier)}
<style>${STYLE}${issuer}${widthRules(document)}</style>
</head>`;
}

function opening({ masthead, title, subtitle }: OfficialDocument): string {
  const lines = [`<h1>${htmlLines(title)}</h1>`];
  if (subtitle) lines.push(`<p class="subtitle">${htmlLines(subtitle)}</p>`);
  if (masthead) {
    const { issuer, issue, date } = masthead;
    lines.unshift(
      `<p class="masthead issuer">${escapeHtml(singleLine(issuer))}</p>`,
      `<p class="issue"><span>${escapeHtml(singleLine(issue))}</span><span>${escapeHtml(singleLine(date))}</span></p>`,
    );
  }
  return lines.join('\n');
}

async function htmlBlock(block: Block): Promise<string> {
  switch (block.kind) {
    case 'paragraph':
      return `<p class="${block.style ?? 'body'}">${htmlRuns(block.runs)}</p>`;
    case 'heading': {
      const tag = `h${block.level + 1}`; // h1 is the title
      return `<${tag} id="${escapeHtml(block.id)}">${escapeHtml(singleLine(block.text))}</${tag}>`;
    }
    case 'table':
      return htmlTable(block);
    case 'chart':
      return htmlChart(block);
    case 'page-break':
      return '<hr class="page-break">';
  }
}
