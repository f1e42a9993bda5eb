import { valueAt } from '@plansmith/base';
import { sharedEdgeM } from '@plansmith/geo';
import { showNumber } from '@plansmith/plan';
import type { NumberParameter, PlanRule, PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { conflictOf } from '../core/conflict.ts';
import { lineNouns } from '../core/control-lines.ts';
import { overlayNoise, overlayNoiseParameters, parameterTerm, type OverlayNoise } from '../core/measures.ts';
import { relatedFeature } from '../core/records.ts';
import { noFeature, undecidedMessages } from '../core/undecided.ts';

const leastEdge = 'swap.sharedEdgeMinM';

/** Lines that land added to the boundary keeps off. */
const keptOff = ['permanentFarmland', 'ecoRedline', 'natureCore', 'natureGeneral', 'floodRisk', 'wetland'] as const;

/** Around an addition, degrees: what touches it is found although its box only touches. */
const reachDegrees = 1e-5;

export const swapAdditionClean: PlanRule = {
  meta: {
    id: 'boundary/swap-addition-clean',
    title: { zh: '增补地块在边界外、与边界相接、避开底线', en: 'Additions lie outside the boundary, adjoin it and keep off the lines' },
    severity: 'error',
    scope: 'document',
    kinds: ['boundaryLedger'],
    needs: { layers: ['swapAdditions', 'udb', ...keptOff], parameters: [leastEdge, ...overlayNoiseParameters] },
    messages: {
      inside: {
        zh: '增补地块 {object} 有 {area} m²（占 {share} %，噪声限 {noise} m²）已在城镇开发边界内',
        en: '{area} m2 ({share} %; noise limit {noise} m2) of addition {object} are inside the urban development boundary already',
      },
      taken: {
        zh: '增补地块 {object} 占用{line} {area} m²（占 {share} %，噪声限 {noise} m²）',
        en: 'addition {object} takes {area} m2 of {line} ({share} %; noise limit {noise} m2)',
      },
      apart: {
        zh: '增补地块 {object} 与城镇开发边界的共用边长 {length} m，要求不少于 {limit} m',
        en: 'addition {object} shares {length} m of edge with the urban development boundary; {limit} m are needed',
      },
      checkDiffers: {
        zh: '增补地块 {object} 的核查结论 {check} 填写 false，叠加结果并无问题',
        en: '{check} of addition {object} says false, but the map shows nothing wrong',
      },
      ...undecidedMessages,
    },
    source: {
      citation: 'LAL art. 35; UDB26',
      certainty: 'A lines, C',
      note: { zh: '避开各条底线为 A；共用边长的要求为本工具取值（C）。', en: 'Keeping off the lines is A; the length of shared edge is our own choice (C).' },
    },
    waivable: false,
  },
  check(context) {
    const { document, model, undecided } = context;
    const edge = model.numberParameter(leastEdge);
    const noise = overlayNoise(model);
    const additions = valueAt(document.value, ['status']) === 'superseded' ? undefined : valueAt(document.value, ['additions']);
    if (!edge || !noise || !Array.isArray(additions)) return;
    for (const [index, addition] of additions.entries()) {
      const id = valueAt(addition, ['id']);
      if (typeof id !== 'string') continue;
      const place = { uri: document.uri, path: ['additions', index, 'id'] };
      if (!model.feature('swapAdditions', id)) {
        undecided(noFeature('swapAdditions', id, place));
        continue;
      }
      const touched = checkLines(context, { subject: { layer: 'swapAdditions', id, place }, noise });
      const adjoins = checkEdge(context, { id, index, edge, noise });
      checkStatements(context, { id, index, touched, adjoins });
    }
  },
};

/** Gives the lines that the addition touches. */
function checkLines(context: PlanRuleContext, { subject, noise }: { readonly subject: Parameters<typeof conflictOf>[1]['subject']; readonly noise: OverlayNoise }): ReadonlySet<string> {
  const touched = new Set<string>();
  const inside = conflictOf(context, { subject, line: 'udb', side: 'inside', noise });
  if (inside) context.report({ ...inside.shown, messageId: 'inside', data: inside.data });
  for (const line of keptOff) {
    const taken = conflictOf(context, { subject, line, side: 'inside', noise });
    if (!taken) continue;
    touched.add(line);
    context.report({ ...taken.shown, messageId: 'taken', data: { ...taken.data, line: lineNouns[line] }, subject: `${subject.id} ${line}` });
  }
  return touched;
}

/** Gives whether the addition adjoins the boundary. */
function checkEdge({ document, model, report }: PlanRuleContext, { id, index, edge, noise }: { readonly id: string; readonly index: number; readonly edge: NumberParameter; readonly noise: OverlayNoise }): boolean {
  const feature = model.feature('swapAdditions', id);
  const udb = model.layer('udb');
  if (!feature || !udb) return false;
  const [west, south, east, north] = feature.bbox;
  const near = udb.search([west - reachDegrees, south - reachDegrees, east + reachDegrees, north + reachDegrees]);
  const lengthM = sharedEdgeM(feature.geometry, near.map(({ geometry }) => geometry), noise.noiseWidthM);
  if (lengthM >= edge.value) return true;
  report({
    messageId: 'apart',
    data: { object: id, length: showNumber(lengthM, 2), limit: edge.value },
    path: ['additions', index, 'id'],
    subject: id,
    feature: { layer: 'swapAdditions', id },
    severity: 'warning',
    witness: { geometry: feature.geometry },
    terms: [{ label: { zh: '与城镇开发边界的共用边长', en: 'edge shared with the urban development boundary' }, value: Number(showNumber(lengthM, 2)), unit: 'm', role: 'result' }, parameterTerm(edge, 'm'), ...noise.terms],
    related: [relatedFeature(model, 'swapAdditions', id), ...near.map((part) => relatedFeature(model, 'udb', part.id))],
    uri: document.uri,
  });
  return false;
}

/** What the ledger states of each line, with the layers that show it. */
const statements: readonly { readonly key: string; readonly layers: readonly (typeof keptOff)[number][] }[] = [
  { key: 'permanentFarmland', layers: ['permanentFarmland'] },
  { key: 'ecoRedline', layers: ['ecoRedline'] },
  { key: 'natureReserve', layers: ['natureCore', 'natureGeneral'] },
  { key: 'floodRisk', layers: ['floodRisk'] },
  { key: 'wetland', layers: ['wetland'] },
];

interface Statements {
  readonly id: string;
  readonly index: number;
  readonly touched: ReadonlySet<string>;
  readonly adjoins: boolean;
}

/** What the ledger denies although the map shows it. What it claims although it does not hold is told above, at the line itself. */
function checkStatements({ document, report }: PlanRuleContext, { id, index, touched, adjoins }: Statements): void {
  const held = [...(adjoins ? [['adjoinsUdb']] : []), ...statements.flatMap(({ key, layers }) => (layers.some((layer) => touched.has(layer)) ? [] : [['checks', key]]))];
  for (const keys of held) {
    const path = ['additions', index, ...keys];
    if (valueAt(document.value, path) !== false) continue;
    report({
      messageId: 'checkDiffers',
      data: { object: id, check: keys.join('.') },
      path,
      subject: `${id} ${keys.join('.')}`,
      feature: { layer: 'swapAdditions', id },
      fixes: [{ title: { zh: '改为 true', en: 'Set it to true' }, edits: [{ uri: document.uri, operation: { op: 'set', path, value: true } }] }],
    });
  }
}
