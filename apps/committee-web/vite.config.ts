/// <reference types="node" />
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { textsByLanguage } from '../../libs/web-ui/texts-by-language/index.js';

/** The node that `vite dev` and `vite preview` speak to. Built pages are served by the node itself and need none of this. */
const API = process.env['MASSLINE_API'] ?? 'http://127.0.0.1:4000';
const proxy = { '/caucuses': API, '/graphql': API, '/imports': API, '/accountability': API, '/elections': API };
const folder = fileURLToPath(new URL('.', import.meta.url));

/** The catalogues that the first load speaks; `test/browser/first-load.e2e-spec.ts` holds the list. */
const FIRST_TEXTS = [
  'decisions',
  'delegates-today',
  'democracy-today',
  'elections-today',
  'enrolments',
  'factors-today',
  'figures',
  'guidance-today',
  'criticism-today',
  'meetings-today',
  'recalls-today',
  'roll-calls-today',
  'organizations',
  'page',
  'shared-today',
  'shell',
  'terms',
  'today',
  'unity-today',
];

export default defineConfig({
  root: folder,
  base: '/',
  plugins: [react(), textsByLanguage('committee-web', FIRST_TEXTS)],
  // `#web-ui` is this repository's own source, not its build.
  resolve: {
    conditions: ['massline-source', ...defaultClientConditions],
    // The pure libraries check proofs in the browser with what they use in the node.
    alias: { 'node:crypto': fileURLToPath(new URL('../../libs/web-ui/browser/crypto-in-browser.ts', import.meta.url)) },
  },
  build: {
    outDir: fileURLToPath(new URL('../../dist/web/committee-web', import.meta.url)),
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // A data: URL would need an exception in the content security policy.
    assetsInlineLimit: 0,
  },
  server: { proxy },
  preview: { proxy },
});
