import type { Plugin } from 'vite';

export function hardenLit(): Plugin;
