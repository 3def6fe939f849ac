import { it } from '@jest/globals';
import fs from 'node:fs';
import { readList } from './testing/read-list.js';
for (const f of fs.readdirSync('/tmp/imp/lists').sort())
  it(f, async () => {
    let out = '';
    try {
      const { result, rows } = await readList(fs.readFileSync('/tmp/imp/lists/' + f));
      out += `\n## ${f} rows=${result.dataRows} needs=${JSON.stringify(result.needs)} header=${result.table?.headerRow}+${result.table?.headerRows} skipped=${JSON.stringify(result.table?.skippedRows)}\n`;
      for (const m of result.mapping)
        out += `   ${m.letter} ${JSON.stringify(m.header)} -> ${m.field} ${m.confidence} ${m.unit ?? ''} ${JSON.stringify(m.samples.slice(0, 3)).slice(0, 90)}\n`;
      for (const r of rows.slice(0, 14))
        out += `   ${r.rowNumber} ${JSON.stringify(r.record)}\n      ${r.problems.map((p) => `${p.severity}:${p.code}@${p.field}[${p.raw.slice(0, 30)}]`).join(' | ')}\n`;
    } catch (e) {
      out += `\n## ${f} THROW ${String(e)} ${JSON.stringify(e)}\n`;
    }
    fs.appendFileSync('/tmp/imp/lists.out', out);
  });
