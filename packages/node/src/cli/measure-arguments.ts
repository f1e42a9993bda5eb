import { fail, ok, type Locale, type Result } from '@plansmith/base';
import { epsgOf, type GivenWords, type WordsFailure } from './exchange-arguments.ts';
import type { ReadingOptions } from './open-layer.ts';

/** Options of the commands that measure files: see `arguments.ts`. */
export const measureShapes = {
  area: { positionals: 1, options: { crs: 'value', id: 'value', layer: 'value', encoding: 'value', map: 'value', json: 'flag', lang: 'value' } },
  overlap: {
    positionals: 2,
    options: { 'crs-a': 'value', 'crs-b': 'value', 'layer-a': 'value', 'layer-b': 'value', id: 'value', min: 'value', geometry: 'value', force: 'flag', encoding: 'value', map: 'value', json: 'flag', lang: 'value' },
  },
  topology: { positionals: 1, options: { crs: 'value', id: 'value', layer: 'value', encoding: 'value', map: 'value', tolerance: 'value', json: 'flag', lang: 'value' } },
} as const;

interface Common {
  /** Attribute that holds the ids. */
  readonly id: string | undefined;
  readonly json: boolean;
  readonly locale: Locale;
}

export interface AreaCommand extends Common, ReadingOptions {
  readonly command: 'area';
}

export interface TopologyCommand extends Common, ReadingOptions {
  readonly command: 'topology';
  readonly toleranceM: number;
}

export interface OverlapCommand extends Common {
  readonly command: 'overlap';
  readonly a: ReadingOptions;
  readonly b: ReadingOptions;
  /** Parts with less are not listed. */
  readonly leastPartM2: number;
  /** Where the intersections go. */
  readonly geometry: string | undefined;
  readonly force: boolean;
}

export type MeasureCommand = AreaCommand | OverlapCommand | TopologyCommand;

/** Vertices nearer to a border than this are taken to be meant to lie on it. */
const usualToleranceM = 0.1;

export function readMeasureCommand(name: keyof typeof measureShapes, { positionals, values, flags }: GivenWords, locale: Locale): Result<MeasureCommand, WordsFailure> {
  const last = (option: string): string | undefined => values.get(option)?.at(-1);
  const common: Common = { id: last('id'), json: flags.has('json'), locale };
  const [first, second] = positionals;
  if (first === undefined || (name === 'overlap' && second === undefined)) {
    return name === 'overlap' ? fail({ zh: 'overlap 需要两个文件名', en: 'overlap needs the names of two files' }) : fail({ zh: `${name} 需要文件名`, en: `${name} needs the name of a file` });
  }
  const reading = (file: string, suffix: string): Result<ReadingOptions, WordsFailure> => {
    const from = epsgOf(`crs${suffix}`, last(`crs${suffix}`));
    return from.ok ? ok({ file, from: from.value, encoding: last('encoding'), map: last('map'), layer: last(`layer${suffix}`) }) : from;
  };
  if (name !== 'overlap') {
    const options = reading(first, '');
    if (!options.ok) return options;
    if (name === 'area') return ok({ command: name, ...common, ...options.value });
    const tolerance = amountOf('tolerance', last('tolerance'), usualToleranceM);
    return tolerance.ok ? ok({ command: name, ...common, ...options.value, toleranceM: tolerance.value }) : tolerance;
  }
  const [a, b] = [reading(first, '-a'), reading(second!, '-b')];
  if (!a.ok) return a;
  if (!b.ok) return b;
  const least = amountOf('min', last('min'), 0);
  if (!least.ok) return least;
  return ok({ command: name, ...common, a: a.value, b: b.value, leastPartM2: least.value, geometry: last('geometry'), force: flags.has('force') });
}

function amountOf(option: string, text: string | undefined, usual: number): Result<number, WordsFailure> {
  if (text === undefined) return ok(usual);
  return /^\d+(\.\d+)?$/.test(text) ? ok(Number(text)) : fail({ zh: `--${option} 需要不小于 0 的数，不是 ${text}`, en: `--${option} needs a number of 0 or more, not ${text}` });
}
