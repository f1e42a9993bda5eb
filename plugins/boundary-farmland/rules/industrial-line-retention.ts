import { valueAt } from '@plansmith/base';
import { showNumber } from '@plansmith/plan';
import type { PlanRule } from '@plansmith/plugin/rule-kit';
import type { Related } from '@plansmith/rules';
import { measuredTerm, parameterTerm, showM2, witnessOf } from '../core/measures.ts';
import { relatedFeature } from '../core/records.ts';
import { sharedWitness } from '../core/shapes.ts';
import { noFeature, undecidedMessages } from '../core/undecided.ts';

const most = 'industrialLine.maxReleasePct';

export const industrialLineRetention: PlanRule = {
  meta: {
    id: 'boundary/industrial-line-retention',
    title: { zh: '工业用地控制线内保持工业用途', en: 'Land inside the industrial line stays industrial' },
    severity: 'warning',
    scope: 'document',
    kinds: ['unitDetailedPlan'],
    needs: { layers: ['parcels', 'units', 'industrialLine'], parameters: [most] },
    messages: {
      released: {
        zh: '单元 {unit} 在工业用地控制线内有 {area} m²（占线内 {share} %）由工业改作他用，超过 {limit} %，须落实替代的工业用地',
        en: 'unit {unit} turns {area} m2 ({share} %) of its land inside the industrial land control line from industry to other uses, more than {limit} %: name the land that replaces it',
      },
      noFeature: undecidedMessages.noFeature,
    },
    source: { citation: 'S III(5)15; S III(5)18', certainty: 'A', note: { zh: '工业用地控制线的概念为 A；限值为本工具取值（C）。', en: 'The concept of the line is A; the limit is our own choice (C).' } },
  },
  check({ document, model, report, undecided }) {
    const limit = model.numberParameter(most);
    const unit = valueAt(document.value, ['unitRef']);
    const controls = valueAt(document.value, ['status']) === 'superseded' ? undefined : valueAt(document.value, ['parcelControls']);
    if (!limit || typeof unit !== 'string' || !Array.isArray(controls)) return;
    const inLine = model.overlay('units', unit, 'industrialLine');
    if (!inLine) {
      undecided(noFeature('units', unit, { uri: document.uri, path: ['unitRef'] }));
      return;
    }
    const released: { readonly id: string; readonly areaM2: number; readonly related: Related }[] = [];
    for (const [index, control] of controls.entries()) {
      const id = valueAt(control, ['parcelRef']);
      const planned = valueAt(control, ['useCode']);
      if (typeof id !== 'string' || typeof planned !== 'string' || planned.startsWith('10') || released.some((known) => known.id === id)) continue;
      if (!(model.parcel(id)?.value.currentUseCode ?? '').startsWith('10')) continue;
      const path = ['parcelControls', index, 'useCode'];
      const overlay = model.overlay('parcels', id, 'industrialLine');
      if (!overlay) undecided(noFeature('parcels', id, { uri: document.uri, path }));
      else if (overlay.areaM2 > 0) released.push({ id, areaM2: overlay.areaM2, related: { message: { zh: `${id} 改为 ${planned}`, en: `${id} becomes ${planned}` }, uri: document.uri, path } });
    }
    const areaM2 = released.reduce((sum, parcel) => sum + parcel.areaM2, 0);
    const share = inLine.areaM2 > 0 ? (areaM2 / inLine.areaM2) * 100 : 0;
    if (share <= limit.value) return;
    const largest = released.toSorted((a, b) => b.areaM2 - a.areaM2)[0]!;
    const feature = model.feature('parcels', largest.id);
    const overlay = model.overlay('parcels', largest.id, 'industrialLine');
    const shape = feature && overlay && sharedWitness(model, { feature, layer: 'industrialLine', overlay });
    const witness = shape && !shape.undecided ? witnessOf(shape) : undefined;
    report({
      messageId: 'released',
      data: { unit, area: showM2(areaM2), share: showNumber(share, 2), limit: limit.value },
      path: ['unitRef'],
      subject: unit,
      feature: { layer: 'parcels', id: largest.id },
      ...(witness && { witness }),
      terms: [
        measuredTerm({ zh: `${unit} 在工业用地控制线内`, en: `${unit} inside the industrial land control line` }, inLine.areaM2),
        ...released.map((parcel) => measuredTerm({ zh: `${parcel.id} 改作他用`, en: `${parcel.id} changes its use` }, parcel.areaM2)),
        measuredTerm({ zh: '合计', en: 'sum' }, areaM2, 'result'),
        parameterTerm(limit, 'pct'),
      ],
      related: [...released.map(({ related }) => related), relatedFeature(model, 'units', unit)],
    });
  },
};
