import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where a document was made wrong: what a precise tool points at. Lines and characters count from 0; `text` is what stands there. */
export interface WrongPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A detailed plan as YAML text. `wrong` is there when one mistake was put into it; without it the text fits its schema. */
export interface GeneratedPlan {
  readonly name: string;
  readonly text: string;
  readonly wrong?: WrongPlace;
}

/** One way of getting a document wrong: in a line that `change` matches, `to` replaces the match (the whole line goes when it is empty). */
interface Mistake {
  readonly change: RegExp;
  readonly to: string;
  /** Its group is what is to be shown, in the changed line or the nearest one above it. */
  readonly shown: RegExp;
}

const mistakes: readonly Mistake[] = [
  { change: /heightM:/, to: 'heigthM:', shown: /^ +(heigthM):/d },
  { change: /^ {4}netM2: .*/, to: '', shown: /^ *(- parcelRef: .*)/d },
  { change: /^population: .*/, to: '', shown: /^kind: (.*)/d },
  { change: /^( {4}grossM2): .*/, to: '$1: 约 6 公顷', shown: /grossM2: (.*)/d },
  { change: /^securityClass: .*/, to: 'securityClass: open', shown: /: (open)/d },
  { change: /family: \w+/, to: 'family: plant', shown: /family: (plant)/d },
  { change: /redev\/v1/, to: 'redev/v2', shown: /: (.*)/d },
  { change: /^id: DP-(\w+)-\d/, to: 'id: DP-$1-', shown: /^id: (.*)/d },
  { change: /^ {4}far: /, to: '    far: -', shown: /far: (-.*)/d },
  { change: /^ {4}densityPct: /, to: '    densityPct: 4', shown: /densityPct: (.*)/d },
  { change: /^ {4}floorsMax: .*/, to: '    floorsMax: 4.5', shown: /floorsMax: (.*)/d },
  { change: /^title: .*/, to: 'title: 示', shown: /title: (.*)/d },
  { change: /^housing: .*/, to: 'housing: 90893', shown: /housing: (.*)/d },
  { change: /^synthetic: true/, to: 'synthetic: "true"', shown: /synthetic: (.*)/d },
  { change: /polygonId: LU-/, to: 'polygonId: LU_', shown: /polygonId: (LU_[^,]*)/d },
];

/**
 * Detailed plans of at least `lines` lines, made from the sample's as people wrote them: comments, quotes, records in braces,
 * no aliases. Ids and decimals differ from plan to plan. `wrong` of them, spread evenly, hold one mistake each; the kinds of
 * mistakes take turns. Deterministic.
 */
export function generateDetailedPlans({ count, lines, wrong }: { readonly count: number; readonly lines: number; readonly wrong: number }): GeneratedPlan[] {
  const folder = fileURLToPath(new URL('../samples/jiamusi/plan/detailed/', import.meta.url));
  const templates = readdirSync(folder).toSorted().map((name) => readFileSync(folder + name, 'utf8'));
  const step = wrong === 0 ? 0 : Math.floor(count / wrong);
  return Array.from({ length: count }, (_, index) => {
    const unit = `${letters(Math.floor(index / 99))}-${String((index % 99) + 1).padStart(2, '0')}`;
    const name = `U-${unit}.yaml`;
    const plan = withUnit(lengthened(templates[index % templates.length]!.split('\n'), lines), { unit, seed: index });
    const turn = step > 0 && index % step === step - 1 ? (index - step + 1) / step : wrong;
    if (turn >= wrong) return { name, text: plan.join('\n') };
    const broken = withMistake(plan, { mistake: mistakes[turn % mistakes.length]!, seed: turn });
    return { name, text: broken.lines.join('\n'), wrong: broken.place };
  });
}

/** Repeats the parcels of a plan under new ids until it is long enough. */
function lengthened(plan: readonly string[], lines: number): string[] {
  const start = plan.indexOf('parcelControls:') + 1;
  const end = plan.findIndex((line, index) => index > start && /^\S/.test(line));
  const parcels = recordsOf(plan.slice(start, end));
  const added: string[] = [];
  for (let index = 0; plan.length + added.length < lines; index++) {
    const [first, ...rest] = parcels[index % parcels.length]!;
    added.push(first!.replace(/\d\d$/, String(parcels.length + index + 1).padStart(2, '0')), ...rest);
  }
  return [...plan.slice(0, end), ...added, ...plan.slice(end)];
}

function recordsOf(lines: readonly string[]): string[][] {
  const records: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('  - ')) records.push([line]);
    else records.at(-1)?.push(line);
  }
  return records;
}

function withUnit(plan: readonly string[], { unit, seed }: { readonly unit: string; readonly seed: number }): string[] {
  const cents = (digits: string): string => String((Number(digits) + seed * 37) % 100).padStart(2, '0');
  return plan.map((line) =>
    line
      .replace(/\b(DP|U|P|LU)-[A-Z]{2}-\d\d/g, `$1-${unit}`)
      .replace(/((?:M2|Ha): \d+)\.(\d\d)\b/g, (_, whole: string, digits: string) => `${whole}.${cents(digits)}`),
  );
}

function withMistake(plan: readonly string[], { mistake, seed }: { readonly mistake: Mistake; readonly seed: number }): { readonly lines: string[]; readonly place: WrongPlace } {
  const candidates = [...plan.keys()].filter((index) => mistake.change.test(plan[index]!));
  const at = candidates[seed % candidates.length];
  if (at === undefined) throw new Error(`no line to put the mistake ${String(mistake.change)} into`);
  const changed = plan[at]!.replace(mistake.change, mistake.to);
  const lines = plan.toSpliced(at, 1, ...(changed === '' ? [] : [changed]));
  for (let line = at; line >= 0; line--) {
    const found = mistake.shown.exec(lines[line]!);
    const span = found?.indices?.[1];
    if (span) return { lines, place: { line, start: span[0], end: span[1], text: found[1]! } };
  }
  throw new Error(`nothing to show for the mistake ${String(mistake.change)}`);
}

function letters(index: number): string {
  return String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
}
