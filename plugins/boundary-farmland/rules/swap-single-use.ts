import { isSuperseded, neededTexts, ownDesign, sumDiffers, sumUndecided, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { SwapSource } from '@plansmith/plan';
import { sourceNoun, usesOf, verifiedTerm } from '../core/boundary-ledger.ts';
import { checkLedgerTotals } from '../core/ledger-totals.ts';
import { usedOnceMessages, usedOnceReport, usesByThing, type Use } from '../core/used-once.ts';

const barred = 'swap.exclusiveUses';

export const swapSingleUse: PlanRule = {
  meta: {
    id: 'boundary/swap-single-use',
    title: { zh: '腾退面积只使用一次', en: 'Vacated land is used once' },
    severity: 'error',
    scope: 'document',
    kinds: ['boundaryLedger'],
    needs: { parameters: [barred] },
    messages: {
      ...usedOnceMessages,
      alsoUsed: {
        zh: '来源 {object} 还用于“{use}”，同一地块不得重复使用（不得并用：{barred}）',
        en: 'source {object} also serves "{use}"; the same land may not be used twice (barred: {barred})',
      },
      total: sumDiffers,
      inputMissing: sumUndecided,
    },
    source: { ...ownDesign, note: { zh: '禁止重复计算为 B-H。', en: 'That nothing is counted twice is B-H.' } },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    const sources = model.swapSources().filter(({ uri }) => uri === document.uri);
    const uses = usesByThing(model.swapAdditions().flatMap((addition) => usesOf(addition).map(({ sourceId, amount }) => ({ of: sourceId, by: addition.id, amount }))));
    for (const source of sources) {
      checkUses(context, source, uses.get(source.id) ?? []);
      checkOtherUses(context, source);
    }
    checkLedgerTotals(
      context,
      sources.map(({ id, path }) => ({ key: [...path, 'usedM2'], object: id, attribute: { zh: '已使用面积', en: 'used area' }, digits: 2, quantity: model.derived.swapSourceUsedM2(id) })),
    );
  },
};

function checkUses({ report }: PlanRuleContext, source: SwapSource, uses: readonly Use[]): void {
  const size = verifiedTerm(source);
  // Use of what is not verified at all is told by boundary/swap-verified-first.
  if (!size) return;
  const found = usedOnceReport({ id: source.id, noun: sourceNoun, feature: { layer: 'swapSources', id: source.id }, size, uses, unit: 'm2' });
  if (found) report(found);
}

function checkOtherUses({ model, report }: PlanRuleContext, { id, path, value }: SwapSource): void {
  const parameter = neededTexts(model, barred);
  for (const [index, use] of (value.alsoUsedFor ?? []).entries()) {
    if (use === undefined || !parameter.value.some((name) => use.includes(name))) continue;
    report({
      messageId: 'alsoUsed',
      data: { object: id, use, barred: parameter.value.join('、') },
      path: [...path, 'alsoUsedFor', index],
      subject: `${id} ${use}`,
      feature: { layer: 'swapSources', id },
      related: [{ message: { zh: `参数 ${barred}`, en: `parameter ${barred}` }, uri: parameter.uri, path: parameter.path }],
    });
  }
}
