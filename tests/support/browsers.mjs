// Which browsers are on this machine, and how Web Test Runner starts them.
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKit } from './webkit.mjs';

const firstOf = (...paths) => paths.find((path) => path && existsSync(path));

export const chromePath = firstOf(
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)']}\\Google\\Chrome\\Application\\chrome.exe`,
);
export const firefoxPath = firstOf(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox');
const miniBrowserPath = firstOf(
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
);
/** The path of MiniBrowser, where it and what drives it are installed. */
export const webKitPath = firstOf('/usr/bin/WebKitWebDriver') && firstOf('/usr/bin/Xvfb') ? miniBrowserPath : undefined;

export const HOW_TO_GET_CHROME =
  'No Chrome or Chromium was found: install one (on Debian: apt-get install chromium), or set CHROME_PATH to it.';

/** Background requests off: they would fail on a closed network, many at a time. */
export const CHROME_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const starters = {
  chromium: () =>
    chromePath && chromeLauncher({ launchOptions: { executablePath: chromePath, headless: true, args: CHROME_FLAGS } }),

  firefox: () => {
    if (!firefoxPath) return undefined;
    const launcher = chromeLauncher({
      launchOptions: { browser: 'firefox', executablePath: firefoxPath, headless: true, args: [] },
      createBrowserContext: ({ browser }) => browser.defaultBrowserContext(),
      createPage: ({ context }) => context.newPage(),
    });
    launcher.name = 'Firefox';
    return launcher;
  },

  webkit: async () => {
    if (!webKitPath) return undefined;
    const { port, capabilities, stop } = await startWebKit(webKitPath);
    process.once('exit', stop);
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      automationProtocol: 'webdriver',
      capabilities: { ...capabilities, 'wdio:enforceWebDriverClassic': true },
    });
    launcher.name = 'WebKitGTK';
    return launcher;
  },
};

/** The launchers of the browsers that are asked for (`BROWSERS=chromium,firefox`; default: all) and installed. */
export async function launchers() {
  const asked = (process.env.BROWSERS ?? Object.keys(starters).join()).split(',');
  const started = await Promise.all(asked.map((name) => starters[name]?.()));
  return started.filter(Boolean);
}
