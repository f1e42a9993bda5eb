import { valueAt, type Bilingual } from '@plansmith/base';
import type { PlanModel } from '@plansmith/plan';
import { isSuperseded, listText, recordsIn, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { placesOf } from '../core/schema-fields.ts';

/** Places where a document makes use of an instrument. Naming one as work to be done (annual plans' policy actions) is no use of it. */
const uses: readonly { readonly kind: string; readonly pattern: readonly string[]; readonly what: Bilingual }[] = [
  { kind: 'transferLedger', pattern: ['entries', '*', 'policyRef'], what: { zh: '跨单元指标统筹', en: 'transfer between units' } },
  { kind: 'unitDetailedPlan', pattern: ['parcelControls', '*', 'bonus', '*', 'policyRef'], what: { zh: '容积率奖励', en: 'floor-area bonus' } },
  { kind: 'unitDetailedPlan', pattern: ['parcelControls', '*', 'mixedPolicyRef'], what: { zh: '混合用地', en: 'mixed use' } },
  { kind: 'projectEntry', pattern: ['policyRefs', '*'], what: { zh: '重点项目', en: 'project' } },
];

const statusNames: Readonly<Record<string, Bilingual>> = {
  exploring: { zh: '探索中', en: 'being explored' },
  draft: { zh: '起草中', en: 'a draft' },
};

export const policyInstrumentRegistered: PlanRule = {
  meta: {
    id: 'reference/policy-instrument-registered',
    title: { zh: '使用的政策工具已经出台', en: 'Instruments in use are issued' },
    severity: 'warning',
    scope: 'document',
    kinds: [...new Set(uses.map(({ kind }) => kind))],
    messages: {
      notIssued: {
        zh: '{what}依据的政策工具 {id}“{name}”{status}，尚未出台，不能作为承诺公布',
        en: 'The {what} rests on instrument {id} "{name}", which is {status} and not issued: it cannot be published as a commitment',
      },
      notCited: {
        zh: '{parcel} 混合了{families}，没有写明依据的政策工具（mixedPolicyRef）；混合用地仍属探索，不能作为承诺公布',
        en: '{parcel} mixes {families} and cites no instrument (mixedPolicyRef): mixed use is still being explored and cannot be published as a commitment',
      },
    },
    source: { citation: 'S III', certainty: 'A text, C', note: { zh: '实施方案对这些工具的用语是“探索”。', en: 'The implementation plan says of these instruments that they are to be explored.' } },
  },
  check(context) {
    const { document, model, report } = context;
    if (isSuperseded(document)) return;
    if (document.kind === 'unitDetailedPlan') checkMixed(context);
    for (const { kind, pattern, what } of uses) {
      if (kind !== document.kind) continue;
      for (const { path, value: id } of placesOf(document.value, pattern)) {
        const instrument = typeof id === 'string' ? model.instrument(id) : undefined;
        // One that is not registered at all is reported by reference/target-exists.
        const status = instrument?.value.status;
        if (!instrument || status === undefined || status === 'issued') continue;
        report({
          messageId: 'notIssued',
          data: { what, id: instrument.id, name: instrument.value.name ?? instrument.id, status: statusNames[status] ?? status },
          path,
          related: [{ message: { zh: `政策工具 ${instrument.id} 的状态`, en: `status of instrument ${instrument.id}` }, uri: instrument.uri, path: [...instrument.path, 'status'] }],
        });
      }
    }
  },
};

/** Parcels whose uses are of more than one use family need an instrument; a mix within one family is no exploration. */
function checkMixed({ document, model, report }: PlanRuleContext): void {
  for (const { index, record } of recordsIn(document, 'parcelControls')) {
    const uses = valueAt(record, ['uses']);
    if (!Array.isArray(uses) || textAt(record, 'mixedPolicyRef') !== undefined) continue;
    const families = [...new Set(uses.flatMap((use) => model.useFamily(textAt(use, 'code') ?? '') ?? []))];
    if (families.length < 2) continue;
    const parcel = textAt(record, 'parcelRef') ?? `${index + 1}`;
    report({ messageId: 'notCited', path: ['parcelControls', index, 'uses'], at: 'key', subject: parcel, feature: { layer: 'parcels', id: parcel }, data: { parcel, families: familyNames(model, families) } });
  }
}

/** Use families as the policy pack calls them. */
function familyNames(model: PlanModel, families: readonly string[]): Bilingual {
  const rows = model.documents('policyPack').find(({ value }) => value.status !== 'superseded')?.value.useFamilies ?? [];
  const titles = families.map((family) => rows.find((row) => row?.family === family)?.title);
  return { zh: listText(titles.map((title, index) => title?.zh ?? families[index]!)).zh, en: listText(titles.map((title, index) => title?.en ?? families[index]!)).en };
}
