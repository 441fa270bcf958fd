import { runnerImport } from 'vite';

const source = new URL('../src/feed/schema.ts', import.meta.url).pathname;

/** The JSON Schema (2020-12) of the content feed, generated from the zod schema. */
export async function feedSchema() {
  const options = { configFile: false, logLevel: 'error' };
  const { module: zod } = await runnerImport('zod', options);
  const { module: schema } = await runnerImport(source, options);
  return {
    title: 'MMC content feed, format 1',
    ...zod.z.toJSONSchema(schema.contentFeed, { io: 'input' }),
  };
}
