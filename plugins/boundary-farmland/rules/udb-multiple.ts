import { valueAt } from '@plansmith/base';
import { differsBy, minusDecimal, sumDecimal, type PlanDocument, type PlanModel, type Quantity } from '@plansmith/plan';
import { checkLimits, comparisonTerms, inputTerm, isSuperseded, limitMessages, missingQuantity, neededNumber, numberAt, storedText, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';

const multiple = 'udb.expansionMultiple';

/** The two numbers that the ledger and the special plan both have. */
const shared = [
  { ledgerKey: 'udbHa', planKey: 'udbBaselineHa', label: { zh: '城镇开发边界面积', en: 'area of the urban development boundary' } },
  { ledgerKey: 'urban2020Ha', planKey: 'urban2020Ha', label: { zh: '2020 年城镇建设用地', en: 'urban construction land of 2020' } },
] as const;

export const udbMultiple: PlanRule = {
  meta: {
    id: 'boundary/udb-multiple',
    title: { zh: '城镇开发边界扩展倍数不超过上限', en: 'The boundary keeps to its expansion multiple' },
    severity: 'error',
    scope: 'document',
    kinds: ['boundaryLedger', 'specialPlan'],
    needs: { parameters: [multiple] },
    messages: {
      ...limitMessages({ above: 'atMost' }),
      differs: {
        zh: '专项规划的{attribute}填写 {stored} 公顷，边界增补台账 {ledger} 为 {computed} 公顷',
        en: 'the special plan has {attribute} as {stored} ha, the boundary ledger {ledger} as {computed} ha',
      },
    },
    source: {
      citation: 'HLJ',
      certainty: 'A province, C',
      note: { zh: '上限为全省数值（A），本市分解值未见公开；两处基数须一致为本工具取法（C）。', en: 'The ceiling is that of the province (A), what falls to the city is not published; that both documents have one baseline is our own reading (C).' },
    },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    const ledger = currentLedger(model);
    if (document.kind === 'boundaryLedger') checkMultiple(context, { at: ['baseline'], keys: ['udbHa', 'urban2020Ha'], delta: model.derived.boundaryBalance('deltaUdbM2') });
    else if (ledger) checkShared(context, ledger);
    else checkMultiple(context, { at: ['boundaryStrategy'], keys: ['udbBaselineHa', 'urban2020Ha'], delta: { value: 0, unit: 'm2', terms: [], missing: [] } });
  },
};

function currentLedger(model: PlanModel): PlanDocument<'boundaryLedger'> | undefined {
  return model.documents('boundaryLedger').find(({ value }) => value.status !== 'superseded');
}

interface Baseline {
  readonly at: readonly string[];
  readonly keys: readonly [udbHa: string, urban2020Ha: string];
  /** What the boundary gains, m2. */
  readonly delta: Quantity;
}

function checkMultiple(context: PlanRuleContext, { at, keys, delta }: Baseline): void {
  const { document, model } = context;
  const [udbHa, urbanHa] = keys.map((key) => numberAt(document.value, ...at, key));
  const limit = neededNumber(model, multiple);
  const path = [...at, keys[0]];
  checkLimits(context, [
    {
      messageId: 'above',
      object: textAt(document.value, 'id') ?? document.uri,
      attribute: { zh: '调整后边界与 2020 年城镇建设用地之比', en: 'adjusted boundary over urban land of 2020' },
      quantity: ratio(),
      digits: 2,
      path: valueAt(document.value, path) === undefined ? [] : path,
      side: 'atMost',
      limit: limit.value,
      parameter: limit,
    },
  ]);

  function ratio(): Quantity {
    const missing = keys.filter((key) => numberAt(document.value, ...at, key) === undefined).map((key) => [...at, key].join('.'));
    if (udbHa === undefined || urbanHa === undefined || urbanHa <= 0 || delta.value === undefined) return missingQuantity('', [...missing, ...delta.missing, ...(urbanHa === 0 ? [[...at, keys[1]].join('.')] : [])]);
    return {
      value: sumDecimal([udbHa, delta.value / 10_000]) / urbanHa,
      unit: '',
      terms: [
        inputTerm({ uri: document.uri, path }, shared[0].label, udbHa, 'ha'),
        ...delta.terms,
        inputTerm({ uri: document.uri, path: [...at, keys[1]] }, shared[1].label, urbanHa, 'ha'),
      ],
      missing: [],
    };
  }
}

function checkShared({ document, report }: PlanRuleContext, ledger: PlanDocument<'boundaryLedger'>): void {
  for (const { ledgerKey, planKey, label } of shared) {
    const path = ['boundaryStrategy', planKey];
    const stored = numberAt(document.value, ...path);
    const computed = ledger.value.baseline?.[ledgerKey];
    if (stored === undefined || computed === undefined || !differsBy(stored, computed, 0)) continue;
    const name = ledger.value.id ?? ledger.uri;
    const ledgerPath = ['baseline', ledgerKey];
    report({
      messageId: 'differs',
      data: { attribute: label, stored: storedText(stored, 4), ledger: name, computed: storedText(computed, 4) },
      path,
      subject: planKey,
      terms: comparisonTerms({ attribute: label, unit: 'ha', stored, uri: document.uri, path, inputs: [inputTerm({ uri: ledger.uri, path: ledgerPath }, { zh: `${name} ${label.zh}`, en: `${label.en} of ${name}` }, computed, 'ha')], computed, tolerance: 0 }),
      related: [{ message: { zh: `${name} 填写 ${computed} 公顷，相差 ${minusDecimal(stored, computed)} 公顷`, en: `${name} has ${computed} ha, off by ${minusDecimal(stored, computed)} ha` }, uri: ledger.uri, path: ledgerPath }],
      fixes: [{ title: { zh: `改为台账数 ${computed} 公顷`, en: `Set it to the ledger's ${computed} ha` }, edits: [{ uri: document.uri, operation: { op: 'set', path, value: computed } }] }],
    });
  }
}
