import { valueAt } from '@plansmith/base';
import { showNumber, type DocumentTypes, type Draft } from '@plansmith/plan';
import { isConstruction, type NumberParameter, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { measuredTerm, parameterTerm, witnessOf } from '../core/measures.ts';
import { relatedFeature } from '../core/records.ts';
import { outsideWitness } from '../core/shapes.ts';
import { disagreement, noFeature, undecidedMessages } from '../core/undecided.ts';

type Source = Draft<DocumentTypes['boundaryLedger']['sources'][number]>;

const least = 'swap.sourceMinSharePct';
const lines = ['udb', 'natureCore'] as const;

export const swapSourceEligible: PlanRule = {
  meta: {
    id: 'boundary/swap-source-eligible',
    title: { zh: '增补来源地块符合条件', en: 'Vacated sources are eligible' },
    severity: 'error',
    scope: 'document',
    kinds: ['boundaryLedger'],
    needs: { layers: ['swapSources', ...lines], parameters: [least] },
    messages: {
      position: {
        zh: '来源 {object} 在城镇开发边界内 {udbPct} %、在核心保护区内 {corePct} %，两者都不足 {limit} %，不能作为增补来源',
        en: 'source {object} lies {udbPct} % inside the urban development boundary and {corePct} % inside a nature core zone, neither reaching {limit} %: it is no eligible source',
      },
      location: {
        zh: '来源 {object} 登记在{stated}，图形却在城镇开发边界内 {udbPct} %、在核心保护区内 {corePct} %（要求 {limit} %）',
        en: 'source {object} is recorded {stated}, but lies {udbPct} % inside the boundary and {corePct} % inside a nature core zone ({limit} % needed)',
      },
      notBuilt: {
        zh: '来源 {object} 基期调查地类为 {class}，不是现状建设用地',
        en: 'source {object} was {class} in the base survey, which is no built land',
      },
      notScattered: {
        zh: '来源 {object} 既没有登记为零星分散，也没有登记为低效闲置',
        en: 'source {object} is recorded neither as scattered nor as low-efficiency or idle',
      },
      noEvidence: {
        zh: '来源 {object} 登记为零星分散或低效闲置，但没有证明材料',
        en: 'source {object} is recorded as scattered, low-efficiency or idle without evidence',
      },
      notListed: {
        zh: '来源 {object} 既不在底数台账（parcelRef），也不在腾退清单（vacatingListNo）',
        en: 'source {object} is neither in the inventory (parcelRef) nor in a vacating list (vacatingListNo)',
      },
      ...undecidedMessages,
    },
    source: {
      citation: 'S III(2)6',
      certainty: 'A text',
      note: { zh: '“边界内或核心保护区内”两类并列是一种读法，须与主管部门确认；95 % 为本工具取值（C）。', en: 'Reading "inside the boundary" and "inside a core zone" as two groups is one reading, to be confirmed with the bureau; 95 % is our own choice (C).' },
    },
  },
  check(context) {
    const limit = context.model.numberParameter(least);
    const sources = valueAt(context.document.value, ['status']) === 'superseded' ? undefined : valueAt(context.document.value, ['sources']);
    if (!limit || !Array.isArray(sources)) return;
    for (const [index, source] of (sources as readonly (Source | undefined)[]).entries()) {
      if (source?.id === undefined) continue;
      checkPosition(context, { id: source.id, source, index, limit });
      checkRecord(context, { id: source.id, source, index });
    }
  },
};

interface Case {
  readonly id: string;
  readonly source: Source;
  readonly index: number;
}

function checkPosition({ document, model, report, undecided }: PlanRuleContext, { id, source, index, limit }: Case & { readonly limit: NumberParameter }): void {
  const place = { uri: document.uri, path: ['sources', index, 'id'] };
  const feature = model.feature('swapSources', id);
  const [inUdb, inCore] = lines.map((line) => model.overlay('swapSources', id, line));
  if (!feature || !inUdb || !inCore) {
    undecided(noFeature('swapSources', id, place));
    return;
  }
  const stated = source.location;
  const isInside = { inUdb: inUdb.sharePct >= limit.value, natureCore: inCore.sharePct >= limit.value };
  if (stated === undefined ? isInside.inUdb || isInside.natureCore : isInside[stated]) return;
  // Shown is what lies outside the line that it should be in, or that it comes nearest to.
  const line = stated === 'natureCore' || (stated === undefined && inCore.sharePct > inUdb.sharePct) ? 'natureCore' : 'udb';
  const shape = outsideWitness(model, { feature, layer: line, overlay: line === 'udb' ? inUdb : inCore });
  if (shape.undecided) {
    undecided(disagreement(shape, { layer: 'swapSources', id, place }));
    return;
  }
  const witness = witnessOf(shape);
  const elsewhere = isInside.inUdb || isInside.natureCore;
  report({
    messageId: elsewhere ? 'location' : 'position',
    data: {
      object: id,
      udbPct: showNumber(inUdb.sharePct, 2),
      corePct: showNumber(inCore.sharePct, 2),
      limit: limit.value,
      stated: stated === 'natureCore' ? { zh: '自然保护地核心保护区内', en: 'inside a nature core zone' } : { zh: '城镇开发边界内', en: 'inside the urban development boundary' },
    },
    ...(elsewhere ? { uri: document.uri, path: ['sources', index, 'location'] } : place),
    subject: id,
    feature: { layer: 'swapSources', id },
    ...(witness && { witness }),
    terms: [
      measuredTerm({ zh: `${id} 图形面积`, en: `measured area of ${id}` }, inUdb.subjectM2),
      measuredTerm({ zh: '与城镇开发边界重叠', en: 'overlap with the urban development boundary' }, inUdb.areaM2),
      measuredTerm({ zh: '与自然保护地核心保护区重叠', en: 'overlap with nature core zones' }, inCore.areaM2),
      parameterTerm(limit, 'pct'),
    ],
    related: [relatedFeature(model, 'swapSources', id)],
  });
}

function checkRecord({ model, report }: PlanRuleContext, { id, source, index }: Case): void {
  const path = ['sources', index];
  const code = source.baseSurvey?.class;
  const feature = { layer: 'swapSources', id };
  if (code !== undefined && !isConstruction(model, code)) {
    report({ messageId: 'notBuilt', data: { object: id, class: `${code} ${model.landUse(code)?.name ?? ''}`.trim() }, path: [...path, 'baseSurvey', 'class'], subject: id, feature });
  }
  if (source.scattered === false && source.idleOrLow === false) report({ messageId: 'notScattered', data: { object: id }, path: [...path, 'scattered'], subject: id, feature });
  else if ((source.evidence ?? '').trim() === '' && (source.scattered === true || source.idleOrLow === true)) {
    report({ messageId: 'noEvidence', data: { object: id }, path: [...path, 'id'], subject: id, feature });
  }
  if (source.parcelRef === undefined && (source.vacatingListNo ?? '').trim() === '') report({ messageId: 'notListed', data: { object: id }, path: [...path, 'id'], subject: id, feature });
}
