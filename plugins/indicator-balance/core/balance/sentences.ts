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
  const { object, attribute, side, basis } = demand;
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
  const numbers = source.kind === 'lock' ? source.places : constraint.sums.flatMap(({ coefficients }) => [...coefficients.keys()].map((index) => model.variables[index]!.place));
  const limit: readonly Place[] = source.kind === 'lock' ? [] : source.demand.limitPlace ? [source.demand.limitPlace] : [source.demand.at];
  return { kind, name, sentence: limitText(constraint), places: [...new Map([...limit, ...numbers].map((place) => [keyOf(place), place])).values()] };
}

/** What a concession asks, in a sentence. */
export function concessionOf({ constraints, amount }: Concession): Relaxation {
  const much = withUnit(showNumber(amount, 2), 'm2');
  const names = constraints.map(({ key }) => key);
  if (constraints.length > 1) {
    const each = constraints.map(limitText);
    return { members: names, amountM2: amount, sentence: { zh: `同时放宽以下各项，合计 ${much.zh}：${each.map(({ zh }) => zh).join('；')}`, en: `give way in all of these, ${much.en} together: ${each.map(({ en }) => en).join('; ')}` } };
  }
  const [constraint] = constraints as readonly [Constraint];
  const text = limitText(constraint);
  const sentence = constraint.source.kind === 'lock' ? { zh: `放开锁定并改动 ${much.zh}：${text.zh}`, en: `unlock, and change ${much.en}: ${text.en}` } : { zh: `放宽 ${much.zh}：${text.zh}`, en: `give way by ${much.en}: ${text.en}` };
  return { members: names, amountM2: amount, sentence };
}

/** The limit of a demand in its unit. A limit on a share is told as the share of its whole that it allows. */
function limitOf({ right, unit }: LinearDemand): Bilingual {
  const value = showNumber(sumDecimal(right.map((term) => term.value)), 2);
  return withUnit(value, unit === '' || unit === 'pct' ? 'm2' : unit);
}
