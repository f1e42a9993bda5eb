import { valueAt, type Path } from '@plansmith/base';
import { schemaAt } from '@plansmith/document';
import { showNumber } from '@plansmith/plan';
import { ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import type { Fix } from '@plansmith/rules';
import { eachPlace } from '../core/each-place.ts';
import { schemaOfKind } from '../core/kind-names.ts';

/** A factor that a wrong unit would have brought in, and what it tells of. */
interface Conversion {
  readonly factor: number;
  readonly zh: string;
  readonly en: string;
}

interface Guard {
  readonly kind: string;
  readonly pattern: readonly string[];
  readonly low: number;
  readonly high: number;
  /** Zero says "none": no building, no green. */
  readonly zeroAllowed: boolean;
  readonly unit: string;
  readonly conversions: readonly Conversion[];
  /** Unit that the record itself must name, in `unit` beside the value, for the guard to be of it. */
  readonly statedUnit?: string;
}

const intoM2: readonly Conversion[] = [{ factor: 10_000, zh: '按公顷换算成平方米', en: 'read as hectares, in m2' }];
const intoHa: readonly Conversion[] = [
  { factor: 1 / 10_000, zh: '按平方米换算成公顷', en: 'read as m2, in hectares' },
  { factor: 1 / 15, zh: '按亩换算成公顷', en: 'read as mu, in hectares' },
];
const parcelArea = { low: 50, high: 2_000_000, zeroAllowed: false, unit: 'm2', conversions: intoM2 } as const;
const far = { low: 0, high: 6, zeroAllowed: true, unit: '', conversions: [] } as const;
const density = { low: 0, high: 80, zeroAllowed: true, unit: '%', conversions: [] } as const;
const height = { low: 0, high: 150, zeroAllowed: true, unit: 'm', conversions: [] } as const;

/** Limits of rules "schema/unit-plausible". Shares of 0 to 100 % (green) are in the schemas already. */
const guards: readonly Guard[] = [
  { kind: 'parcelInventory', pattern: ['parcels', '*', 'areaM2'], ...parcelArea },
  { kind: 'parcelInventory', pattern: ['parcels', '*', 'registeredAreaM2'], ...parcelArea },
  { kind: 'parcelInventory', pattern: ['parcels', '*', 'approvedAreaM2'], ...parcelArea },
  { kind: 'parcelInventory', pattern: ['parcels', '*', 'farCurrent'], ...far },
  { kind: 'parcelInventory', pattern: ['parcels', '*', 'densityCurrentPct'], ...density },
  { kind: 'redevelopmentUnit', pattern: ['areaHa'], low: 1, high: 500, zeroAllowed: false, unit: 'ha', conversions: intoHa },
  { kind: 'redevelopmentUnit', pattern: ['controls', 'heightMaxM'], ...height },
  { kind: 'redevelopmentUnit', pattern: ['controls', 'maxFarByUse', '*', 'maxFar'], ...far },
  { kind: 'specialPlan', pattern: ['units', '*', 'areaHa'], low: 1, high: 500, zeroAllowed: false, unit: 'ha', conversions: intoHa },
  { kind: 'unitDetailedPlan', pattern: ['parcelControls', '*', 'grossM2'], ...parcelArea },
  { kind: 'unitDetailedPlan', pattern: ['parcelControls', '*', 'baseFar'], ...far },
  { kind: 'unitDetailedPlan', pattern: ['parcelControls', '*', 'far'], ...far },
  { kind: 'unitDetailedPlan', pattern: ['parcelControls', '*', 'farCeiling'], ...far },
  { kind: 'unitDetailedPlan', pattern: ['parcelControls', '*', 'densityPct'], ...density },
  { kind: 'unitDetailedPlan', pattern: ['parcelControls', '*', 'heightM'], ...height },
  ...['housing', 'commerce', 'industry', 'logistics', 'research'].map((family) => ({ kind: 'policyPack', pattern: ['parameters', 'indicator.receiverCeiling', 'value', family], ...far })),
  { kind: 'policyPack', pattern: ['parameters', 'indicator.residentialTable', 'value', '*', 'farMax'], ...far },
  { kind: 'policyPack', pattern: ['parameters', 'indicator.residentialTable', 'value', '*', 'heightMaxM'], ...height },
  { kind: 'policyPack', pattern: ['compensation', '*', 'value'], low: 0, high: 50_000, zeroAllowed: true, unit: '元/m²', conversions: [], statedUnit: '元/平方米' },
];

export const unitPlausible: PlanRule = {
  meta: {
    id: 'schema/unit-plausible',
    title: { zh: '数值的量级合理', en: 'Magnitudes are plausible' },
    severity: 'warning',
    scope: 'document',
    kinds: [...new Set(guards.map(({ kind }) => kind))],
    messages: {
      implausible: {
        zh: '{field} {value} 超出常见范围 {low}–{high}，可能用错了单位或小数点',
        en: '{field} {value} is outside the usual range {low}–{high}: perhaps a wrong unit or decimal point',
      },
    },
    source: ownDesign,
    fixable: true,
  },
  check: eachPlace((kind) => guards.filter((guard) => guard.kind === kind), ({ document, report }, { row: guard, path, value }) => {
    if (typeof value !== 'number' || isPlausible(value, guard)) return;
    if (guard.statedUnit !== undefined && valueAt(document.value, [...path.slice(0, -1), 'unit']) !== guard.statedUnit) return;
    const field = schemaAt(schemaOfKind(guard.kind)!, path);
    const unit = guard.unit === '' ? '' : ` ${guard.unit}`;
    report({
      messageId: 'implausible',
      data: {
        field: { zh: field?.title ?? String(path.at(-1)), en: field?.['x-titleEn'] ?? String(path.at(-1)) },
        value: showNumber(value, 6) + unit,
        low: showNumber(guard.low, 4),
        high: showNumber(guard.high, 4) + unit,
      },
      path,
      terms: [
        { label: { zh: '填写值', en: 'value' }, value, unit: guard.unit, role: 'stored', uri: document.uri, path },
        { label: { zh: '下限', en: 'least' }, value: guard.low, unit: guard.unit, role: 'limit' },
        { label: { zh: '上限', en: 'most' }, value: guard.high, unit: guard.unit, role: 'limit' },
      ],
      fixes: conversionsOf(value, guard, { uri: document.uri, path }),
    });
  }),
};

function isPlausible(value: number, { low, high, zeroAllowed }: Guard): boolean {
  return (value >= low && value <= high) || (zeroAllowed && value === 0);
}

function conversionsOf(value: number, guard: Guard, { uri, path }: { readonly uri: string; readonly path: Path }): readonly Fix[] {
  return guard.conversions.flatMap(({ factor, zh, en }): Fix[] => {
    const converted = Number((value * factor).toFixed(guard.unit === 'ha' ? 4 : 2));
    if (!isPlausible(converted, guard)) return [];
    return [
      {
        title: { zh: `${zh}：${converted} ${guard.unit}`, en: `${converted} ${guard.unit} (${en})` },
        edits: [{ uri, operation: { op: 'set', path, value: converted } }],
      },
    ];
  });
}
