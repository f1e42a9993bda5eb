import { valueAt } from '@plansmith/base';
import { schemaAt } from '@plansmith/document';
import { readDate } from '../core/chinese-date.ts';
import { issueOwner } from '../core/issue-owner.ts';
import { schemaOfKind } from '../core/kind-names.ts';
import type { PlanRule } from '../core/plan-rule.ts';

export const dateFormat: PlanRule = {
  meta: {
    id: 'schema/date-format',
    title: { zh: '日期写成 YYYY-MM-DD', en: 'Dates are written YYYY-MM-DD' },
    severity: 'error',
    scope: 'document',
    kinds: ['*'],
    messages: {
      notADay: {
        zh: '{field}“{value}”不是写成 "YYYY-MM-DD" 的真实日期',
        en: '{field} "{value}" is not a real day written "YYYY-MM-DD"',
      },
      notAMonth: {
        zh: '{field}“{value}”不是写成 "YYYY-MM" 的月份',
        en: '{field} "{value}" is not a month written "YYYY-MM"',
      },
    },
    source: {
      citation: 'S IV',
      certainty: 'A text, C storage',
      note: { zh: '“某月底前”的说法见实施方案第四部分；存储写法由本工具规定。', en: 'The phrase "by the end of a month" is in part IV of the implementation plan; how it is stored is our own choice.' },
    },
    fixable: true,
  },
  check({ document, problems, report }) {
    const { uri, kind } = document;
    const root = schemaOfKind(kind);
    if (!root) return;
    const told = new Set<string>();
    for (const issue of problems.schema) {
      if (issueOwner(kind, issue) !== 'schema/date-format') continue;
      // A text may break the pattern and the calendar at once: that is one wrong date.
      const place = issue.path.join('/');
      if (told.has(place)) continue;
      told.add(place);
      const field = schemaAt(root, issue.path)!;
      const format = field.format === 'month' ? 'month' : 'date';
      const value = String(valueAt(document.value, issue.path));
      const meant = readDate(value, format);
      report({
        messageId: format === 'month' ? 'notAMonth' : 'notADay',
        data: { field: { zh: field.title ?? place, en: field['x-titleEn'] ?? place }, value },
        path: issue.path,
        fixes: meant
          ? [
              {
                title: meant.exact
                  ? { zh: `改为 "${meant.iso}"`, en: `Change to "${meant.iso}"` }
                  : { zh: `改为当月最后一天 "${meant.iso}"`, en: `Change to the last day of the month, "${meant.iso}"` },
                edits: [{ uri, operation: { op: 'set', path: issue.path, value: meant.iso } }],
              },
            ]
          : [],
      });
    }
  },
};
