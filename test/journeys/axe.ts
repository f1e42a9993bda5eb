import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical in the page as it is shown: rule, element, reason. `colorsOnly` asks what another theme can make otherwise. */
export async function seriousViolations(page: Page, { colorsOnly = false }: { readonly colorsOnly?: boolean } = {}): Promise<readonly string[]> {
  // Debugger evaluation is outside the page's policy, which lets no script in.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: { run(context: Document, options: RunOptions): Promise<AxeResults> } }).axe.run(document, options),
    { resultTypes: ['violations'], ...(colorsOnly && { runOnly: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] } }) } satisfies RunOptions,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
}

/** The same in light and then in dark, which the workbench follows the system in; the page is light afterwards. */
export async function seriousViolationsInBoth(page: Page): Promise<readonly string[]> {
  const inLight = await seriousViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const inDark = await seriousViolations(page, { colorsOnly: true });
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  return [...inLight, ...inDark.map((violation) => `dark: ${violation}`)];
}
