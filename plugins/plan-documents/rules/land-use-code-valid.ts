import type { PlanModel } from '@plansmith/plan';
import type { PlanRule } from '@plansmith/plugin/rule-kit';
import type { Fix } from '@plansmith/rules';
import { eachPlace } from '../core/each-place.ts';
import { schemaOfKind } from '../core/kind-names.ts';
import { fieldsOf, placesOf, type SchemaField } from '../core/schema-fields.ts';

/** Fields that say what one parcel or polygon is used for: a first-level class that has classes below it says too little. */
const detailed = new Set(['planUseCode', 'currentUseCode', 'useCode']);
/** The same of a list whose key for the code is used elsewhere for classes of any level. */
const detailedLists = new Set(['landUse']);

export const landUseCodeValid: PlanRule = {
  meta: {
    id: 'reference/land-use-code-valid',
    title: { zh: '用地代码在分类表内', en: 'Land-use codes are in the list' },
    severity: 'error',
    scope: 'document',
    kinds: ['*'],
    needs: { kinds: ['policyPack'] },
    messages: {
      unknown: {
        zh: '{field} {code} 不在政策参数包的用地用海分类表内{hint}',
        en: '{field} {code} is not in the land-use list of the policy pack{hint}',
      },
      tooCoarse: {
        zh: '{field} {code}（{name}）是一级类，这里应细到二级类，例如 {examples}',
        en: '{field} {code} ({name}) is a first-level class; here a second-level one is wanted, e.g. {examples}',
      },
      noList: {
        zh: '政策参数包没有用地用海分类表（landUseCodes），本文件的用地代码无法核对',
        en: 'The policy pack has no land-use list (landUseCodes), so the codes of this file cannot be checked',
      },
    },
    source: { citation: 'CODE, STD', certainty: 'A list, C', note: { zh: '分类表来自公开的数据库检查字典；细到二级类是本工具的要求。', en: 'The list comes from a published checking dictionary; that parcels need the second level is our own choice.' } },
    fixable: true,
  },
  check(context) {
    const { document, model, undecided } = context;
    if (model.landUses().length > 0) checkCodes(context);
    else if (codeFields(document.kind).some(({ pattern }) => [...placesOf(document.value, pattern)].some(({ value }) => typeof value === 'string'))) undecided({ messageId: 'noList', path: [] });
  },
};

/** Fields of a kind that hold a code of the list. */
function codeFields(kind: string | undefined): readonly SchemaField[] {
  const schema = schemaOfKind(kind);
  return schema ? fieldsOf(schema).filter((field) => field.schema['x-codes'] === 'landUse') : [];
}

const checkCodes = eachPlace(codeFields, ({ document, model, report }, { row: { pattern, schema: field }, path, value }) => {
  if (typeof value !== 'string') return;
  const name = { zh: field.title ?? '用地代码', en: field['x-titleEn'] ?? 'land-use code' };
  const listed = model.landUse(value);
  // A prefix of `useFamilies` groups codes; it need not be a class of its own.
  if (!listed && pattern[0] === 'useFamilies' && model.landUses().some(({ code }) => code.startsWith(value))) return;
  if (!listed) {
    const planCode = planCodeFor(model, value);
    const mapped = planCode === undefined ? '' : { zh: `；按三调对照应为 ${planCode}`, en: `; as a survey class it corresponds to ${planCode}` };
    report({ messageId: 'unknown', data: { field: name, code: value, hint: mapped }, path, fixes: planCode === undefined ? [] : [change(document.uri, path, planCode)] });
    return;
  }
  const isDetailed = detailed.has(pattern.at(-1)!) || detailedLists.has(pattern[0]!);
  if (!isDetailed || listed.level !== 1) return;
  const below = model.landUses().filter(({ parent }) => parent === value);
  if (below.length === 0) return;
  const examples = below.slice(0, 3);
  report({
    messageId: 'tooCoarse',
    data: { field: name, code: value, name: listed.name, examples: { zh: examples.map((use) => `${use.code} ${use.name}`).join('、'), en: examples.map((use) => `${use.code} ${use.name}`).join(', ') } },
    path,
  });
});

/** The planning class that a survey class turns into, where the policy pack's table says there is exactly one. */
function planCodeFor(model: PlanModel, surveyCode: string): string | undefined {
  const rows = (model.documents('policyPack')[0]?.value.codeMap ?? []).filter((row) => row?.surveyCode === surveyCode && row.exact === true);
  return rows.length === 1 ? rows[0]!.planCode : undefined;
}

function change(uri: string, path: readonly (string | number)[], code: string): Fix {
  return { title: { zh: `改为 "${code}"`, en: `Change to "${code}"` }, edits: [{ uri, operation: { op: 'set', path, value: code } }] };
}
