import type { Plugin } from 'vite';

export function shrink(banner: string): Plugin;
