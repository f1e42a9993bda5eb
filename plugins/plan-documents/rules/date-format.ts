import { isDay, type PlanRule } from '@plansmith/plugin/rule-kit';
import { isMonth, readDate } from '../core/chinese-date.ts';
import { eachPlace } from '../core/each-place.ts';
import { schemaOfKind } from '../core/kind-names.ts';
import { fieldsOf, type SchemaField } from '../core/schema-fields.ts';

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
  // A schema's pattern lets 30 February pass, so the calendar is asked here and the schema's own complaint is left out (`issueOwner`).
  check: eachPlace(dateFields, ({ document, report }, { row: { format, schema }, path, value }) => {
    if (typeof value !== 'string' || (format === 'month' ? isMonth(value) : isDay(value))) return;
    const meant = readDate(value, format);
    report({
      messageId: format === 'month' ? 'notAMonth' : 'notADay',
      data: { field: { zh: schema.title ?? String(path.at(-1)), en: schema['x-titleEn'] ?? String(path.at(-1)) }, value },
      path,
      fixes: meant
        ? [
            {
              title: meant.exact
                ? { zh: `改为 "${meant.iso}"`, en: `Change to "${meant.iso}"` }
                : { zh: `改为当月最后一天 "${meant.iso}"`, en: `Change to the last day of the month, "${meant.iso}"` },
              edits: [{ uri: document.uri, operation: { op: 'set', path, value: meant.iso } }],
              ...(meant.exact && { safe: true }),
            },
          ]
        : [],
    });
  }),
};

/** Fields of a kind that hold a day or a month. */
function dateFields(kind: string | undefined): readonly (SchemaField & { readonly format: 'date' | 'month' })[] {
  const schema = schemaOfKind(kind);
  if (!schema) return [];
  return fieldsOf(schema).flatMap((field) => (field.schema.format === 'date' || field.schema.format === 'month' ? [{ ...field, format: field.schema.format }] : []));
}
