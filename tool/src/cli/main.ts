import { run } from './run.js';

const { env, stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), { cwd: process.cwd(), env, stdout, stderr });
