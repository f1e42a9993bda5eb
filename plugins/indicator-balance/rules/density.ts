import { storedRatioRule } from '../core/stored-ratio-rule.ts';

export const density = storedRatioRule({
  id: 'indicator/density',
  title: { zh: '建筑密度与基底面积一致', en: 'Building density agrees with the footprint' },
  source: {
    citation: 'BKG',
    certainty: 'A definition',
    note: { zh: '定义见于公开资料；允许差为自行设定（C）', en: 'the definition is seen in public sources; the tolerance is our own (C)' },
  },
  unit: 'pct',
  digits: 1,
  tolerance: 'tol.pct',
  places: [
    { kind: 'unitDetailedPlan', key: 'densityPct', attribute: { zh: '建筑密度', en: 'building density' }, quantity: (derived, id) => derived.parcelDensityPct(id) },
    {
      kind: 'parcelInventory',
      key: 'densityCurrentPct',
      attribute: { zh: '现状建筑密度', en: 'current building density' },
      quantity: (derived, id) => derived.parcelCurrentDensityPct(id),
    },
  ],
});
