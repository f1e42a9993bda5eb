import { fail, ok, type Bilingual, type Locale, type Result } from '@plansmith/base';
import { movableKinds, objectiveNames, type BalanceRequest, type BalanceTarget, type MovableKind } from '@plansmith/plugin/balance';
import type { GivenWords, WordsFailure } from './exchange-arguments.ts';

/** Options of `plansmith balance`: see `arguments.ts`. */
export const balanceShapes = {
  balance: {
    positionals: 1,
    options: { scope: 'value', lock: 'value', unlock: 'value', target: 'value', move: 'value', soft: 'value', objective: 'value', weight: 'value', 'time-limit': 'value', gap: 'value', apply: 'flag', partial: 'flag', format: 'value', lang: 'value' },
  },
} as const;

export interface BalanceCommand {
  readonly command: 'balance';
  readonly directory: string;
  readonly request: BalanceRequest;
  /** Whether the patch is written; one that leaves something only where `partial` says so. */
  readonly apply: boolean;
  readonly partial: boolean;
  readonly json: boolean;
  readonly locale: Locale;
}

export function readBalanceCommand({ positionals, values, flags }: GivenWords, locale: Locale): Result<BalanceCommand, WordsFailure> {
  const list = (option: string): readonly string[] | undefined => values.get(option)?.flatMap((text) => text.split(',')).filter((word) => word !== '');
  const format = values.get('format')?.at(-1) ?? 'pretty';
  if (format !== 'pretty' && format !== 'json') return fail({ zh: `--format 只能是 pretty 或 json，不是 ${format}`, en: `--format is pretty or json, not ${format}` });
  const targets = collect(values.get('target') ?? [], readTarget);
  if (!targets.ok) return targets;
  const move = named(list('move'), movableKinds, '--move');
  if (!move.ok) return move;
  const objective = named(list('objective'), objectiveNames, '--objective');
  if (!objective.ok) return objective;
  const weights = collect(values.get('weight') ?? [], readWeight);
  if (!weights.ok) return weights;
  const seconds = values.get('time-limit')?.at(-1);
  if (seconds !== undefined && !isPositive(seconds)) return fail({ zh: `--time-limit 需要正数（秒），不是 ${seconds}`, en: `--time-limit needs a positive number of seconds, not ${seconds}` });
  const gap = values.get('gap')?.at(-1);
  if (gap !== undefined && !isPositive(gap)) return fail({ zh: `--gap 需要正数（百分比），不是 ${gap}`, en: `--gap needs a positive percentage, not ${gap}` });
  if (flags.has('partial') && !flags.has('apply')) return fail({ zh: '--partial 与 --apply 一起用', en: '--partial goes with --apply' });
  const [scope, lock, unlock, soft] = [list('scope'), list('lock'), list('unlock'), list('soft')];
  return ok({
    command: 'balance',
    directory: positionals[0] ?? '.',
    request: {
      ...(scope && { scope }),
      ...(lock && { lock }),
      ...(unlock && { unlock }),
      ...(soft && { soft }),
      ...(targets.value.length > 0 && { targets: targets.value }),
      ...(move.value && { move: move.value }),
      ...(objective.value && { objective: objective.value }),
      ...(weights.value.length > 0 && { weights: Object.fromEntries(weights.value) }),
      ...(seconds !== undefined && { seconds: Number(seconds) }),
      ...(gap !== undefined && { gap: Number(gap) / 100 }),
    },
    apply: flags.has('apply'),
    partial: flags.has('partial'),
    json: format === 'json',
    locale,
  });
}

function isPositive(text: string): boolean {
  return Number(text) > 0 && Number.isFinite(Number(text));
}

const sides = { '=': 'equals', '>=': 'atLeast', '<=': 'atMost' } as const;

function readTarget(text: string): Result<BalanceTarget, Bilingual> {
  const parts = /^(.+)\.([A-Za-z]\w*)(>=|<=|=)(\d+(?:\.\d+)?)$/.exec(text);
  if (!parts) return fail({ zh: `--target 写成 单元.指标=数值，例如 U-DF-01.gfaM2=560000，不是 ${text}`, en: `--target is written OBJECT.MEASURE=NUMBER, such as U-DF-01.gfaM2=560000, not ${text}` });
  const [, object, measure, sign, value] = parts as unknown as readonly [string, string, string, keyof typeof sides, string];
  return ok({ object, measure, side: sides[sign], value: Number(value) });
}

function readWeight(text: string): Result<readonly [MovableKind, number], Bilingual> {
  const [name, value] = text.split('=');
  const kind = movableKinds.find((known) => known === name);
  const weight = Number(value);
  return kind && value !== undefined && weight > 0 && Number.isFinite(weight) ? ok([kind, weight]) : fail({ zh: `--weight 写成 ${movableKinds.join('、')} 之一=正数，不是 ${text}`, en: `--weight is one of ${movableKinds.join(', ')} = a positive number, not ${text}` });
}

function named<Name extends string>(words: readonly string[] | undefined, names: readonly Name[], option: string): Result<readonly Name[] | undefined, Bilingual> {
  const wrong = words?.find((word) => !(names as readonly string[]).includes(word));
  return wrong === undefined ? ok(words as readonly Name[] | undefined) : fail({ zh: `${option} 只能是 ${names.join('、')}，不是 ${wrong}`, en: `${option} is any of ${names.join(', ')}, not ${wrong}` });
}

function collect<Item>(texts: readonly string[], read: (text: string) => Result<Item, Bilingual>): Result<readonly Item[], Bilingual> {
  const items: Item[] = [];
  for (const text of texts) {
    const item = read(text);
    if (!item.ok) return item;
    items.push(item.value);
  }
  return ok(items);
}
