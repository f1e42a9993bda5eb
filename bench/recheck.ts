import { checkCity, factsOf, wholeCity } from './city-check.ts';
import { milliseconds, processorTimeOf, type Figure } from './figure.ts';
import type { City } from './generate-workspace.ts';

const rounds = 11;

/** Where one number is changed: the first match behind `after`. */
interface Target {
  readonly name: string;
  readonly uri: string;
  readonly after: string;
  readonly pattern: RegExp;
}

/** One scalar edit against the full check of the same workspace, for numbers that much and little depends on. The shortest run counts. */
export async function measure(): Promise<readonly Figure[]> {
  const city = await wholeCity();
  const { engine, milliseconds: full } = checkCity(city);
  const targets: readonly Target[] = [
    { name: 'a FAR in a detailed plan', uri: middle(city, 'plan/detailed/'), after: 'parcelControls:', pattern: /( far: )\d+(\.\d+)?/ },
    { name: 'an area in an inventory of 504 parcels', uri: 'inventory/df.yaml', after: 'parcels:', pattern: /( areaM2: )\d+(\.\d+)?/ },
    { name: 'a planned floor area of a unit', uri: middle(city, 'plan/units/'), after: 'kind:', pattern: /(plannedGfaM2: )\d+(\.\d+)?/ },
    { name: 'a year of a goal in the special plan', uri: 'plan/special.yaml', after: 'id: G-05', pattern: /("2027": )\d+(\.\d+)?/ },
    { name: 'the money of a project', uri: middle(city, 'projects/'), after: 'sources:', pattern: /(wan: )\d+(\.\d+)?/ },
  ];
  return targets.map((target) => {
    const { name, uri } = target;
    const text = city.files.get(uri) as string;
    const edit = Math.min(
      ...Array.from({ length: rounds }, (_, round) => {
        const content = edited(text, target, `${round + 1}.5`);
        return processorTimeOf(() => {
          engine.update({ set: [{ uri, content }] });
          engine.report();
        });
      }),
    );
    engine.update({ set: [{ uri, content: text }] });
    return { name: `re-check after editing ${name} / full check`, ratio: edit / full, atMost: 1 / 100, detail: `${factsOf(city)}; full check ${milliseconds(full)}; re-check ${milliseconds(edit)} (${uri})` };
  });
}

function edited(text: string, { uri, after, pattern }: Target, value: string): string {
  const start = text.indexOf(after);
  const changed = text.slice(start).replace(pattern, (_, key: string) => key + value);
  if (start < 0 || changed === text.slice(start)) throw new Error(`${uri} has no ${String(pattern)} behind ${after}`);
  return text.slice(0, start) + changed;
}

function middle({ files }: City, prefix: string): string {
  const uris = [...files.keys()].filter((uri) => uri.startsWith(prefix));
  return uris[uris.length >> 1]!;
}
