import type { Bilingual } from '@plansmith/base';
import { withUnit } from '@plansmith/document';
import { showNumber, sumDecimal } from '@plansmith/plan';
import type { LinearDemand, Place } from '@plansmith/rules';
import type { BalanceModel, Constraint } from './linear-model.ts';
import type { Concession } from './conflict.ts';
import { keyOf } from './variables.ts';
import type { ConflictMember, Relaxation } from '@plansmith/plugin/balance';

const words: Readonly<Record<LinearDemand['side'], Bilingual>> = {
  atMost: { zh: '不超过', en: 'at most' },
  atLeast: { zh: '不少于', en: 'at least' },
  equals: { zh: '须等于', en: 'exactly' },
};

/** A constraint in half a sentence: `P-DF-01-01 规划计容建筑面积不超过 89635.46 m²（…，indicator/far-composition）`. */
export function limitText({ source }: Constraint): Bilingual {
  if (source.kind === 'lock') return source.lock.why;
  const { demand } = source;
  const { object, attribute, side } = demand;
  const basis = demand.basis?.();
  const limit = limitOf(demand);
  const where = source.kind === 'rule' ? { zh: [basis?.zh, source.demand.rule].filter(Boolean).join('，'), en: [basis?.en, source.demand.rule].filter(Boolean).join(', ') } : { zh: '目标', en: 'target' };
  return {
    zh: `${object} ${attribute.zh}${words[side].zh} ${limit.zh}（${where.zh}）`,
    en: `${object}: ${attribute.en} ${words[side].en} ${limit.en} (${where.en})`,
  };
}

/** A member of a conflict, with the places of its numbers. */
export function memberOf(constraint: Constraint, model: BalanceModel): ConflictMember {
  const { source } = constraint;
  const kind = source.kind;
  const name = source.kind === 'rule' ? source.demand.rule : source.kind === 'target' ? `${source.target.object}.${source.target.measure}` : source.lock.name;
  const numbers = source.kind === 'lock' ? source.places : constraint.sums.flatMap(({ coefficients }) => [...coefficients.keys()].flatMap((column) => (column < model.variables.length ? [column] : Object.values(model.products[column - model.variables.length]!)).map((index) => model.variables[index]!.place)));
  const limit: readonly Place[] = source.kind === 'lock' ? [] : source.demand.limitPlace ? [source.demand.limitPlace] : [source.demand.at];
  return { kind, name, sentence: limitText(constraint), places: [...new Map([...limit, ...numbers].map((place) => [keyOf(place), place])).values()] };
}

/** What a concession asks, in a sentence. */
export function concessionOf({ parts }: Concession): Relaxation {
  const members = parts.map(({ constraint }) => constraint.key);
  const units = new Set(parts.map(({ constraint }) => unitOf(constraint)));
  const amountM2 = parts.reduce((sum, { amount }) => sum + amount, 0);
  const [unit] = units.size === 1 ? [...units] : [''];
  const common = { members, amountM2, ...(unit !== 'm2' && { unit: unit! }) };
  if (parts.length > 1) {
    const each = parts.map(partText);
    return { ...common, sentence: { zh: `同时放宽以下各项：${each.map(({ zh }) => zh).join('；')}`, en: `give way in all of these: ${each.map(({ en }) => en).join('; ')}` } };
  }
  const [part] = parts as readonly [Concession['parts'][number]];
  const text = partText(part);
  const isLock = part.constraint.source.kind === 'lock';
  return { ...common, sentence: isLock ? { zh: `放开锁定并改动 ${text.zh}`, en: `unlock, and change ${text.en}` } : { zh: `放宽 ${text.zh}`, en: `give way by ${text.en}` } };
}

function partText({ constraint, amount }: Concession['parts'][number]): Bilingual {
  const text = limitText(constraint);
  const much = withUnit(showNumber(amount, 2), unitOf(constraint));
  return { zh: `${much.zh}：${text.zh}`, en: `${much.en}: ${text.en}` };
}

/** What a constraint gives way in. A limit on a share gives way in its parts; a year by the parcels that it has more or fewer of. */
function unitOf({ source }: Constraint): string {
  if (source.kind === 'lock') return source.places.every(({ path }) => path.at(-1) === 'implementYear') ? 'count' : 'm2';
  const { unit } = source.demand;
  return unit === '' || unit === 'pct' ? 'm2' : unit;
}

/** The limit of a demand in its unit. A limit on a share is told as the share of its whole that it allows. */
function limitOf({ right, unit }: LinearDemand): Bilingual {
  const value = showNumber(sumDecimal(right.map((term) => term.value)), 2);
  return withUnit(value, unit === '' || unit === 'pct' ? 'm2' : unit);
}
