import type { Plugin } from 'vite';

export function fetchFineLand(land: string): Plugin;
