import { valueAt, type Path } from '@plansmith/base';
import type { ListRecord } from '@plansmith/document';
import type { PlanModel } from '@plansmith/plan';
import type { PlanRule, PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { RecordCheck } from '@plansmith/rules';
import { districtLabel, pilotAreas } from '../core/pilot-areas.ts';
import { placesOf } from '../core/schema-fields.ts';

export const pilotArea: PlanRule = {
  meta: {
    id: 'reference/pilot-area',
    title: { zh: '片区与区划代码一致，且在试点范围内', en: 'Area and district code agree and are in the pilot scope' },
    severity: 'error',
    scope: 'document',
    kinds: ['workspace', 'parcelInventory', 'redevelopmentUnit'],
    messages: {
      outside: {
        zh: '区划代码 {code} 不在试点范围内，试点区划为 {allowed}',
        en: 'District code {code} is outside the pilot scope, which is {allowed}',
      },
      disagrees: {
        zh: '区划代码 {code} 与片区“{area}”不符，该片区应为 {allowed}',
        en: 'District code {code} does not belong to the area {area}, which is in {allowed}',
      },
      areaMissing: {
        zh: '试点范围应为六个片区，缺少 {areas}',
        en: 'The pilot scope is six areas; {areas} missing',
      },
    },
    source: { citation: 'S II(1)', certainty: 'A', note: { zh: '区划代码 230804、230805 为 A，其余为 B-H。', en: 'District codes 230804 and 230805 are A, the others B-H.' } },
    fixable: true,
  },
  check(context) {
    const { document, report } = context;
    const { uri, kind, value } = document;
    if (kind === 'workspace') {
      const named = valueAt(value, ['pilotAreas']);
      if (!Array.isArray(named)) return;
      const missing = pilotAreas.filter(({ name }) => !named.includes(name)).map(({ name }) => name);
      if (missing.length === 0) return;
      report({
        messageId: 'areaMissing',
        data: { areas: { zh: missing.join('、'), en: missing.join(', ') } },
        path: ['pilotAreas'],
        at: 'key',
        fixes: [
          {
            title: { zh: `补上 ${missing.join('、')}`, en: `Add ${missing.join(', ')}` },
            edits: missing.map((name) => ({ uri, operation: { op: 'append', path: ['pilotAreas'], value: name } })),
          },
        ],
      });
      return;
    }
    if (kind === 'parcelInventory') context.forEachRecord(['parcels'], checkParcel);
    else checkCodes(context, { path: [], value }, ['districts', '*']);
  },
};

const checkParcel: RecordCheck<PlanModel> = (context, record) => checkCodes(context, record, ['districtCode']);

/** The codes of districts of a parcel or a unit. */
function checkCodes({ document, report }: PlanRuleContext, record: Pick<ListRecord, 'path' | 'value'>, codes: readonly string[]): void {
  const area = valueAt(record.value, ['pilotArea']);
  for (const { path, value: code } of placesOf(record.value, codes, record.path)) {
    if (typeof code === 'string') checkCode(code, typeof area === 'string' ? area : undefined, { uri: document.uri, path, report });
  }
}

function checkCode(code: string, area: string | undefined, { uri, path, report }: { readonly uri: string; readonly path: Path; readonly report: Parameters<PlanRule['check']>[0]['report'] }): void {
  const everywhere = [...new Set(pilotAreas.flatMap(({ districtCodes }) => districtCodes))];
  const allowed = pilotAreas.find(({ name }) => name === area)?.districtCodes ?? everywhere;
  if (allowed.includes(code)) return;
  const shown = everywhere.includes(code) ? allowed : everywhere;
  report({
    ...(everywhere.includes(code) ? { messageId: 'disagrees', data: { code: districtLabel(code), area: area!, allowed: listOf(shown) } } : { messageId: 'outside', data: { code, allowed: listOf(shown) } }),
    path,
    fixes: allowed.length === 1 ? [{ title: { zh: `改为 "${allowed[0]!}"`, en: `Change to "${allowed[0]!}"` }, edits: [{ uri, operation: { op: 'set', path, value: allowed[0]! } }] }] : [],
  });
}

function listOf(codes: readonly string[]): { readonly zh: string; readonly en: string } {
  const labels = codes.map(districtLabel);
  return { zh: labels.join('、'), en: labels.join(', ') };
}
