import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the tab, its configuration page and the local stand-in for Teams into dist/tab, all served under /tab/. */
export default defineConfig({
  root: fromHere('.'),
  base: '/tab/',
  plugins: [react()],
  build: {
    outDir: fromHere('../dist/tab'),
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows scripts from our own origin only, so nothing may be written into the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        tab: fromHere('./index.html'),
        config: fromHere('./config.html'),
        consent: fromHere('./consent.html'),
        host: fromHere('./local-host/index.html'),
      },
    },
  },
});
