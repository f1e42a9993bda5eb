import type { Page } from '@playwright/test';
import { openFile, withFolder, withWorkbench } from './bench-page.ts';
import { median, milliseconds, percentile95, type Figure } from './figure.ts';
import { generateWorkspace, type City } from './generate-workspace.ts';
import { schemaForPeers } from './schema-for-peers.ts';
import { startYamlLanguageServer } from './yaml-language-server.ts';

const keystrokes = 100;
const peerChanges = 12;
const pauseMilliseconds = 150;
/** After every tenth key: long enough for what waits until the typing has paused. */
const restMilliseconds = 800;
const waitMilliseconds = 120_000;
const longestTaskMilliseconds = 100;

/** Where is typed: before the number behind `key` in the first line that has it behind `after`. */
interface Target {
  readonly name: string;
  readonly kind: string;
  readonly uri: string;
  readonly after: string;
  readonly key: string;
}

/**
 * Keys typed in the workbench over a city of 1,001 units until their findings are shown, against yaml-language-server's time from
 * didChange to publishDiagnostics for the same texts with the same schema; and the longest task of the main thread meanwhile, with the outline,
 * the findings and the map in sight.
 * Throws when a key brings no new findings.
 */
export async function measure(): Promise<readonly Figure[]> {
  const city = await generateWorkspace({ copies: 91, farmland: 10_000 });
  const targets: readonly Target[] = [
    { name: 'a detailed plan', kind: 'unitDetailedPlan', uri: middle(city, 'plan/detailed/'), after: 'parcelControls:', key: 'far: ' },
    { name: 'a list of 504 parcels', kind: 'parcelInventory', uri: 'inventory/df.yaml', after: 'parcels:', key: 'areaM2: ' },
  ];
  const ours = await withFolder(city.files, (folder) =>
    withWorkbench(folder, async (page) => {
      const measured = [];
      for (const target of targets) measured.push(await typeInWorkbench(page, placeOf(city, target)));
      return measured;
    }),
  );
  const figures: Figure[] = [];
  for (const [index, target] of targets.entries()) {
    const place = placeOf(city, target);
    const { times, tasks } = ours[index]!;
    const peer = await changesOfPeer(place, target.kind);
    const lines = place.text.split('\n').length;
    const detail = `${city.units} units; ${place.uri} of ${lines} lines, ${times.length} keystrokes: median ${milliseconds(median(times))}, p95 ${milliseconds(percentile95(times))}; yaml-language-server median ${milliseconds(median(peer))}`;
    figures.push({ name: `keystroke to shown findings in ${target.name}, p95 / yaml-language-server`, ratio: percentile95(times) / median(peer), atMost: 1 / 5, detail });
    if (lines < 20_000) continue;
    const longest = Math.max(0, ...tasks);
    figures.push({ name: `longest task of the main thread while typing in ${lines} lines / ${longestTaskMilliseconds} ms`, ratio: longest / longestTaskMilliseconds, atMost: 1, detail: `${times.length} keystrokes, ${tasks.length} tasks of more than 50 ms, the longest ${milliseconds(longest)}` });
  }
  return figures;
}

interface Place {
  readonly uri: string;
  readonly text: string;
  /** Offset of the number. */
  readonly offset: number;
}

function placeOf({ files }: City, { uri, after, key }: Target): Place {
  const text = files.get(uri) as string;
  const start = text.indexOf(after);
  const at = text.indexOf(key, start);
  if (start < 0 || at < 0) throw new Error(`${uri} has no ${key} behind ${after}`);
  return { uri, text, offset: at + key.length };
}

/** Runs in the page: notes for each key the time until the counts of the check change, and long tasks. */
const watchKeys = `(() => {
  const status = document.querySelector('.status-live');
  const bench = (globalThis.bench = { times: [], tasks: [], started: undefined });
  addEventListener('keydown', (event) => { bench.started = event.timeStamp; }, { capture: true });
  new MutationObserver(() => {
    if (bench.started === undefined) return;
    bench.times.push(performance.now() - bench.started);
    bench.started = undefined;
    bench.shown();
  }).observe(status, { subtree: true, childList: true, characterData: true, attributes: true });
  new PerformanceObserver((list) => bench.tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ entryTypes: ['longtask'] });
})()`;

/** A digit before the number, which makes it too large, and back again. */
async function typeInWorkbench(page: Page, { uri, text, offset }: Place): Promise<{ readonly times: readonly number[]; readonly tasks: readonly number[] }> {
  const before = text.slice(0, offset).split('\n');
  await openFile(page, uri, { line: before.length, column: before.at(-1)!.length + 1 });
  const outline = page.getByRole('tree', { name: '当前文件的大纲' });
  if (!(await outline.isVisible())) {
    await page.keyboard.press('F1');
    await page.getByRole('combobox', { name: '快速打开' }).fill('>显示大纲');
    await page.getByRole('listbox', { name: '结果' }).getByRole('option', { name: /显示大纲/ }).first().click();
    await outline.waitFor();
    await page.keyboard.press('Control+1');
  }
  await page.waitForTimeout(3000);
  await page.evaluate(watchKeys);
  for (let count = 0; count < keystrokes; count++) {
    await page.evaluate('void (bench.next = new Promise((resolve) => { bench.shown = resolve; }))');
    await page.keyboard.press(count % 2 === 0 ? '9' : 'Backspace');
    await page.evaluate(`Promise.race([bench.next, new Promise((_, reject) => setTimeout(() => reject(new Error('key ${count + 1} brings no new findings')), ${waitMilliseconds}))])`);
    await page.waitForTimeout(count % 10 === 9 ? restMilliseconds : pauseMilliseconds);
  }
  const { times, tasks } = (await page.evaluate('globalThis.bench')) as { readonly times: readonly number[]; readonly tasks: readonly number[] };
  await page.keyboard.press('Escape');
  return { times, tasks };
}

/** Milliseconds of the peer for the same two texts in turn. The first changes do not count: it warms up. */
async function changesOfPeer({ text, offset }: Place, kind: string): Promise<readonly number[]> {
  const server = await startYamlLanguageServer({ text, schema: schemaForPeers(kind) });
  try {
    const times: number[] = [];
    for (let count = 0; count < peerChanges + 4; count++) {
      const { milliseconds: time } = await server.change(count % 2 === 0 ? `${text.slice(0, offset)}9${text.slice(offset)}` : text);
      if (count >= 4) times.push(time);
    }
    return times;
  } finally {
    await server.dispose();
  }
}

function middle({ files }: City, prefix: string): string {
  const uris = [...files.keys()].filter((uri) => uri.startsWith(prefix));
  return uris[uris.length >> 1]!;
}
