import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type KeyInput } from 'puppeteer-core';

/** A page in Firefox, driven by WebDriver BiDi: Playwright's driver needs a Firefox of its own. */
export interface FirefoxPage {
  goto(url: string): Promise<void>;
  /** Presses keys one after the other; `Control+s` holds the first while the last is pressed. */
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Clicks what has this role and exactly this name. Waits for it. */
  click(role: string, name: string): Promise<void>;
  /** Waits until an expression of the page is true. */
  until(what: string, expression: string): Promise<void>;
  /** Waits until there is something of this role and name. */
  shown(role: string, name: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Errors that the page told of. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

const waitMilliseconds = 60_000;
const pollMilliseconds = 50;

/** Starts Firefox without a window. Settings are those of a first start, in Chinese and without motion. */
export async function openFirefox(program: string): Promise<FirefoxPage> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
    extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN', 'ui.prefersReducedMotion': 1, 'ui.systemUsesDarkTheme': 0, 'browser.aboutwelcome.enabled': false, 'app.normandy.enabled': false },
  });
  // The page that Firefox begins with never has the keyboard: no focus, no blur.
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => {
    // The answer to a save over a changed file is a refusal.
    if (message.type() === 'error' && !message.text().includes('409')) faults.push(message.text());
  });
  const shown = async (role: string, name: string) => {
    const found = await page.waitForSelector(`aria/${name}[role="${role}"]`, { timeout: waitMilliseconds });
    if (!found) throw new Error(`${role} “${name}”: not there`);
    return found;
  };
  return {
    faults,
    async goto(url) {
      await page.goto(url);
    },
    async press(...presses) {
      for (const press of presses) {
        const keys = press.split('+') as KeyInput[];
        for (const key of keys) await page.keyboard.down(key);
        for (const key of keys.toReversed()) await page.keyboard.up(key);
      }
    },
    type: (text) => page.keyboard.type(text),
    async click(role, name) {
      await (await shown(role, name)).click();
    },
    async until(what, expression) {
      const end = Date.now() + waitMilliseconds;
      while ((await page.evaluate(`Boolean(${expression})`)) !== true) {
        if (Date.now() > end) throw new Error(`${what}: not within ${waitMilliseconds / 1000} s`);
        await pause(pollMilliseconds);
      }
    },
    async shown(role, name) {
      await shown(role, name);
    },
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => browser.close(),
  };
}
