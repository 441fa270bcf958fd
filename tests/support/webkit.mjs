// WebKitGTK's MiniBrowser, driven over WebDriver on a display of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts Xvfb and WebKitWebDriver. */
export async function startWebKit(binary) {
  const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(display.stdio[3], 'data');
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: `:${String(number).trim()}`,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    GSETTINGS_BACKEND: 'memory',
    no_proxy: '*',
    // The same pixels from load to load: text is not painted by the GPU in one tile and by the CPU in the next.
    WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
  };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=local'], { stdio: 'ignore', env });
  await answers(`http://127.0.0.1:${port}/status`);
  return {
    port,
    capabilities: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    stop() {
      driver.kill();
      display.kill();
    },
  };
}

async function answers(address) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await sleep(100);
  }
  throw new Error(`${address} does not answer.`);
}
