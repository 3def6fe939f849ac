// What processes and their children take of the machine, from /proc. Linux only; elsewhere it sees nothing.
import fs from 'node:fs';

const EVERY_MS = 50;
const LOOK_FOR_CHILDREN_EVERY = 3;
const PAGE = 4096;
const TICK_MS = 10;

const read = (file) => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null; // the process has ended meanwhile
  }
};

function parents() {
  const found = new Map();
  for (const name of fs.existsSync('/proc') ? fs.readdirSync('/proc') : []) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    if (stat) found.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  return found;
}

/** A process with all that descend from it. */
export function familyOf(pid) {
  const parentOf = parents();
  const family = new Set([pid]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const [child, parent] of parentOf) if (family.has(parent)) family.add(child);
  }
  return [...family];
}

/**
 * Milliseconds of processor that a process, its children and those that have ended have used so far. Unlike time on
 * the clock this hardly depends on what else the machine is doing.
 */
export function processorTime(root) {
  let ticks = 0;
  for (const pid of familyOf(root)) {
    const stat = read(`/proc/${pid}/stat`);
    if (!stat) continue;
    // utime, stime, and the same of children that were waited for
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    for (const at of [11, 12, 13, 14]) ticks += Number(fields[at]);
  }
  return ticks * TICK_MS;
}

/** Bytes in memory, and those of them that are shared with others (files and shared memory). */
function residence(pid) {
  const [, resident, shared] = (read(`/proc/${pid}/statm`) ?? '0 0 0').split(' ').map(Number);
  return { resident: resident * PAGE, shared: shared * PAGE };
}

/** Everything that Node processes hold, added up: what is shared between them counts for each. */
const wholeSum = (family) => family.reduce((sum, pid) => sum + residence(pid).resident, 0);

/** What the server's processes hold each for itself, and once the shared memory that the biggest of them touches. */
function serverSum(family) {
  const all = family.map(residence);
  return all.reduce((sum, one) => sum + one.resident - one.shared, 0) + Math.max(0, ...all.map(({ shared }) => shared));
}

/**
 * Watches two families of processes until `stop`, which tells the highest sums of a single moment, in bytes.
 * @param {{ node: number, postgres: number }} roots
 */
export function watchMemory({ node, postgres }) {
  const peaks = { node: 0, postgres: 0, nodeProcesses: 0 };
  let families = { node: [node], postgres: [postgres] };
  let tick = 0;
  const look = () => {
    if (tick++ % LOOK_FOR_CHILDREN_EVERY === 0) families = { node: familyOf(node), postgres: familyOf(postgres) };
    const sum = wholeSum(families.node);
    if (sum > peaks.node) Object.assign(peaks, { node: sum, nodeProcesses: families.node.length });
    peaks.postgres = Math.max(peaks.postgres, serverSum(families.postgres));
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return peaks;
    },
  };
}
