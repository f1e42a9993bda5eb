import type { DocumentTypes, Draft, ParcelControl } from '@plansmith/plan';
import type { PlanRule, PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { controlsIn, useText } from '../core/controls.ts';
import { negativePairs, usesOf, type ListRow, type NamedUse, type NegativePair } from '../core/mixed-use.ts';

export const mixedNegative: PlanRule = {
  meta: {
    id: 'indicator/mixed-negative',
    title: { zh: '不混合负面清单内的用途', en: 'Uses on the negative list do not mix' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan'],
    source: {
      citation: 'S III(4)13',
      certainty: 'A text',
      note: { zh: '制定负面清单见于原文（A）；清单内的用途组合为自行设定（C）', en: 'that there is a negative list is seen in the text (A); its pairs are our own (C)' },
    },
    messages: {
      barred: {
        zh: '{object} 的 {use} 与 {other} 在混合用地负面清单（{a} 与 {b}：{reason}）',
        en: '{object}: {use} with {other} is on the negative list of mixed use ({a} with {b}: {reason})',
      },
      noList: {
        zh: '{object} 为混合用地，但政策参数包没有负面清单（mixedUse.negative），无法核对',
        en: '{object} is mixed, but the policy pack has no negative list (mixedUse.negative) to check it with',
      },
    },
  },
  check(context) {
    const { document, model } = context;
    const layers = layerUses(document.uri, document.value as Draft<DocumentTypes['unitDetailedPlan']>);
    for (const control of controlsIn(model, document)) checkControl(context, control, [...usesOf(control), ...(layers.get(control.id) ?? [])]);
  },
};

function checkControl({ model, report, undecided }: PlanRuleContext, control: ParcelControl, uses: readonly NamedUse[]): void {
  if (new Set(uses.map(({ code }) => code)).size < 2) return;
  const pairs = negativePairs(model);
  const feature = { layer: 'parcels', id: control.id };
  if (!pairs) {
    undecided({ messageId: 'noList', path: uses.at(-1)!.path, subject: control.id, feature, data: { object: control.id } });
    return;
  }
  for (const [index, use] of uses.entries()) {
    const earlier = uses.slice(0, index);
    // The same class named again was told where it came first.
    if (earlier.some(({ code }) => code === use.code)) continue;
    const found = firstBarred(pairs, use, earlier);
    if (!found) continue;
    const { pair, other } = found;
    report({
      messageId: 'barred',
      path: use.path,
      subject: `${control.id} ${use.code}`,
      feature,
      data: { object: control.id, use: useText(model, use.code), other: useText(model, other.code), a: useText(model, pair.row.a), b: useText(model, pair.row.b), reason: pair.row.reason },
      related: [
        { message: { zh: `${other.code} 所在`, en: `where ${other.code} stands` }, uri: other.uri, path: other.path },
        { message: { zh: '负面清单', en: 'negative list' }, uri: pair.uri, path: pair.path },
      ],
    });
  }
}

function firstBarred(pairs: readonly ListRow<NegativePair>[], use: NamedUse, others: readonly NamedUse[]): { readonly pair: ListRow<NegativePair>; readonly other: NamedUse } | undefined {
  for (const other of others) {
    const pair = pairs.find(({ row: { a, b } }) => (use.code.startsWith(a) && other.code.startsWith(b)) || (use.code.startsWith(b) && other.code.startsWith(a)));
    if (pair) return { pair, other };
  }
  return undefined;
}

/** Uses of the layers that a plan lays over one another on a parcel. */
function layerUses(uri: string, plan: Draft<DocumentTypes['unitDetailedPlan']>): ReadonlyMap<string, readonly NamedUse[]> {
  const found = new Map<string, readonly NamedUse[]>();
  for (const [index, site] of (plan.underground ?? []).entries()) {
    if (site?.parcelRef === undefined) continue;
    const uses = (site.layers ?? []).flatMap((layer, level): readonly NamedUse[] => (layer?.useCode === undefined ? [] : [{ code: layer.useCode, uri, path: ['underground', index, 'layers', level, 'useCode'] }]));
    found.set(site.parcelRef, [...(found.get(site.parcelRef) ?? []), ...uses]);
  }
  return found;
}
