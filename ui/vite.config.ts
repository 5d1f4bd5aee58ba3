import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const house = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  server: {
    host: '127.0.0.1',
    port: 1420,
    strictPort: true,
    // The words live beside this folder, in locales/.
    fs: { allow: [house] },
  },
  build: {
    outDir: 'dist',
    // Native <dialog> came with Safari 15.4; macOS shows the page with the system's own WebKit.
    target: ['es2022', 'safari15.4'],
    // The page may load nothing but its own files, so nothing becomes a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.ts'],
    // Dates are shown in the reader's own time; the tests name theirs.
    env: { TZ: 'Europe/Berlin' },
  },
});
