import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installIfNeeded, root } from './install.mjs';

/** `npm run screenshots`: the pictures of the documentation, taken of the built product over a copy of the sample; `-- guide`: those of the guide alone. */
const log = (line) => console.error(line);
const images = join(root, 'docs/images');
const sizeLimit = 300_000;
const far = 'plan/detailed/U-DF-01.yaml';
const farLine = 1 + readFileSync(join(root, 'samples/jiamusi', far), 'utf8').split('\n').findIndex((line) => /^ {4}far:/.test(line));

installIfNeeded(log);
const { buildIfNeeded } = await import('./build.mjs');
const { browserArguments, ensureBrowser } = await import('./browser.mjs');
await buildIfNeeded(log);
const executablePath = await ensureBrowser(log);
const { chromium } = await import('@playwright/test');

const scratch = mkdtempSync(join(tmpdir(), 'plansmith-screenshots-'));
const folder = join(scratch, 'jiamusi');
cpSync(join(root, 'samples/jiamusi'), folder, { recursive: true });
for (const words of [['init', '-q', '-b', 'main'], ['add', '.'], ['-c', 'user.name=Planner', '-c', 'user.email=planner@example.org', 'commit', '-q', '-m', 'sample']]) {
  execFileSync('git', words, { cwd: folder });
}
mkdirSync(images, { recursive: true });
// The server watches the folder of the settings where there is one.
mkdirSync(join(scratch, 'config/plansmith'), { recursive: true });
const server = spawn(process.execPath, [join(root, 'bin/plansmith.mjs'), 'open', folder, '--no-browser', '--exit-with-stdin'], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, XDG_CONFIG_HOME: join(folder, '..', 'config') } });
const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
try {
  const url = await new Promise((resolve, reject) => {
    createInterface({ input: server.stdout }).once('line', resolve);
    server.once('close', () => reject(new Error('the server ended before it gave its address')));
  });
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', colorScheme: 'light' });
  page.setDefaultTimeout(120_000);
  await page.goto(url);
  await page.getByRole('button', { name: /检查日期 \d/ }).waitFor();

  await openAt(page, `${farLine}:10`);
  if (!process.argv.includes('guide')) await takeReadme(page);
  for (const language of ['zh', 'en']) await takeGuide(page, language);
} finally {
  await browser.close();
  server.stdin.end();
  await new Promise((resolve) => (server.exitCode === null ? server.once('close', resolve) : resolve(undefined)));
  rmSync(scratch, { recursive: true, force: true });
}

/** The pictures of the README: a finding in the workbench, the balance table, the same in English and dark. */
async function takeReadme(page) {
  await page.keyboard.press('Shift+End');
  await page.keyboard.type('3.20');
  await page.getByRole('treeitem', { name: /indicator\/far/ }).waitFor();
  await page.getByRole('tree', { name: '问题列表' }).focus();
  for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  await page.getByRole('button', { name: '缩小' }).click();
  await take(page, 'workbench');

  await page.getByRole('tab', { name: '指标平衡表' }).click();
  await page.getByRole('button', { name: '展开地块 U-DF-01' }).click();
  await page.getByRole('row', { name: /^P-DF-01-01/ }).waitFor();
  const splitter = page.getByRole('separator', { name: '调整面板高度' });
  await splitter.focus();
  for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowUp');
  await page.getByRole('rowheader', { name: /^P-DF-01-01/ }).focus();
  await take(page, 'balance');

  chooseSettings({ language: 'en', colorTheme: 'dark' });
  await page.keyboard.press('Control+s');
  await page.getByText('±1').waitFor();
  // The page follows the settings at once; after the reload monaco's own words do, too.
  await page.getByRole('button', { name: /As of \d/ }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: /As of \d/ }).waitFor();
  await take(page, 'dark-en');
}

/** Opens the detailed plan with the cursor at a line and column. */
async function openAt(page, place) {
  const input = page.getByRole('combobox', { name: '快速打开' });
  await page.keyboard.press('Control+p');
  await input.fill(far);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: `${far} 的内容` }).waitFor({ state: 'attached' });
  await page.keyboard.press('Control+g');
  await input.fill(`:${place}`);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `行 ${place.split(':')[0]}，列 ${place.split(':')[1]}` }).waitFor();
}

/** The pictures of the guide: the window as it is opened, a finding, the document as form and table, and every contributed view by its id. */
async function takeGuide(page, language) {
  const locale = language === 'zh' ? 'zh-CN' : 'en';
  chooseSettings({ language: locale, colorTheme: 'light' });
  const checked = page.getByRole('button', { name: locale === 'en' ? /As of \d/ : /检查日期 \d/ });
  await checked.waitFor();
  await page.reload();
  await checked.waitFor();
  const guide = join(root, 'docs/guide', language);
  const words = locale === 'en' ? { group: 'Shown as', faces: ['Text', 'Table', 'Form'] } : { group: '文档视图', faces: ['文本', '表格', '表单'] };
  for (const [index, name] of ['text', 'table', 'form'].entries()) {
    await page.getByRole('group', { name: words.group }).getByRole('button', { name: words.faces[index] }).click();
    await take(page, name, { folder: guide, clip: await page.locator('main').first().boundingBox() });
  }
  await page.getByRole('group', { name: words.group }).getByRole('button', { name: words.faces[0] }).click();
  // The outline shows below the files, once it was opened.
  const files = page.locator('.activity[aria-pressed]').first();
  if ((await files.getAttribute('aria-pressed')) !== 'true') await files.click();
  const outline = page.getByRole('button', { name: locale === 'en' ? 'Outline' : '大纲', exact: true });
  if ((await outline.getAttribute('aria-expanded')) !== 'true') await outline.click();
  for (const places of ['.activity[aria-pressed]', '.panel .view-tab', '.preview-part .view-tab']) {
    const all = page.locator(places);
    for (let index = 0; index < (await all.count()); index++) {
      const own = all.nth(index);
      if ((await own.getAttribute('aria-pressed')) !== 'true' && (await own.getAttribute('aria-selected')) !== 'true') await own.click();
      const part = page.locator(places.startsWith('.activity') ? '.side-bar' : places.split(' ')[0]);
      const view = part.locator('[id^="view-"]:visible').first();
      await view.waitFor();
      await take(page, await view.getAttribute('id'), { folder: guide, clip: await part.boundingBox() });
    }
  }
  await takeSteps(page, locale, guide);
}

/** What is seen only after something was done: the welcome page, settings, a balance, a scenario in the table, the export of a layer. */
async function takeSteps(page, locale, guide) {
  const say = (zh, en) => (locale === 'en' ? en : zh);
  const run = async (title) => {
    await page.keyboard.press('Control+Shift+p');
    await page.getByRole('combobox', { name: say('快速打开', 'Quick open') }).fill(`>${title}`);
    await page.keyboard.press('Enter');
  };
  const main = async (name) => take(page, name, { folder: guide, clip: await page.locator('main').first().boundingBox() });
  const panel = async (name) => take(page, name, { folder: guide, clip: await page.locator('.panel').boundingBox() });
  await run(say('欢迎页', 'Welcome'));
  await page.getByRole('tab', { name: say('欢迎', 'Welcome') }).first().waitFor();
  await main('welcome');
  await page.keyboard.press('Control+w');
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: say('设置', 'Settings') }).first().waitFor();
  await main('settings');
  await page.keyboard.press('Control+w');

  const parts = page.getByRole('tablist', { name: say('表格、平衡和图', 'Table, balance and pictures') });
  await run(say('平衡…', 'Balance…'));
  await page.getByRole('button', { name: say('最大化或还原面板', 'Maximise or restore the panel') }).first().click();
  await page.getByRole('combobox', { name: say('范围', 'Scope'), exact: true }).selectOption('U-DF-01');
  // The sample is approved.
  const approved = page.getByRole('checkbox', { name: say('已批准、已公布的文档也可改动', 'Approved and published documents may change') });
  await approved.check();
  await page.getByRole('button', { name: say('添加目标', 'Add a target') }).click();
  await page.getByRole('combobox', { name: say('目标 1 的比较方式', 'Side of target 1') }).selectOption('atMost');
  await page.getByRole('spinbutton', { name: say('目标 1 的数值', 'Value of target 1') }).fill('500000');
  await page.getByRole('button', { name: say('求解', 'Balance'), exact: true }).click();
  await page.getByRole('table', { name: say(/改动 \d+ 处/, /Patch of \d+/) }).waitFor();
  await panel('balance');
  await page.getByRole('button', { name: say('删除目标 1', 'Remove target 1') }).click();
  await approved.uncheck();
  await page.getByRole('combobox', { name: say('范围', 'Scope'), exact: true }).selectOption('');
  await parts.getByRole('tab', { name: say('表格', 'Table') }).click();
  const whatIf = page.getByRole('button', { name: say('假设', 'What if'), exact: true });
  await whatIf.click();
  await page.getByRole('button', { name: say('打开', 'Open'), exact: true }).click();
  await page.getByRole('heading', { name: say('假设的数值', 'Numbers that were typed') }).waitFor();
  await page.getByText(say(/将(出现|消除)的意见/, /Findings that would/)).first().waitFor();
  await panel('scenario');
  await page.getByRole('button', { name: say('复位', 'Reset') }).click();
  await whatIf.click();
  await run(say('导出图层…', 'Export Layer…'));
  const exporting = page.getByRole('tabpanel', { name: say('导出图层', 'Export Layer'), exact: true });
  await exporting.getByRole('combobox', { name: say('格式', 'Format') }).selectOption('shp');
  await exporting.getByRole('combobox', { name: say('坐标系', 'Coordinate system') }).selectOption('4531');
  await exporting.getByText(/EPSG:4531，|EPSG:4531,/).waitFor();
  await panel('export');
  await exporting.getByRole('button', { name: say('取消', 'Cancel') }).click();
}

/** The user's settings of the run, which never touch those of whoever runs it. */
function chooseSettings({ language, colorTheme }) {
  const home = join(scratch, 'config/plansmith');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'settings.json'), JSON.stringify({ 'workbench.language': language, 'workbench.colorTheme': colorTheme }));
}

/** Takes the picture once the page has stopped changing. */
async function take(page, name, { folder: home = images, clip } = {}) {
  const path = join(home, `${name}.png`);
  let before;
  for (let shot = await page.screenshot({ clip }); !before?.equals(shot); shot = await page.screenshot({ path, clip })) {
    before = shot;
    await page.waitForTimeout(300);
  }
  const { size } = statSync(path);
  log(`${path.slice(root.length)} ${Math.round(size / 1000)} kB`);
  if (size > sizeLimit) throw new Error(`${path} has ${size} bytes, more than ${sizeLimit}`);
}
