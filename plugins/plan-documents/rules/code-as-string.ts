import type { Json } from '@plansmith/base';
import { schemaAt } from '@plansmith/document';
import { ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import { codesFor, issueOwner } from '../core/issue-owner.ts';
import { schemaOfKind } from '../core/kind-names.ts';

export const codeAsString: PlanRule = {
  meta: {
    id: 'schema/code-as-string',
    title: { zh: '代码须写成带引号的字符串', en: 'Codes are strings in quotes' },
    severity: 'error',
    scope: 'document',
    kinds: ['*'],
    messages: {
      unquoted: {
        zh: '{field}没有加引号，被读成了数字 {value}，前导零已丢失或可能丢失。请写成带引号的字符串：{codes}',
        en: '{field} has no quotes and was read as the number {value}: leading zeros are or may be lost. Write a string in quotes: {codes}',
      },
    },
    source: { ...ownDesign, note: { zh: '“不加引号的数字会丢失前导零”是 YAML 1.2 的读法（B-H）。', en: 'That unquoted digits lose leading zeros is how YAML 1.2 reads them (B-H).' } },
    fixable: true,
  },
  check({ document, model, problems, report }) {
    const { uri, kind } = document;
    const root = schemaOfKind(kind);
    if (!root) return;
    for (const issue of problems.schema) {
      if (issueOwner(kind, issue) !== 'schema/code-as-string') continue;
      const field = schemaAt(root, issue.path)!;
      const possible = codesFor(issue.data['value'], field);
      const listed = field['x-codes'] === 'landUse' ? possible.filter((code) => model.landUse(code)) : possible;
      const codes = listed.length > 0 ? listed : possible;
      const set = (value: Json) => [{ uri, operation: { op: 'set', path: issue.path, value } as const }];
      report({
        messageId: 'unquoted',
        data: {
          field: { zh: field.title ?? String(issue.path.at(-1)), en: field['x-titleEn'] ?? String(issue.path.at(-1)) },
          value: String(issue.data['value']),
          codes: { zh: codes.map((code) => `"${code}"`).join(' 或 '), en: codes.map((code) => `"${code}"`).join(' or ') },
        },
        path: issue.path,
        concerns: issue.path,
        // Only where there is no choice: a guess at a code would be worse than none.
        fixes: codes.length === 1 ? [{ title: { zh: `改为 "${codes[0]!}"`, en: `Change to "${codes[0]!}"` }, edits: set(codes[0]!), safe: true }] : [],
      });
    }
  },
};
