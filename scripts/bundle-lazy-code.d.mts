import type { Plugin } from 'vite';

export function bundleLazyCode(): Plugin;
