// The first check of every command; written for any version of Node.
const NEEDED = [20, 19];

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(`✗ 需要 Node.js ${NEEDED.join('.')} 或更高版本，当前为 ${version}（https://nodejs.org）`);
  console.error(`  Node.js ${NEEDED.join('.')} or newer is needed; this is ${version}.`);
  process.exit(1);
}
