import { expect, test as base, type Page } from '@playwright/test';
import { copySample, type SampleFolder } from './sample-folder.ts';
import { serveWorkbench, type ServedWorkbench } from './served-workbench.ts';
import { createWorkbenchPage, type WorkbenchPage } from './workbench-page.ts';

interface JourneyFixtures {
  /** The user's settings at first, where the journey needs others than most. */
  readonly settings: Readonly<Record<string, unknown>> | undefined;
  readonly served: ServedWorkbench;
  readonly folder: SampleFolder;
  /** The workbench over `folder`, after its first check. */
  readonly workbench: WorkbenchPage;
}

/** A journey through the built product. Fails on errors of the page, on what its policy blocked, and on requests to other hosts. */
export const test = base.extend<JourneyFixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  folder: async ({}, use) => {
    const folder = await copySample();
    await use(folder);
    await folder.dispose();
  },
  settings: [undefined, { option: true }],
  served: async ({ folder, settings }, use) => {
    const served = await serveWorkbench(folder.path, { ...(settings && { settings }) });
    await use(served);
    await served.dispose();
  },
  workbench: async ({ page, served }, use) => {
    const faults = watchPage(page, new URL(served.url).host);
    await page.goto(served.url);
    const workbench = createWorkbenchPage(page);
    await workbench.checked();
    await use(workbench);
    await page.close();
    expect(faults).toEqual([]);
  },
});

export { expect };

/** What went wrong in a page, collected while the journey goes on. */
function watchPage(page: Page, host: string): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    // The answer to a save over a changed file is a refusal, which the browser notes as an error.
    if (message.type() === 'error' && !message.text().includes('409 (Conflict)')) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(http|ws)s?:$/.test(url.protocol) && url.host !== host) faults.push(`request: ${request.url()}`);
  });
  return faults;
}
