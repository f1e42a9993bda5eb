import type { Bilingual } from '@plansmith/base';
import type { PlanRule } from '@plansmith/plugin/rule-kit';
import { placesOf } from '../core/schema-fields.ts';

/** Places where a document makes use of an instrument. Naming one as work to be done (annual plans' policy actions) is no use of it. */
const uses: readonly { readonly kind: string; readonly pattern: readonly string[]; readonly what: Bilingual }[] = [
  { kind: 'transferLedger', pattern: ['entries', '*', 'policyRef'], what: { zh: '跨单元指标统筹', en: 'transfer between units' } },
  { kind: 'unitDetailedPlan', pattern: ['parcelControls', '*', 'bonus', '*', 'policyRef'], what: { zh: '容积率奖励', en: 'floor-area bonus' } },
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
    },
    source: { citation: 'S III', certainty: 'A text, C', note: { zh: '实施方案对这些工具的用语是“探索”。', en: 'The implementation plan says of these instruments that they are to be explored.' } },
  },
  check({ document, model, report }) {
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
