import { asOfBound, checkDay, dayLimitMessages, isSuperseded, ownDesign, recordsIn, stepIn, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';

/** Days of each list of a ledger that stand for what has happened. */
const days = {
  boundaryLedger: [
    { list: 'sources', layer: 'swapSources', keys: ['acceptedDate'], label: { zh: '验收日期', en: 'day of acceptance' } },
    { list: 'sources', layer: 'swapSources', keys: ['surveyConfirmed', 'date'], label: { zh: '调查确认日期', en: 'day of confirmation' } },
    { list: 'additions', layer: 'swapAdditions', keys: ['submittedDate'], label: { zh: '申报日期', en: 'day of submission' } },
    { list: 'additions', layer: 'swapAdditions', keys: ['approvedDate'], label: { zh: '批准日期', en: 'day of approval' } },
  ],
  farmlandLedger: [
    { list: 'credits', layer: 'farmlandCredits', keys: ['acceptedDate'], label: { zh: '验收日期', en: 'day of acceptance' } },
    { list: 'credits', layer: 'farmlandCredits', keys: ['surveyConfirmed', 'date'], label: { zh: '调查确认日期', en: 'day of confirmation' } },
    { list: 'occupations', layer: undefined, keys: ['approval', 'date'], label: { zh: '占用批准日期', en: 'approval of the occupation' } },
    { list: 'occupations', layer: undefined, keys: ['blackSoil', 'filedDate'], label: { zh: '剥离方案备案日期', en: 'filing of the topsoil plan' } },
  ],
} as const;

export const ledgerDates: PlanRule = {
  meta: {
    id: 'boundary/ledger-dates',
    title: { zh: '台账登记的是已经发生的事', en: 'Ledgers record what has happened' },
    severity: 'error',
    scope: 'document',
    kinds: ['boundaryLedger', 'farmlandLedger'],
    needs: { asOf: true },
    messages: {
      ...dayLimitMessages,
      noNumber: {
        zh: '增补地块 {object} 填写了批准日期，没有批准文号（approvalNo）',
        en: 'addition {object} has a day of approval, but no number (approvalNo)',
      },
    },
    source: ownDesign,
  },
  check(context) {
    const { document } = context;
    if (isSuperseded(document)) return;
    const rows = days[document.kind as keyof typeof days] ?? [];
    for (const row of rows) for (const { index, record } of recordsIn(document, row.list)) checkRecord(context, { row, index, record });
  },
};

interface RecordDay {
  readonly row: (typeof days)[keyof typeof days][number];
  readonly index: number;
  readonly record: unknown;
}

function checkRecord(context: PlanRuleContext, { row, index, record }: RecordDay): void {
  const { document, report } = context;
  const id = textAt(record, 'id') ?? `#${index + 1}`;
  const path = [row.list, index, ...row.keys];
  const about = { subject: `${id} ${row.keys.join('.')}`, ...(row.layer !== undefined && { feature: { layer: row.layer, id } }) };
  checkDay(context, { object: id, step: stepIn(document, path, row.label), notAfter: asOfBound(context), ...about });
  if (row.list === 'additions' && row.keys[0] === 'approvedDate' && textAt(record, 'approvedDate') !== undefined && textAt(record, 'approvalNo') === undefined) {
    report({ messageId: 'noNumber', data: { object: id }, path, ...about });
  }
}
