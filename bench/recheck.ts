import { createEngine } from '@plansmith/engine';
import { bundledPlugins } from '../test/workspace-on-disk.ts';
import { median, milliseconds, timeOf, type Figure } from './figure.ts';
import { generateWorkspace } from './generate-workspace.ts';

/** One scalar edit against the full check of the same workspace: 1,000 units, 10,000 parcels. */
export async function measure(): Promise<readonly Figure[]> {
  const files = generateWorkspace({ units: 1000, parcelsPerUnit: 10 });
  const set = [...files].map(([uri, content]) => ({ uri, content }));
  const fullRuns: number[] = [];
  let engine = createEngine({ version: 'bench', plugins: bundledPlugins });
  for (let round = 0; round < 3; round++) {
    engine.dispose();
    engine = createEngine({ version: 'bench', plugins: bundledPlugins });
    fullRuns.push(
      timeOf(() => {
        engine.update({ set });
        engine.report();
      }),
    );
  }
  const { summary } = engine.report();
  // What a broken workspace costs says nothing of one that people work in.
  if (summary.errors > 0) throw new Error(`the generated workspace has ${summary.errors} errors: ${engine.report().findings.find(({ severity }) => severity === 'error')!.message.en}`);
  const full = median(fullRuns);
  const facts = `${summary.files} files, ${summary.errors} errors, ${summary.undecided} undecided; full check ${milliseconds(full)}`;
  const targets = [
    { name: 'a FAR in a detailed plan', uri: pick(files, 'plan/detailed/'), pattern: /( far: )\d+(\.\d+)?/ },
    { name: 'an area in an inventory', uri: pick(files, 'inventory/'), pattern: /( areaM2: )\d+(\.\d+)?/ },
  ];
  return targets.map(({ name, uri, pattern }) => {
    const text = files.get(uri)!;
    const runs: number[] = [];
    for (let round = 0; round < 21; round++) {
      const content = text.replace(pattern, (_, key: string) => `${key}${round + 1}.5`);
      runs.push(
        timeOf(() => {
          engine.update({ set: [{ uri, content }] });
          engine.report();
        }),
      );
    }
    engine.update({ set: [{ uri, content: text }] });
    const edit = median(runs);
    return { name: `re-check after editing ${name} / full check`, ratio: edit / full, atMost: 1 / 50, detail: `${facts}; re-check ${milliseconds(edit)} (${uri})` };
  });
}

function pick(files: ReadonlyMap<string, string>, prefix: string): string {
  const uris = [...files.keys()].filter((uri) => uri.startsWith(prefix));
  return uris[uris.length >> 1]!;
}
