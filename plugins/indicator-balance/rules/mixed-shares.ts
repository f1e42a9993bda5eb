import { differsBy, minusDecimal, showNumber, sumDecimal, type ParcelControl } from '@plansmith/plan';
import { checkLimits, inputTerm, limitMessages, neededNumber, type LimitCase, type NumberTerm, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { eachControl, useText } from '../core/controls.ts';
import { isMainUse, positivePairFor, positivePairs, type ListRow, type PositivePair } from '../core/mixed-use.ts';

const bases = {
  gfa: { zh: '建筑面积', en: 'floor area' },
  land: { zh: '用地面积', en: 'land' },
} as const;

export const mixedShares: PlanRule = {
  meta: {
    id: 'indicator/mixed-shares',
    title: { zh: '混合用地比例合规', en: 'Shares of mixed sites keep to the lists' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan'],
    needs: { parameters: ['mixed.mainMinPct'] },
    source: {
      citation: 'S III(4)13',
      certainty: 'A text, C',
      note: {
        zh: '制定正负面清单、比例和分割要求见于原文；清单内容和比例为市级清单出台前的自行设定（C）',
        en: 'that there are lists and shares is seen in the text; what they hold is our own until the city issues them (C)',
      },
    },
    messages: {
      sharesNot100: {
        zh: '{object} 各用途按{basis}的比例合计 {sum}%，应为 100%，相差 {difference}',
        en: '{object}: shares of uses by {basis} sum to {sum} %, not to 100 %, off by {difference}',
      },
      mainMissing: {
        zh: '{object} 的主用途为 {main}，混合比例中却没有它',
        en: '{object}: the main use is {main}, which the shares do not have',
      },
      notListed: {
        zh: '{object} 的主用途 {main} 与 {use} 不在混合用地正面清单',
        en: '{object}: the main use {main} with {use} is not on the positive list of mixed use',
      },
      noList: {
        zh: '{object} 为混合用地，但政策参数包没有正面清单（mixedUse.positive），无法核对',
        en: '{object} is mixed, but the policy pack has no positive list (mixedUse.positive) to check it with',
      },
      ...limitMessages({ mainTooSmall: 'atLeast', secondaryTooLarge: 'atMost' }),
    },
  },
  check: eachControl((context, control) => {
    const uses = sharesOfControl(control);
    if (uses.length > 0) checkControl(context, control, uses);
  }),
};

interface UseShare {
  readonly index: number;
  readonly code: string;
  readonly basis: keyof typeof bases;
  readonly term: NumberTerm;
}

/** The shares that a control states in full. What lacks its code, share or basis is schema/valid's. */
function sharesOfControl({ uri, path, value }: ParcelControl): readonly UseShare[] {
  return (value.uses ?? []).flatMap((use, index): readonly UseShare[] => {
    const { code, pct, basis } = use ?? {};
    if (code === undefined || pct === undefined || (basis !== 'gfa' && basis !== 'land')) return [];
    return [{ index, code, basis, term: inputTerm({ uri, path: [...path, 'uses', index, 'pct'] }, { zh: `${code} 占比`, en: `share of ${code}` }, pct, 'pct') }];
  });
}

function checkControl(context: PlanRuleContext, control: ParcelControl, shares: readonly UseShare[]): void {
  const { model, report, undecided } = context;
  const main = control.value.useCode;
  const common = { subject: control.id, feature: { layer: 'parcels', id: control.id } };
  const path = [...control.path, 'uses'];
  for (const basis of ['gfa', 'land'] as const) checkSum(context, control, { basis, shares: shares.filter((share) => share.basis === basis) });
  if (main === undefined) return;
  const mainShares = shares.filter(({ code }) => isMainUse(main, code));
  if (mainShares.length === 0) {
    report({ ...common, messageId: 'mainMissing', path, at: 'key', data: { object: control.id, main: useText(model, main) } });
    return;
  }
  const pairs = positivePairs(model);
  if (!pairs) undecided({ ...common, messageId: 'noList', path, at: 'key', data: { object: control.id } });
  checkLimits(context, [
    ...(['gfa', 'land'] as const).flatMap((basis) => mainCase(context, control, { basis, shares: mainShares.filter((share) => share.basis === basis) })),
    ...(pairs ? shares.filter((share) => !mainShares.includes(share)).flatMap((share) => secondaryCase(context, control, { main, share, pairs })) : []),
  ]);
}

function checkSum({ report }: PlanRuleContext, control: ParcelControl, { basis, shares }: { readonly basis: keyof typeof bases; readonly shares: readonly UseShare[] }): void {
  if (shares.length === 0) return;
  const sum = sumDecimal(shares.map(({ term }) => term.value));
  if (!differsBy(sum, 100, 0)) return;
  report({
    messageId: 'sharesNot100',
    path: [...control.path, 'uses'],
    at: 'key',
    subject: `${control.id} ${basis}`,
    feature: { layer: 'parcels', id: control.id },
    data: { object: control.id, basis: bases[basis], sum: showNumber(sum, 4), difference: showNumber(minusDecimal(sum, 100), 4) },
    terms: [
      ...shares.map(({ term }) => term),
      { label: { zh: '合计', en: 'sum' }, value: sum, unit: 'pct', role: 'result' },
      { label: { zh: '应为', en: 'should be' }, value: 100, unit: 'pct', role: 'limit' },
      { label: { zh: '相差', en: 'difference' }, value: minusDecimal(sum, 100), unit: 'pct', role: 'difference' },
    ],
  });
}

/** The share of the main use, whatever classes within it make it up. */
function mainCase({ model }: PlanRuleContext, control: ParcelControl, { basis, shares }: { readonly basis: keyof typeof bases; readonly shares: readonly UseShare[] }): readonly LimitCase[] {
  const [first] = shares;
  if (!first) return [];
  const limit = neededNumber(model, 'mixed.mainMinPct');
  const terms = shares.map(({ term }) => term);
  return [
    {
      messageId: 'mainTooSmall',
      object: control.id,
      attribute: { zh: `主用途按${bases[basis].zh}的比例`, en: `share of the main use by ${bases[basis].en}` },
      quantity: shares.length === 1 ? { value: first.term.value, unit: 'pct', terms: [], missing: [] } : { value: sumDecimal(terms.map(({ value }) => value)), unit: 'pct', terms, missing: [] },
      isWritten: shares.length === 1,
      digits: 2,
      path: first.term.path!,
      side: 'atLeast',
      limit: limit.value,
      parameter: limit,
      feature: { layer: 'parcels', id: control.id },
      subject: `${control.id} ${basis}`,
    },
  ];
}

function secondaryCase({ model, report }: PlanRuleContext, control: ParcelControl, { main, share, pairs }: { readonly main: string; readonly share: UseShare; readonly pairs: readonly ListRow<PositivePair>[] }): readonly LimitCase[] {
  const pair = positivePairFor(pairs, main, share.code);
  const feature = { layer: 'parcels', id: control.id };
  const subject = `${control.id} ${share.code} ${share.basis}`;
  if (!pair) {
    report({
      messageId: 'notListed',
      path: [...control.path, 'uses', share.index, 'code'],
      subject,
      feature,
      data: { object: control.id, main: useText(model, main), use: useText(model, share.code) },
    });
    return [];
  }
  const { row, uri, path } = pair;
  const place = { uri, path: [...path, 'capPct'] };
  return [
    {
      messageId: 'secondaryTooLarge',
      object: control.id,
      attribute: { zh: `次用途 ${share.code} 按${bases[share.basis].zh}的比例`, en: `share of ${share.code} by ${bases[share.basis].en}` },
      quantity: { value: share.term.value, unit: 'pct', terms: [], missing: [] },
      isWritten: true,
      digits: 2,
      path: share.term.path!,
      side: 'atMost',
      limit: row.capPct,
      basis: { zh: `混合用地正面清单 ${row.main} + ${row.secondary}`, en: `positive list of mixed use, ${row.main} + ${row.secondary}` },
      limitTerm: { label: { zh: `正面清单 ${row.main} + ${row.secondary} 的比例上限`, en: `cap of ${row.main} + ${row.secondary}` }, value: row.capPct, unit: 'pct', role: 'limit', ...place },
      related: [{ message: { zh: '正面清单', en: 'positive list' }, ...place }],
      feature,
      subject,
    },
  ];
}
