import { formatPath, valueAt, type Bilingual, type Path } from '@plansmith/base';
import type { DocumentHeader } from '@plansmith/plan';
import { isSuperseded, ownDesign, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { approvedDocuments } from '../core/kind-names.ts';
import { placesOf } from '../core/schema-fields.ts';

type NeededKey = 'unit' | 'sourceText' | 'certainty';

/** What may have to stand beside a value for it to be used. */
const names: Readonly<Record<NeededKey, Bilingual>> = {
  unit: { zh: 'unit（单位）', en: 'unit' },
  sourceText: { zh: 'sourceText（依据）', en: 'sourceText' },
  certainty: { zh: 'certainty（确定性）', en: 'certainty' },
};

const ofParameters: readonly NeededKey[] = ['unit', 'sourceText', 'certainty'];

/** Lists of the pack that checks go by just as they do by a parameter. Lists of codes come from one source as a whole. */
const lists: readonly { readonly pattern: readonly string[]; readonly needs: readonly NeededKey[] }[] = [
  ...[['mixedUse', 'positive'], ['mixedUse', 'negative'], ['facilityStandards'], ['useConversion'], ['adjustmentPaths'], ['priceRules'], ['compensation'], ['legacyClasses']].map((list) => ({
    pattern: [...list, '*'],
    needs: ['sourceText', 'certainty'] as const,
  })),
  { pattern: ['performance'], needs: ['sourceText', 'certainty'] },
  { pattern: ['codeMap', '*'], needs: ['certainty'] },
  { pattern: ['landUseCodes', '*'], needs: ['certainty'] },
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
        zh: '{name} 已有内容{value}，但缺少 {missing}，不能作为检查依据',
        en: '{name} {value} but lacks {missing}, so nothing should be checked against it',
      },
      unconfirmed: {
        zh: '{name} 的确定性为 {certainty}，不是法定要求；已有 {count} 份文档获批（如 {example}），须先由主管部门确认并填写 confirmedBy',
        en: '{name} has certainty {certainty}, so it is no legal requirement; {count} documents are approved already (e.g. {example}): it must be confirmed first, in confirmedBy',
      },
    },
    source: ownDesign,
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    const approved = approvedDocuments(model);
    for (const [name, value] of Object.entries((valueAt(document.value, ['parameters']) ?? {}) as Readonly<Record<string, unknown>>)) checkStatement(context, { path: ['parameters', name], value, needs: ofParameters, approved });
    for (const { pattern, needs } of lists) {
      for (const { path, value } of placesOf(document.value, pattern)) checkStatement(context, { path, value, needs, approved });
    }
  },
};

interface Statement {
  readonly path: Path;
  readonly value: unknown;
  readonly needs: readonly NeededKey[];
  readonly approved: readonly DocumentHeader[];
}

function checkStatement({ report }: PlanRuleContext, { path, value: record, needs, approved }: Statement): void {
  if (typeof record !== 'object' || record === null) return;
  const isParameter = path[0] === 'parameters';
  const value = valueAt(record, ['value']);
  // An open parameter is honest, and schema/parameter-missing's matter; so is a rate that is still open.
  if ((isParameter || 'value' in record) && (value === undefined || value === null)) return;
  const name: Bilingual = isParameter ? { zh: `参数 ${String(path[1])}`, en: `Parameter ${String(path[1])}` } : { zh: `参数包的 ${formatPath(path)}`, en: formatPath(path) };
  const about = { path, at: 'key' as const, subject: isParameter ? String(path[1]) : formatPath(path) };
  const missing = needs.filter((key) => valueAt(record, [key]) === undefined);
  const certainty = textAt(record, 'certainty');
  if (missing.length > 0) {
    report({
      ...about,
      messageId: 'incomplete',
      data: { name, value: valueText(isParameter ? value : undefined), missing: { zh: missing.map((key) => names[key].zh).join('、'), en: missing.map((key) => names[key].en).join(', ') } },
    });
  } else if (certainty !== undefined && certainty !== 'A' && textAt(record, 'confirmedBy') === undefined && approved.length > 0) {
    const shown = approved.slice(0, 3);
    report({
      ...about,
      messageId: 'unconfirmed',
      data: { name, certainty, count: approved.length, example: shown[0]!.id ?? shown[0]!.uri },
      related: shown.map(({ uri, id, title }) => ({ message: { zh: `已获批：${title ?? uri}`, en: `approved: ${id ?? uri}` }, uri, path: ['status'] })),
    });
  }
}

function valueText(value: unknown): Bilingual {
  if (value === undefined) return { zh: '', en: 'is stated' };
  return typeof value === 'object' ? { zh: '（表）', en: 'has a table as its value' } : { zh: `（${String(value)}）`, en: `has the value ${String(value)}` };
}
