// Writes .br and .gz beside every asset worth it, so that the server never compresses anything itself.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const assets = path.resolve(import.meta.dirname, '..', 'dist', 'assets');
const compressible = /\.(?:js|css|svg|json|html)$/;

for (const name of readdirSync(assets).filter((file) => compressible.test(file))) {
  const file = path.join(assets, name);
  const bytes = readFileSync(file);
  if (bytes.length < 1024) continue;
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, brotli));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
