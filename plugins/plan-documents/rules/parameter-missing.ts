import { ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import { approvedDocuments } from '../core/kind-names.ts';

/**
 * The runner itself says of each rule which parameter it lacks, so this rule does not say it again. It looks from the other side:
 * once a document is approved, a parameter that the pack leaves open means that somebody approved over checks that never ran.
 */
export const parameterMissing: PlanRule = {
  meta: {
    id: 'schema/parameter-missing',
    title: { zh: '批准前参数须已确定', en: 'No parameter is open once a document is approved' },
    severity: 'warning',
    scope: 'document',
    kinds: ['policyPack'],
    messages: {
      open: {
        zh: '参数 {name} 尚未确定，但已有 {count} 份文档获批（如 {example}）。用到它的规则都是“未判定”，不等于通过',
        en: 'Parameter {name} is still open, but {count} documents are approved already (e.g. {example}). Rules that use it are undecided, which does not mean passed',
      },
    },
    source: ownDesign,
  },
  check({ document, model, report }) {
    const pack = model.documents('policyPack').find(({ uri }) => uri === document.uri);
    if (!pack || pack.value.status === 'superseded') return;
    const approved = approvedDocuments(model);
    if (approved.length === 0) return;
    const shown = approved.slice(0, 3);
    for (const [name, parameter] of Object.entries(pack.value.parameters ?? {})) {
      if (parameter && parameter.value !== undefined && parameter.value !== null) continue;
      report({
        messageId: 'open',
        data: { name, count: approved.length, example: shown[0]!.id ?? shown[0]!.uri },
        path: ['parameters', name],
        at: 'key',
        subject: name,
        missing: [{ uri: pack.uri, path: ['parameters', name, 'value'] }],
        related: shown.map(({ uri, id, title }) => ({ message: { zh: `已获批：${title ?? uri}`, en: `approved: ${id ?? uri}` }, uri, path: ['status'] })),
      });
    }
  },
};
