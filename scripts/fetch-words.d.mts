import type { Plugin } from 'vite';

export declare function fetchWords(folder: string, dictionaries: Record<string, Record<string, object>>): Plugin;
