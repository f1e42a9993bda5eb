import { areaM2 } from '@plansmith/geo';
import { differsBy, exceeds, minusDecimal, sumDecimal, type PlanModel, type SwapAddition } from '@plansmith/plan';
import { isSuperseded, sumDiffers, sumUndecided, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { usesOf } from '../core/boundary-ledger.ts';
import { layerVersionOf } from '../core/layer-name.ts';
import { checkLedgerTotals } from '../core/ledger-totals.ts';
import { measuredTerm, parameterTerm, roundM2, showM2 } from '../core/measures.ts';

const newLine = 'udbNew';
const tolerance = 'udb.netChangeTolM2';

export const swapNetChange: PlanRule = {
  meta: {
    id: 'boundary/swap-net-change',
    title: { zh: '边界净增只来自核心保护区的腾退', en: 'The boundary grows by no more than the core zones gave' },
    severity: 'error',
    scope: 'document',
    kinds: ['boundaryLedger'],
    needs: { layers: ['udb'], parameters: [tolerance] },
    messages: {
      stays: {
        zh: '来源 {object} 位于城镇开发边界内并用于增补，却没有登记调出边界（removedFromUdb: true）',
        en: 'source {object} lies inside the boundary and is used for additions, but does not leave the boundary (removedFromUdb: true)',
      },
      leaves: {
        zh: '来源 {object} 位于核心保护区内，不在城镇开发边界内，不能登记为调出边界',
        en: 'source {object} lies in a nature core zone, not inside the boundary, and cannot leave it',
      },
      grows: {
        zh: '城镇开发边界净增 {delta} m²（增补 {added} − 调出 {removed}），超过核心保护区核定腾退的 {core} m²，多出 {excess} m²',
        en: 'the boundary grows by {delta} m2 (added {added} − removed {removed}), more than the {core} m2 verified in nature core zones: {excess} m2 too much',
      },
      newLine: {
        zh: '调整后边界（图层 udbNew）比现状边界增加 {measured} m²，台账净变化为 {delta} m²，相差 {difference} m²（允许差 {tolerance} m²）',
        en: 'the new line (layer udbNew) is {measured} m2 larger than the present one, the ledger says {delta} m2: off by {difference} m2 (tolerance {tolerance} m2)',
      },
      noNewLine: {
        zh: '增补已全部批准，但没有登记图层 udbNew（调整后边界），净变化无法与图形核对，不视为通过',
        en: 'all additions are approved, but no layer udbNew (the new line) is registered, so the net change cannot be measured: undecided, which does not count as passed',
      },
      version: {
        zh: '边界基数取自 udb 图层版本 {stated}，工作区登记的版本是 {registered}',
        en: 'the baseline is taken from version {stated} of layer udb, the workspace has version {registered}',
      },
      total: sumDiffers,
      inputMissing: sumUndecided,
    },
    source: {
      citation: 'S III(2)6',
      certainty: 'C reading',
      note: { zh: '本条是对“等量增补”的一种读法，须与主管部门确认。', en: 'One reading of adding "the same quantity", to be confirmed with the bureau.' },
    },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    checkSources(context);
    checkGrowth(context);
    checkNewLine(context);
    checkVersion(context);
    const { boundaryBalance } = model.derived;
    checkLedgerTotals(context, [
      { key: 'removedM2', attribute: { zh: '调出面积合计', en: 'total area removed' }, digits: 2, quantity: boundaryBalance('removedM2') },
      { key: 'deltaUdbM2', attribute: { zh: '边界净变化', en: 'net change of the boundary' }, digits: 2, quantity: boundaryBalance('deltaUdbM2') },
      { key: 'natureCoreVerifiedM2', attribute: { zh: '核心保护区核定面积合计', en: 'total area verified in core zones' }, digits: 2, quantity: boundaryBalance('natureCoreVerifiedM2') },
    ]);
  },
};

function checkSources({ document, model, report }: PlanRuleContext): void {
  const used = new Set(model.swapAdditions().flatMap((addition) => usesOf(addition).map(({ sourceId }) => sourceId)));
  for (const { id, uri, path, value } of model.swapSources()) {
    if (uri !== document.uri) continue;
    const about = { data: { object: id }, subject: id, feature: { layer: 'swapSources', id } };
    if (value.location === 'inUdb' && used.has(id) && value.removedFromUdb !== true) {
      const isStated = value.removedFromUdb !== undefined;
      report({
        messageId: 'stays',
        ...about,
        path: [...path, isStated ? 'removedFromUdb' : 'location'],
        fixes: [{ title: { zh: `登记 ${id} 调出边界`, en: `Record that ${id} leaves the boundary` }, edits: [{ uri, operation: { op: 'set', path: [...path, 'removedFromUdb'], value: true } }] }],
      });
    }
    if (value.location === 'natureCore' && value.removedFromUdb === true) report({ messageId: 'leaves', ...about, path: [...path, 'removedFromUdb'] });
  }
}

function checkGrowth({ document, model, report }: PlanRuleContext): void {
  const { boundaryBalance } = model.derived;
  const delta = boundaryBalance('deltaUdbM2');
  const core = boundaryBalance('natureCoreVerifiedM2');
  const [added, removed] = [boundaryBalance('addedM2').value, boundaryBalance('removedM2').value];
  // Areas that are missing are told by boundary/swap-equal-area, and by the total below.
  if (delta.value === undefined || core.value === undefined || added === undefined || removed === undefined || !exceeds(delta.value, core.value)) return;
  const excess = minusDecimal(delta.value, core.value);
  report({
    messageId: 'grows',
    data: { delta: showM2(delta.value), added: showM2(added), removed: showM2(removed), core: showM2(core.value), excess: showM2(excess) },
    path: ['additions'],
    at: 'key',
    subject: textAt(document.value, 'id') ?? document.uri,
    terms: [
      ...delta.terms,
      { label: { zh: '边界净变化', en: 'net change' }, value: delta.value, unit: 'm2', role: 'result' },
      ...core.terms,
      { label: { zh: '核心保护区核定腾退', en: 'verified in core zones' }, value: core.value, unit: 'm2', role: 'limit' },
      { label: { zh: '超出', en: 'excess' }, value: excess, unit: 'm2', role: 'difference' },
    ],
  });
}

function checkNewLine({ document, model, report, undecided }: PlanRuleContext): void {
  const delta = model.derived.boundaryBalance('deltaUdbM2');
  const allowed = model.numberParameter(tolerance);
  const [before, after] = [lineAreaM2(model, 'udb'), lineAreaM2(model, newLine)];
  const subject = textAt(document.value, 'id') ?? document.uri;
  if (delta.value === undefined || before === undefined || !allowed) return;
  if (after === undefined) {
    // Until additions are approved the new line need not exist.
    const own = model.swapAdditions().filter(({ uri }) => uri === document.uri);
    if (own.length > 0 && own.every(isApproved)) undecided({ messageId: 'noNewLine', path: ['additions'], at: 'key', subject });
    return;
  }
  const measured = roundM2(after - before);
  if (!differsBy(measured, delta.value, allowed.value)) return;
  report({
    messageId: 'newLine',
    data: { measured: showM2(measured), delta: showM2(delta.value), difference: showM2(minusDecimal(measured, delta.value)), tolerance: allowed.value },
    path: ['additions'],
    at: 'key',
    subject,
    terms: [
      measuredTerm({ zh: '调整后边界', en: 'area of the new line' }, after),
      measuredTerm({ zh: '现状边界', en: 'area of the present line' }, before),
      measuredTerm({ zh: '图形增加', en: 'measured growth' }, measured, 'result'),
      ...delta.terms,
      parameterTerm(allowed, 'm2'),
    ],
  });
}

function isApproved({ value }: SwapAddition): boolean {
  return value.approvedDate !== undefined;
}

/** Area of a line whose parts do not cover each other; undefined where it is not registered. */
function lineAreaM2(model: PlanModel, name: string): number | undefined {
  const layer = model.layer(name);
  return layer && sumDecimal(layer.features.map(({ geometry }) => roundM2(areaM2(geometry))));
}

function checkVersion({ document, model, report }: PlanRuleContext): void {
  const stated = textAt(document.value, 'baseline', 'layerVersion');
  const registered = layerVersionOf(model, 'udb');
  if (stated === undefined || registered === undefined || stated === registered) return;
  report({ messageId: 'version', data: { stated, registered }, path: ['baseline', 'layerVersion'], subject: textAt(document.value, 'id') ?? document.uri });
}
