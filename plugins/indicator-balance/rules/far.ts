import { differsBy, timesDecimal } from '@plansmith/plan';
import { roundedTo } from '@plansmith/plugin/rule-kit';
import { storedRatioRule } from '../core/stored-ratio-rule.ts';

export const far = storedRatioRule({
  id: 'indicator/far',
  title: { zh: '容积率与建筑面积一致', en: 'FAR agrees with floor area' },
  source: {
    citation: 'BKG, SZB, PERM',
    certainty: 'A definition',
    note: { zh: '定义见于公开资料；允许差为自行设定（C）', en: 'the definition is seen in public sources; the tolerance is our own (C)' },
  },
  unit: '',
  digits: 2,
  tolerance: 'tol.far',
  demands: true,
  places: [
    { kind: 'unitDetailedPlan', key: 'far', attribute: { zh: '容积率', en: 'FAR' }, quantity: (derived, id) => derived.parcelFar(id) },
    { kind: 'parcelInventory', key: 'farCurrent', attribute: { zh: '现状容积率', en: 'current FAR' }, quantity: (derived, id) => derived.parcelCurrentFar(id) },
  ],
  moreFixes({ uri, record, place, stored, denominator, tolerance }) {
    const gfaM2 = roundedTo(timesDecimal(stored, denominator), 0);
    if (place.kind !== 'unitDetailedPlan' || denominator <= 0 || differsBy(stored, gfaM2 / denominator, tolerance)) return [];
    return [
      {
        title: { zh: `保留容积率，将规划计容建筑面积改为 ${gfaM2} m²`, en: `Keep the FAR and set the planned floor area to ${gfaM2} m²` },
        edits: [{ uri, operation: { op: 'set', path: [...record, 'plannedGfaM2'], value: gfaM2 } }],
      },
    ];
  },
});
