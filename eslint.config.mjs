import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Full zod costs 22 KB and breaks a strict CSP: browsers get its types, and shapes generated from it. */
const noZod = {
  paths: [{ name: 'zod', message: 'Only src/feed/schema.ts imports zod.' }],
  patterns: [
    {
      group: ['**/schema.js'],
      allowTypeImports: true,
      message: 'Browsers get the types of the schema, not the schema.',
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      'dist',
      'tool/dist',
      'node_modules',
      'coverage',
      'storybook-static',
      'tests/support/page-scripts/earlier-loader.js',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  {
    rules: {
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `<ul role="list">` keeps a list a list in Safari, where `list-style: none` takes that away.
      'lit-a11y/no-redundant-role': 'off',
      'no-control-regex': 'off',
      // The host's `lang` and `role` are reflected by properties of other names.
      'wc/no-constructor-attributes': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/attribute-names': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/feed/schema.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', noZod] },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      '@typescript-eslint/explicit-function-return-type': 'off',
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  {
    files: ['wordpress/src/**/*.tsx'],
    languageOptions: { parserOptions: { jsxPragma: 'createElement', jsxFragmentName: 'Fragment' } },
  },
  {
    files: ['tests/support/page-scripts/*.js'],
    languageOptions: { globals: globals.browser },
    rules: { '@typescript-eslint/explicit-function-return-type': 'off', 'lit/no-useless-template-literals': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/explicit-function-return-type': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
      'wc/no-self-class': 'off',
    },
  },
);
