import type { Plugin } from 'vite';

export function minifyStyles(): Plugin;
