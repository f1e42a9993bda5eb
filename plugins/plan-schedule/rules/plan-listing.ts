import { isSuperseded, listText, neededTexts, parameterLabel, recordsIn, textAt, type PlanRule } from '@plansmith/plugin/rule-kit';
import { documentName } from '../core/object-names.ts';

export const planListing: PlanRule = {
  meta: {
    id: 'finance/plan-listing',
    title: { zh: '申请国家和省级资金的项目列入年度计划', en: "Projects with state or provincial funds are in the city's yearly plan" },
    severity: 'warning',
    scope: 'document',
    kinds: ['projectEntry'],
    needs: { parameters: ['finance.listedFunds'] },
    messages: {
      notListed: {
        zh: '{object} 的资金来源有{funds}，但没有列入国民经济和社会发展年度计划的编号（economicPlanNo）',
        en: "{object} has funds of the types {funds}, but no number in the city's yearly plan (economicPlanNo)",
      },
    },
    source: { citation: 'S III(3)10', certainty: 'A text' },
  },
  check({ document, model, report }) {
    if (isSuperseded(document) || textAt(document.value, 'stage') === 'cancelled' || textAt(document.value, 'economicPlanNo') !== undefined) return;
    const listed = neededTexts(model, 'finance.listedFunds');
    const funds = recordsIn(document, 'sources').filter(({ record }) => listed.value.includes(textAt(record, 'type') ?? ''));
    const [first] = funds;
    if (!first) return;
    const object = documentName(document);
    report({
      messageId: 'notListed',
      path: ['sources', first.index, 'type'],
      subject: object,
      data: { object, funds: listText(funds.map(({ record }) => textAt(record, 'type')!)) },
      terms: [
        ...funds.map(({ index, record }) => ({ label: { zh: '资金来源', en: 'source' }, value: textAt(record, 'type')!, role: 'input' as const, uri: document.uri, path: ['sources', index, 'type'] })),
        { label: parameterLabel(listed), value: listed.value.join('、'), role: 'limit', uri: listed.uri, path: listed.path },
      ],
    });
  },
};
