// The stages of the tool, from their source.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const stage = async (file) =>
  (
    await runnerImport(fileURLToPath(new URL(`../../src/${file}`, import.meta.url)), {
      configFile: false,
      logLevel: 'error',
    })
  ).module;

export const { readSheet } = await stage('sources/sheet/read-sheet.ts');
export const { mapRows } = await stage('map/map-rows.ts');
export const { template } = await stage('template/template.ts');
