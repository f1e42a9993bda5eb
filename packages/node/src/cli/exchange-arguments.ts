import { fail, ok, type Locale, type Result } from '@plansmith/base';
import type { ImportTarget } from '@plansmith/engine/exchange';

/** Options of the commands that bring files in and out: see `arguments.ts`. */
export const exchangeShapes = {
  convert: { positionals: 2, options: { from: 'value', to: 'value', encoding: 'value', 'to-encoding': 'value', map: 'value', layer: 'value', force: 'flag', json: 'flag', lang: 'value' } },
  import: { positionals: 2, options: { as: 'value', map: 'value', key: 'value', into: 'value', from: 'value', encoding: 'value', layer: 'value', 'dry-run': 'flag', json: 'flag', lang: 'value' } },
  export: { positionals: 1, options: { as: 'value', layer: 'value', out: 'value', to: 'value', encoding: 'value', force: 'flag', json: 'flag', lang: 'value' } },
} as const;

interface Reading {
  readonly from: number | undefined;
  readonly encoding: string | undefined;
  readonly map: string | undefined;
  readonly layer: string | undefined;
}

export interface ConvertCommand extends Reading {
  readonly command: 'convert';
  readonly input: string;
  readonly out: string;
  readonly to: number | undefined;
  readonly toEncoding: string | undefined;
  readonly force: boolean;
  readonly json: boolean;
  readonly locale: Locale;
}

export interface ImportCommand extends Reading {
  readonly command: 'import';
  readonly file: string;
  readonly directory: string;
  readonly target: ImportTarget;
  readonly key: string | undefined;
  readonly into: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly locale: Locale;
}

export interface ExportCommand {
  readonly command: 'export';
  readonly directory: string;
  readonly extension: string;
  readonly layers: readonly string[];
  readonly out: string;
  readonly to: number | undefined;
  readonly encoding: string | undefined;
  readonly force: boolean;
  readonly json: boolean;
  readonly locale: Locale;
}

export type ExchangeCommand = ConvertCommand | ImportCommand | ExportCommand;

export interface GivenWords {
  readonly positionals: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
}

/** What is wrong with the words, in both languages. */
export interface WordsFailure {
  readonly zh: string;
  readonly en: string;
}

export function readExchangeCommand(name: keyof typeof exchangeShapes, given: GivenWords, locale: Locale): Result<ExchangeCommand, WordsFailure> {
  const last = (option: string): string | undefined => given.values.get(option)?.at(-1);
  const from = epsgOf('from', last('from'));
  if (!from.ok) return from;
  const to = epsgOf('to', last('to'));
  if (!to.ok) return to;
  const [first, second] = given.positionals;
  const reading: Reading = { from: from.value, encoding: last('encoding'), map: last('map'), layer: last('layer') };
  const common = { json: given.flags.has('json'), locale } as const;
  switch (name) {
    case 'convert':
      if (first === undefined || second === undefined) return fail({ zh: 'convert 需要输入和输出两个文件名', en: 'convert needs the names of an input and an output file' });
      return ok({ command: name, input: first, out: second, ...reading, to: to.value, toEncoding: last('to-encoding'), force: given.flags.has('force'), ...common });
    case 'import': {
      if (first === undefined) return fail({ zh: 'import 需要文件名', en: 'import needs the name of a file' });
      const target = targetOf(last('as'));
      if (!target.ok) return target;
      return ok({ command: name, file: first, directory: second ?? '.', target: target.value, ...reading, key: last('key'), into: last('into'), dryRun: given.flags.has('dry-run'), ...common });
    }
    case 'export': {
      const layers = (given.values.get('layer') ?? []).flatMap((list) => list.split(',')).filter((layer) => layer !== '');
      const out = last('out');
      const as = last('as');
      if (layers.length === 0) return fail({ zh: 'export 需要 --layer 图层名', en: 'export needs --layer NAME' });
      if (out === undefined) return fail({ zh: 'export 需要 --out 输出文件', en: 'export needs --out PATH' });
      return ok({ command: name, directory: first ?? '.', extension: (as ?? out.split('.').at(-1) ?? '').toLowerCase(), layers: [...new Set(layers)], out, to: to.value, encoding: reading.encoding, force: given.flags.has('force'), ...common });
    }
  }
}

/** The code that an option names. */
export function epsgOf(option: string, text: string | undefined): Result<number | undefined, WordsFailure> {
  if (text === undefined) return ok(undefined);
  const match = /^(?:EPSG:)?(\d{4,6})$/i.exec(text);
  return match ? ok(Number(match[1])) : fail({ zh: `--${option} 需要 EPSG:n，例如 EPSG:4490，不是 ${text}`, en: `--${option} needs EPSG:n, such as EPSG:4490, not ${text}` });
}

function targetOf(text: string | undefined): Result<ImportTarget, WordsFailure> {
  if (text === 'parcels' || text === 'units' || text === 'legacy') return ok({ kind: text });
  if (text?.startsWith('layer:') && text.length > 6) return ok({ kind: 'layer', name: text.slice(6) });
  const zh = text === undefined ? 'import 需要 --as' : `--as 不能是 ${text}`;
  const en = text === undefined ? 'import needs --as' : `--as cannot be ${text}`;
  return fail({ zh: `${zh}：parcels、units、legacy 或 layer:图层名`, en: `${en}: parcels, units, legacy or layer:NAME` });
}
