import type { Bilingual } from '@plansmith/base';
import { ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import { approvedDocuments } from '../core/kind-names.ts';

/** What must stand beside a value for it to be used. */
const needed: readonly { readonly key: 'unit' | 'sourceText' | 'certainty'; readonly name: Bilingual }[] = [
  { key: 'unit', name: { zh: 'unit（单位）', en: 'unit' } },
  { key: 'sourceText', name: { zh: 'sourceText（依据）', en: 'sourceText' } },
  { key: 'certainty', name: { zh: 'certainty（确定性）', en: 'certainty' } },
];

export const parameterSourced: PlanRule = {
  meta: {
    id: 'schema/parameter-sourced',
    title: { zh: '参数有出处、单位和确定性', en: 'Parameters have a source, a unit and a certainty' },
    severity: 'error',
    scope: 'document',
    kinds: ['policyPack'],
    messages: {
      incomplete: {
        zh: '参数 {name} 已取值 {value}，但缺少 {missing}，不能作为检查依据',
        en: 'Parameter {name} has the value {value} but lacks {missing}, so nothing should be checked against it',
      },
      unconfirmed: {
        zh: '参数 {name} 的确定性为 {certainty}，不是法定要求；已有 {count} 份文档获批（如 {example}），须先由主管部门确认并填写 confirmedBy',
        en: 'Parameter {name} has certainty {certainty}, so it is no legal requirement; {count} documents are approved already (e.g. {example}): it must be confirmed first, in confirmedBy',
      },
    },
    source: ownDesign,
  },
  check({ document, model, report }) {
    const pack = model.documents('policyPack').find(({ uri }) => uri === document.uri);
    if (!pack || pack.value.status === 'superseded') return;
    const approved = approvedDocuments(model);
    for (const [name, parameter] of Object.entries(pack.value.parameters ?? {})) {
      if (!parameter || parameter.value === undefined || parameter.value === null) continue;
      const path = ['parameters', name];
      const missing = needed.filter(({ key }) => parameter[key] === undefined);
      if (missing.length > 0) {
        report({
          messageId: 'incomplete',
          data: {
            name,
            value: typeof parameter.value === 'object' ? { zh: '（表）', en: '(table)' } : String(parameter.value),
            missing: { zh: missing.map((row) => row.name.zh).join('、'), en: missing.map((row) => row.name.en).join(', ') },
          },
          path,
          at: 'key',
          subject: name,
        });
      } else if (parameter.certainty !== 'A' && parameter.confirmedBy === undefined && approved.length > 0) {
        const shown = approved.slice(0, 3);
        report({
          messageId: 'unconfirmed',
          data: { name, certainty: parameter.certainty!, count: approved.length, example: shown[0]!.id ?? shown[0]!.uri },
          path,
          at: 'key',
          subject: name,
          related: shown.map(({ uri, id, title }) => ({ message: { zh: `已获批：${title ?? uri}`, en: `approved: ${id ?? uri}` }, uri, path: ['status'] })),
        });
      }
    }
  },
};
