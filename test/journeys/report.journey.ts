import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { seriousViolations } from './axe.ts';
import { expect, test } from './journey.ts';
import { lineOf } from './workbench-page.ts';

const command = fileURLToPath(new URL('../../bin/plansmith.mjs', import.meta.url));

/** Writes reports of a folder; findings of severity error are exit code 1. */
function writeReports(folder: string, files: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [command, 'check', folder, ...files.flatMap((file) => ['--out', file])], (error, _, stderr) => (error && error.code !== 1 ? reject(new Error(stderr)) : resolve()));
  });
}

test('a reviewer opens the report, follows it to a finding, and prints it', async ({ page, folder }) => {
  await folder.replace('plan/detailed/U-DF-01.yaml', 'far: 1.50', 'far: 3.20');
  const file = join(folder.path, 'report.html');
  const junit = join(folder.path, 'junit.xml');
  await writeReports(folder.path, [file, junit]);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  await page.goto(pathToFileURL(file).href);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('规划质检报告');
  await expect(page.locator('.verdict')).toContainText('不通过');
  await expect(page.getByRole('row', { name: /提交/ })).toContainText('plan/detailed/U-DF-01.yaml');

  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: /意见清单/ }).click();
  const row = page.getByRole('row', { name: /indicator\/far/ }).filter({ hasText: 'U-DF-01' });
  const link = row.getByRole('link');
  const number = await link.innerText();
  await link.click();
  const card = page.locator(`#f${number}`);
  await expect(card).toBeInViewport();
  await expect(card.locator('mark')).toHaveText('3.20');
  await expect(card.getByRole('img', { name: /示意图/ })).toBeVisible();

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await seriousViolations(page)).toEqual([]);
  }
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12]/);
  const problems = await page.evaluate((xml) => new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror')?.textContent ?? null, await readFile(junit, 'utf8'));
  expect(problems).toBeNull();
  expect(requests).toEqual([pathToFileURL(file).href]);
  expect(faults).toEqual([]);
});

test('a reviewer works from the verdict: rules, findings, and the very report of the command line', async ({ workbench, folder }) => {
  const { page } = workbench;
  const detailed = 'plan/detailed/U-DF-01.yaml';
  await workbench.open(detailed);
  await workbench.setValue({ line: lineOf(await folder.read(detailed), 'far: 1.50'), key: 'far' }, '3.20');
  await page.keyboard.press('Control+Shift+r');
  const review = page.getByRole('complementary', { name: '侧边栏' });
  await expect(review.getByRole('status')).toHaveText('不通过');
  await expect(review).toContainText('结论包含 1 个文件中未保存的修改');

  await review.getByRole('searchbox', { name: /筛选规则/ }).fill('indicator/far');
  const rules = review.getByRole('tree', { name: '规则' });
  const far = rules.getByRole('treeitem', { name: /indicator\/far 查了/ });
  await expect(far).toContainText('1');
  await far.dblclick();
  await expect(page.getByRole('tab', { name: '规则说明：indicator/far' })).toHaveAttribute('aria-selected', 'true');
  await far.click({ button: 'right' });
  await page.getByRole('menuitem', { name: /只看这条规则/ }).click();
  await expect(workbench.problems.getByRole('treeitem', { name: /容积率填写 3.20/ })).toBeVisible();
  expect(await seriousViolations(page)).toEqual([]);

  const download = page.waitForEvent('download');
  await review.getByRole('button', { name: '导出检查报告…' }).last().click();
  await workbench.choices.filter({ hasText: '网页' }).click();
  const exported = await readFile(await (await download).path(), 'utf8');
  await workbench.run('全部保存');
  await expect.poll(() => folder.read(detailed)).toContain('far: 3.20');
  const file = join(await mkdtemp(join(tmpdir(), 'plansmith-report-')), 'report.html');
  await writeReports(folder.path, [file]);
  expect(exported).toBe(await readFile(file, 'utf8'));
});
