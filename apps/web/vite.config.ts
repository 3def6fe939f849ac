import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { mockApi } from './vite.mock.js';

const source = (library: string) => fileURLToPath(new URL(`../../libs/${library}/src/index.ts`, import.meta.url));

const apiUrl = process.env['LIANQUN_API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === 'mock' ? [mockApi()] : [])],
  resolve: {
    alias: [
      { find: '@lianqun/domain', replacement: source('domain') },
      { find: '@lianqun/api-client', replacement: source('api-client') },
      // The locale files that Node resolves are CommonJS; the browser gets the ES modules beside them.
      { find: /^antd\/locale\/(.*)$/, replacement: 'antd/es/locale/$1' },
    ],
  },
  server: {
    port: Number(process.env['LIANQUN_WEB_PORT'] ?? 5173),
    // The API compares Host with Origin: it has to see the address of this server, not its own.
    ...(mode === 'mock' ? {} : { proxy: { '/api': { target: apiUrl, changeOrigin: false } } }),
  },
  build: {
    target: 'es2022',
    assetsDir: 'assets',
    // An inlined asset would need data: in the content security policy of every kind.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // The rules of the field are pure: what a page does not use of them stays out.
      treeshake: { moduleSideEffects: [{ test: /\/libs\/(?:domain|api-client)\//, sideEffects: false }] },
      // What every page needs comes in two files instead of twenty; languages and pages stay apart.
      output: {
        codeSplitting: {
          groups: [
            { name: 'framework', tags: ['$initial'], test: /node_modules/ },
            { name: 'app', tags: ['$initial'] },
          ],
        },
      },
    },
  },
}));
