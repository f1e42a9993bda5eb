import type { Bilingual } from '@plansmith/base';
import type { PlanModel } from '@plansmith/plan';
import { listText, ownDesign, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { lackingParts, type Fix, type Related, type Report, type Waiver, type WaiverOutcome, type WaiverPart } from '@plansmith/rules';
import { entityNames } from '../core/kind-names.ts';
import { nearestWords } from '../core/nearest.ts';

const partNames: Readonly<Record<WaiverPart, Bilingual>> = {
  reason: { zh: '理由', en: 'reason' },
  by: { zh: '批准人', en: 'by' },
  authority: { zh: '批准依据', en: 'authority' },
  date: { zh: '批准日期', en: 'date' },
  until: { zh: '有效期至', en: 'until' },
};

export const waiver: PlanRule = {
  meta: {
    id: 'governance/waiver',
    title: { zh: '豁免有据、有效、有用', en: 'Waivers are accountable, in force and needed' },
    severity: 'warning',
    scope: 'workspace',
    kinds: ['waiverList'],
    stage: 'results',
    messages: {
      incomplete: {
        zh: '{rule} 对 {object} 的豁免没有填写{parts}，不起作用',
        en: 'The waiver of {rule} for {object} does not say {parts}, so it silences nothing',
      },
      noTarget: {
        zh: '{rule} 的豁免既没有写文档，也没有写对象，不起作用',
        en: 'The waiver of {rule} names neither a document nor an object, so it silences nothing',
      },
      unknownRule: {
        zh: '没有编号为 {rule} 的规则，这条豁免不起作用',
        en: 'There is no rule {rule}, so this waiver silences nothing',
      },
      unknownObject: {
        zh: '没有编号为 {object} 的对象，也没有 {rule} 的这样一条意见{hint}',
        en: 'There is no object {object}, nor a finding of {rule} about one{hint}',
      },
      notWaivable: {
        zh: '规则 {rule} 不得豁免，{object} 的意见仍然有效',
        en: 'Rule {rule} cannot be waived: what it finds about {object} stands',
      },
      expired: {
        zh: '{rule} 对 {object} 的豁免已于 {until} 到期（检查以 {asOf} 为准），不再起作用',
        en: 'The waiver of {rule} for {object} ended on {until} (the check speaks for {asOf}) and silences nothing',
      },
      notYet: {
        zh: '{rule} 对 {object} 的豁免 {date} 才批准（检查以 {asOf} 为准），尚不起作用',
        en: 'The waiver of {rule} for {object} is dated {date} (the check speaks for {asOf}) and silences nothing yet',
      },
      changed: {
        zh: '{object} 的数值或图形在豁免 {rule} 之后有了变化（豁免时 {stored}，现为 {actual}），豁免不再起作用，须重新核准',
        en: 'A value or the shape of {object} has changed since {rule} was waived (fingerprint {stored} then, {actual} now): the waiver silences nothing until it is approved anew',
      },
      unpinned: {
        zh: '{rule} 对 {object} 的豁免没有指纹：数值或图形变化后豁免仍会起作用，不会有人知道',
        en: 'The waiver of {rule} for {object} has no fingerprint: it would go on silently after values or shape have changed',
      },
      unused: {
        zh: '{rule} 对 {object} 没有意见，这条豁免可以删去',
        en: '{rule} finds nothing about {object}: this waiver can go',
      },
      undecided: {
        zh: '{rule} 对 {object} 未能判定，不知道豁免是否还需要；未判定的意见不能豁免',
        en: '{rule} is undecided about {object}, so nobody knows whether the waiver is needed; what is undecided cannot be waived',
      },
      undated: {
        zh: '没有数据截止日 asOf，不知道 {rule} 对 {object} 的豁免是否在有效期内，暂不起作用',
        en: 'Without the date asOf nobody knows whether the waiver of {rule} for {object} is in force, so it silences nothing',
      },
    },
    source: ownDesign,
    fixable: true,
  },
  check(context) {
    for (const outcome of context.waivers) judge(context, outcome);
  },
};

function judge({ report, undecided, model, asOf }: PlanRuleContext, outcome: WaiverOutcome): void {
  const { waiver: item, state, findings } = outcome;
  const { rule = '', object, until, date, fingerprint } = item;
  const named = object ?? documentName(model, item);
  const data = { rule, object: named };
  const at = (part?: string): Pick<Report, 'uri' | 'path' | 'subject' | 'data'> => ({ uri: item.uri, path: part === undefined ? item.path : [...item.path, part], subject: `${rule} ${named} ${fingerprint ?? ''}`.trim(), data });
  const remove = removal(item);
  switch (state) {
    case 'incomplete': {
      const parts = lackingParts(item).map((part) => partNames[part]);
      report({ ...at(), messageId: 'incomplete', data: { ...data, parts: { zh: parts.map(({ zh }) => zh).join('、'), en: listText(parts.map(({ en }) => en)).en } } });
      break;
    }
    case 'noTarget':
      // A document that is not there is reference/target-exists' matter.
      if (!item.documentMissing) report({ ...at(), messageId: 'noTarget' });
      break;
    case 'unknownRule':
      report({ ...at('rule'), messageId: 'unknownRule', fixes: [remove] });
      break;
    case 'notWaivable':
      report({ ...at('rule'), messageId: 'notWaivable', severity: 'error', related: relatedOf(outcome), fixes: [remove] });
      break;
    case 'expired':
      report({ ...at('until'), messageId: 'expired', data: { ...data, until: until!, asOf: asOf! }, terms: termOf(item, { part: 'until', asOf: asOf! }), related: relatedOf(outcome), fixes: [remove] });
      break;
    case 'notYet':
      report({ ...at('date'), messageId: 'notYet', data: { ...data, date: date!, asOf: asOf! }, terms: termOf(item, { part: 'date', asOf: asOf! }), related: relatedOf(outcome) });
      break;
    case 'changed': {
      const actual = findings.map(({ valueFingerprint }) => valueFingerprint);
      report({ ...at('fingerprint'), messageId: 'changed', data: { ...data, stored: fingerprint!, actual: listText(actual) }, related: relatedOf(outcome), fixes: [...renewals(outcome), remove] });
      break;
    }
    case 'inForce':
      if (fingerprint === undefined) report({ ...at(), messageId: 'unpinned', related: relatedOf(outcome), fixes: renewals(outcome) });
      break;
    case 'unused': {
      if (object === undefined || isKnown(model, object)) {
        report({ ...at(), messageId: 'unused', fixes: [remove] });
        break;
      }
      const near = nearestWords(object, entityNames.flatMap((entity) => model.declarations(entity).map(({ id }) => id)));
      const hint: Bilingual = near.length > 0 ? { zh: `，是否为 ${near.join('、')}？`, en: `; did you mean ${near.join(', ')}?` } : { zh: '', en: '' };
      report({ ...at('object'), messageId: 'unknownObject', data: { ...data, hint }, fixes: [...near.map((id) => renaming(item, id)), remove] });
      break;
    }
    case 'undecided':
      undecided({ ...at(), messageId: 'undecided' });
      break;
    case 'undated':
      undecided({ ...at(), messageId: 'undated' });
      break;
    case 'noRule':
    case 'notRun':
      // The one is schema/valid's matter; of the other nothing is known.
      break;
  }
}

/** The document whose findings a waiver without an object is about. */
function documentName(model: PlanModel, { document }: Waiver): string {
  return model.headers().find(({ uri }) => uri === document)?.id ?? document ?? '';
}

/** Whether something goes by an id: a record, a feature of a layer, or a part of a record (`U-DF-01 housing`). */
function isKnown(model: PlanModel, object: string): boolean {
  const [id] = object.split(' ') as [string, ...string[]];
  return [object, id].some((name) => entityNames.some((entity) => model.isDeclared(entity, name)) || model.declarations('layer').some((layer) => model.feature(layer.id, name)));
}

function relatedOf({ findings }: WaiverOutcome): readonly Related[] {
  return findings.map(({ finding: { message, uri, path } }) => ({ message, uri, path }));
}

function termOf(item: Waiver, { part, asOf }: { readonly part: 'date' | 'until'; readonly asOf: string }): NonNullable<Report['terms']> {
  return [
    { label: partNames[part], value: item[part]!, role: 'stored', uri: item.uri, path: [...item.path, part] },
    { label: { zh: '数据截止日', en: 'as-of date' }, value: asOf, role: 'limit' },
  ];
}

function removal({ uri, path }: Waiver): Fix {
  return { title: { zh: '删去这条豁免', en: 'Remove the waiver' }, edits: [{ uri, operation: { op: 'remove', path } }] };
}

function renaming({ uri, path }: Waiver, id: string): Fix {
  return { title: { zh: `对象改为 ${id}`, en: `Change the object to ${id}` }, edits: [{ uri, operation: { op: 'set', path: [...path, 'object'], value: id } }] };
}

/** For whoever has looked at the finding as it is now; which one, where there are several, is for them to say. */
function renewals({ waiver: { uri, path }, findings }: WaiverOutcome): readonly Fix[] {
  return findings.map(({ finding, valueFingerprint }) => ({
    title: { zh: `按现状重新核准：${finding.message.zh}`, en: `Approve as it is now: ${finding.message.en}` },
    edits: [{ uri, operation: { op: 'set', path: [...path, 'fingerprint'], value: valueFingerprint } }],
  }));
}
