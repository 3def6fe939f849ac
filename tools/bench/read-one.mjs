// Reads one file to its end and says what it cost: `ours` as the service reads it, `raw` with the bare library.
import fs from 'node:fs';

const [how, file] = process.argv.slice(2);

async function ours() {
  const { createClassifier, createFiller, FileProblem, openWorkbook, rankSheets } =
    await import('@lianqun/spreadsheet');
  const seen = { code: null, rows: 0, cells: 0 };
  try {
    const workbook = await openWorkbook(file);
    try {
      for (const { sheet, table, merges } of await rankSheets(workbook)) {
        const judge = createClassifier(table, { merges });
        const fill = createFiller(table, merges);
        for await (const batch of workbook.rowBatches(sheet)) {
          for (const row of batch) {
            if (row.row >= table.firstDataRow) judge(row);
            seen.rows++;
            seen.cells += fill(row).cells.length;
          }
        }
      }
    } finally {
      await workbook.close();
    }
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    seen.code = error.code;
  }
  return seen;
}

async function raw() {
  const { read } = await import('@e965/xlsx');
  const options = { type: 'buffer', dense: true, cellFormula: false, cellHTML: false, cellText: false, UTC: true };
  const { Sheets } = read(fs.readFileSync(file), options);
  const rows = Object.values(Sheets).flatMap((sheet) => (sheet['!data'] ?? []).filter(Boolean));
  return { code: null, rows: rows.length, cells: rows.reduce((sum, row) => sum + row.filter(Boolean).length, 0) };
}

/** The highest of all moments, as the system counted it. */
function peakMemory() {
  const status = fs.existsSync('/proc/self/status') ? fs.readFileSync('/proc/self/status', 'utf8') : '';
  const peak = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
  return peak === undefined ? process.resourceUsage().maxRSS * 1024 : Number(peak) * 1024;
}

const seen = how === 'raw' ? await raw() : await ours();
// Processor time, the start of the process included: it hardly depends on what else the machine is doing.
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ ...seen, ms: (user + system) / 1000, memory: peakMemory() }));
