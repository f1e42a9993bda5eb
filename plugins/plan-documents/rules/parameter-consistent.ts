import { valueAt, type Bilingual } from '@plansmith/base';
import { minusDecimal, showNumber } from '@plansmith/plan';
import { isSuperseded, listText, ownDesign, recordsIn, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { packAgreements, type Agreement } from '../core/pack-agreements.ts';
import { codesWithoutFamily, doubledFamilyCodes, forbiddenPairs } from '../core/pack-codes.ts';

const relations: Readonly<Record<Agreement['relation'], { readonly words: Bilingual; holds(left: number, right: number): boolean }>> = {
  equal: { words: { zh: '等于', en: 'equal' }, holds: (left, right) => minusDecimal(left, right) === 0 },
  atMost: { words: { zh: '不大于', en: 'be at most' }, holds: (left, right) => left <= right },
  atLeast: { words: { zh: '不小于', en: 'be at least' }, holds: (left, right) => left >= right },
  above: { words: { zh: '大于', en: 'be above' }, holds: (left, right) => left > right },
  below: { words: { zh: '小于', en: 'be below' }, holds: (left, right) => left < right },
};

const inForce: Bilingual = { zh: '生效日期', en: 'is in force from' };
const issued: Bilingual = { zh: '出台日期', en: 'is issued on' };

export const parameterConsistent: PlanRule = {
  meta: {
    id: 'schema/parameter-consistent',
    title: { zh: '参数包前后一致', en: 'The policy pack agrees with itself' },
    severity: 'error',
    scope: 'document',
    kinds: ['policyPack'],
    messages: {
      disagrees: {
        zh: '{left} {leftValue} 应{relation}{right} {rightValue}',
        en: '{left} is {leftValue}: it must {relation} {right}, {rightValue}',
      },
      codeTwice: {
        zh: '用地代码 {code} 在用途大类中出现两次，属于哪一类取决于先后',
        en: 'Land-use code {code} stands in the use families twice: which family it is of would depend on their order',
      },
      codeWithoutFamily: {
        zh: '用地代码 {codes} 不属于任何用途大类，按大类的检查都会漏掉',
        en: 'Land-use codes {codes} are of no use family: no check by family would count them',
      },
      pairForbidden: {
        zh: '混合用地 {main} 与 {secondary} 同时在正面清单和负面清单中',
        en: 'The mix of {main} and {secondary} is on the positive list and, at the same time, on the negative one',
      },
      dayAhead: {
        zh: '{object} 的{what} {date} 晚于参数包的数据截至日期 {asOf}',
        en: '{object} {what} {date}, after the as-of date of the pack, {asOf}',
      },
    },
    source: ownDesign,
  },
  check(context) {
    const { document, report } = context;
    if (isSuperseded(document)) return;
    const { uri, value: pack } = document;
    for (const agreement of packAgreements(pack)) checkAgreement(context, agreement);
    for (const { again, first } of doubledFamilyCodes(pack)) {
      report({ messageId: 'codeTwice', path: again.path, data: { code: again.code }, related: [{ message: { zh: '先出现于此', en: 'it stands here first' }, uri, path: first.path }] });
    }
    const homeless = codesWithoutFamily(pack);
    if (homeless.length > 0) report({ messageId: 'codeWithoutFamily', path: ['useFamilies'], at: 'key', data: { codes: listText(homeless) } });
    for (const { main, secondary, path, negative } of forbiddenPairs(pack)) {
      report({ messageId: 'pairForbidden', path, data: { main, secondary }, related: [{ message: { zh: '负面清单的这一行', en: 'this row of the negative list' }, uri, path: negative }] });
    }
    checkDays(context);
  },
};

function checkAgreement({ document: { uri }, report }: PlanRuleContext, { left, relation, right }: Agreement): void {
  const { words, holds } = relations[relation];
  if (holds(left.value, right.value)) return;
  report({
    messageId: 'disagrees',
    path: left.path,
    data: { left: left.name, leftValue: showNumber(left.value, 4), relation: words, right: right.name, rightValue: showNumber(right.value, 4) },
    terms: [
      ...(left.inputs ?? []).map((input) => ({ ...input, role: 'input' as const, uri })),
      { label: left.name, value: left.value, role: left.inputs ? 'result' : 'stored', uri, path: left.path },
      { label: right.name, value: right.value, role: 'limit', ...(right.path && { uri, path: right.path }) },
      { label: { zh: '相差', en: 'difference' }, value: minusDecimal(left.value, right.value), role: 'difference' },
    ],
    ...(right.path && { related: [{ message: { zh: `${right.name.zh} ${showNumber(right.value, 4)}`, en: `${right.name.en}: ${showNumber(right.value, 4)}` }, uri, path: right.path }] }),
  });
}

/** What is used, or called issued, has to be so by the day of the pack's data. */
function checkDays({ document, report }: PlanRuleContext): void {
  const { uri, value: pack } = document;
  const asOf = textAt(pack, 'asOf');
  if (asOf === undefined) return;
  const parameters = Object.keys(valueAt(pack, ['parameters']) ?? {}).map((name) => ({ object: name, what: inForce, path: ['parameters', name, 'validFrom'] }));
  const instruments = recordsIn(document, 'instruments').map(({ index, record }) => ({ object: textAt(record, 'id') ?? `${index + 1}`, what: issued, path: ['instruments', index, 'issuedDate'] }));
  for (const { object, what, path } of [...parameters, ...instruments]) {
    const date = textAt(pack, ...path);
    if (date === undefined || date <= asOf) continue;
    report({ messageId: 'dayAhead', path, subject: object, data: { object, what, date, asOf }, related: [{ message: { zh: `数据截至 ${asOf}`, en: `as of ${asOf}` }, uri, path: ['asOf'] }] });
  }
}
