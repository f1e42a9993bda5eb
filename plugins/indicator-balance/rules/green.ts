import { storedRatioRule } from '../core/stored-ratio-rule.ts';

export const green = storedRatioRule({
  id: 'indicator/green',
  title: { zh: '绿地率与绿地面积一致', en: 'Green ratio agrees with the green area' },
  source: {
    citation: 'BKG',
    certainty: 'A definition',
    note: { zh: '定义见于公开资料；允许差为自行设定（C）', en: 'the definition is seen in public sources; the tolerance is our own (C)' },
  },
  unit: 'pct',
  digits: 1,
  tolerance: 'tol.pct',
  places: [{ kind: 'unitDetailedPlan', key: 'greenPct', attribute: { zh: '绿地率', en: 'green ratio' }, quantity: (derived, id) => derived.parcelGreenPct(id) }],
});
