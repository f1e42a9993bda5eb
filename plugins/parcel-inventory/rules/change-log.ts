import { addMonths, dateTerm, eachParcel, isDay, neededNumber, parameterLabel, type PlanRule } from '@plansmith/plugin/rule-kit';
import { aboutParcel } from '../core/parcels.ts';

const months = 'inventory.freshnessMonths';

export const changeLog: PlanRule = {
  meta: {
    id: 'inventory/change-log',
    title: { zh: '地块记录定期复核', en: 'Parcels are reviewed in time' },
    severity: 'warning',
    scope: 'document',
    kinds: ['parcelInventory'],
    needs: { parameters: [months], asOf: true },
    messages: {
      stale: {
        zh: '地块 {object} 最近一次复核为 {reviewed}，至 {asOf} 已超过 {months} 个月（应在 {due} 前复核）',
        en: 'parcel {object} was last reviewed on {reviewed}, more than {months} months before {asOf} (a review was due by {due})',
      },
      unknown: {
        zh: '地块 {object} 没有复核日期（lastReviewed），不知道记录是否过期，不视为通过',
        en: 'parcel {object} has no day of review (lastReviewed), so nobody knows whether it is stale: undecided, which does not count as passed',
      },
    },
    source: { citation: 'S III(1)5', certainty: 'A text, C', note: { zh: '“健全动态更新机制”为 A；期限为本工具取值（C）。', en: 'Dynamic updating is A; the term is our own choice (C).' } },
  },
  check: eachParcel(({ document, model, asOf, report, undecided }, { id, path, value }) => {
    const term = neededNumber(model, months);
    if (asOf === undefined) return;
    const reviewed = value.lastReviewed;
    if (reviewed === undefined) {
      undecided({ messageId: 'unknown', data: { object: id }, path: [...path, 'id'], ...aboutParcel(id) });
      return;
    }
    const due = addMonths(reviewed, term.value);
    if (!isDay(reviewed) || due >= asOf) return;
    report({
      messageId: 'stale',
      data: { object: id, reviewed, asOf, months: term.value, due },
      path: [...path, 'lastReviewed'],
      ...aboutParcel(id),
      terms: [
        dateTerm({ label: { zh: '复核日期', en: 'day of review' }, date: reviewed, uri: document.uri, path: [...path, 'lastReviewed'] }, 'stored'),
        { label: parameterLabel(term), value: term.value, unit: 'month', role: 'limit', uri: term.uri, path: term.path },
      ],
    });
  }),
};
