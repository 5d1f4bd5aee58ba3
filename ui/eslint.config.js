import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['dist', 'node_modules', 'src/ipc/types'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['@tauri-apps/*'], message: 'Only src/ipc/index.ts talks to the program.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'fetch', 'localStorage', 'sessionStorage', 'WebSocket', 'XMLHttpRequest'],
      'no-eval': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      // The content security policy forbids inline styles; mail is never rendered; the page has no links.
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
      'svelte/no-restricted-html-elements': [
        'error',
        { elements: ['a', 'iframe', 'img', 'object', 'embed'], message: 'The page opens and loads nothing.' },
      ],
      'svelte/button-has-type': 'error',
      'svelte/require-each-key': 'error',
      'svelte/block-lang': ['error', { script: 'ts' }],
    },
  },
  { files: ['src/ipc/index.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['*.config.*', 'tests/**'], languageOptions: { globals: { ...globals.node } } },
);
