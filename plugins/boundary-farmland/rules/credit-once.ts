import { isSuperseded, ownDesign, sumDiffers, sumUndecided, type PlanRule } from '@plansmith/plugin/rule-kit';
import { creditNoun, creditTerm, creditUsesOf } from '../core/farmland-ledger.ts';
import { checkLedgerTotals } from '../core/ledger-totals.ts';
import { usedOnceMessages, usedOnceReport, usesByThing } from '../core/used-once.ts';

export const creditOnce: PlanRule = {
  meta: {
    id: 'farmland/credit-once',
    title: { zh: '补充耕地只使用一次', en: 'A credit is used once' },
    severity: 'error',
    scope: 'document',
    kinds: ['farmlandLedger'],
    messages: { ...usedOnceMessages, total: sumDiffers, inputMissing: sumUndecided },
    source: ownDesign,
  },
  check(context) {
    const { document, model, report } = context;
    if (isSuperseded(document)) return;
    const credits = model.farmlandCredits().filter(({ uri }) => uri === document.uri);
    const uses = usesByThing(model.farmlandOccupations().flatMap((occupation) => creditUsesOf(occupation).map(({ creditId, amount }) => ({ of: creditId, by: occupation.id, amount }))));
    for (const credit of credits) {
      const size = creditTerm(credit);
      const found = size && usedOnceReport({ id: credit.id, noun: creditNoun, feature: { layer: 'farmlandCredits', id: credit.id }, size, uses: uses.get(credit.id) ?? [], unit: 'ha' });
      if (found) report(found);
    }
    checkLedgerTotals(
      context,
      credits.map(({ id, path }) => ({ key: [...path, 'usedHa'], object: id, attribute: { zh: '已使用面积', en: 'used area' }, digits: 4, quantity: model.derived.farmlandCreditUsedHa(id) })),
    );
  },
};
