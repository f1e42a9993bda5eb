import { minusDecimal, sumDecimal } from '@plansmith/plan';
import { neededNumber, ownDesign, parameterInput } from '@plansmith/plugin/rule-kit';
import { aboutControl, controlLimitRule } from '../core/control-limits.ts';
import { controlShare, controlTerm, missingPlaces, placeIn } from '../core/controls.ts';

const paved = 'site.pavedMinPct';

export const geometrySum = controlLimitRule({
  id: 'indicator/geometry-sum',
  title: { zh: '建筑、绿地与堆场放得进用地', en: 'Buildings, green and yards fit on the site' },
  severity: 'error',
  source: ownDesign,
  parameters: [paved, 'tol.pct'],
  limits: { sumAbove: 'atMost' },
  cases(model, control) {
    const parameter = neededNumber(model, paved);
    const { densityPct, greenPct, openStorageM2, openYardM2 } = control.value;
    // A site that says nothing of buildings and green has nothing to add up.
    if (densityPct === undefined && greenPct === undefined && control.value.footprintM2 === undefined && control.value.greenM2 === undefined) return [];
    const quantity = controlShare(model, control, { parts: ['footprintM2', 'greenM2'], optional: ['openStorageM2', 'openYardM2'], whole: 'netM2', unit: 'pct' });
    const net = controlTerm(model, control, 'netM2')?.value;
    const yards = sumDecimal([openStorageM2 ?? 0, openYardM2 ?? 0]);
    const limit = minusDecimal(100, parameter.value);
    return [
      {
        ...aboutControl(control),
        messageId: 'sumAbove',
        attribute: { zh: '建筑密度、绿地率与堆场占比之和', en: 'the sum of density, green ratio and yards' },
        quantity,
        digits: 1,
        path: placeIn(control, densityPct === undefined ? 'footprintM2' : 'densityPct').path,
        stored: densityPct === undefined || greenPct === undefined || net === undefined || net <= 0 ? undefined : sumDecimal([densityPct, greenPct, (yards * 100) / net]),
        side: 'atMost',
        limit,
        tolerance: neededNumber(model, 'tol.pct').value,
        basis: { zh: `100% − 参数 ${paved} ${parameter.value}%`, en: `100% − parameter ${paved} ${parameter.value}%` },
        limitInputs: [parameterInput(parameter, 'pct')],
        limitTerm: { label: { zh: '上限：100% 减铺装用地下限', en: 'at most: 100% minus the least paved share' }, value: limit, unit: 'pct', role: 'limit' },
        missing: missingPlaces(control, quantity),
      },
    ];
  },
});
