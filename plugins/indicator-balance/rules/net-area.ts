import type { ParcelControl, PlanModel } from '@plansmith/plan';
import { checkLimits, checkStoredSums, limitMessages, neededNumber, neededTexts, parameterLabel, parameterName, sumDiffers, sumOf, sumUndecided, type LimitCase, type PlanRule, type StoredSum } from '@plansmith/plugin/rule-kit';
import type { Report } from '@plansmith/rules';
import { aboutControl, atMostTerm } from '../core/control-limits.ts';
import { controlsIn, controlTerm, dedicatedTerms, isUse, placeIn, useText } from '../core/controls.ts';

const uses = 'dedicated.uses';

export const netArea: PlanRule = {
  meta: {
    id: 'indicator/net-area',
    title: { zh: '净用地等于地块面积减移交用地', en: 'Net area is gross area minus dedicated land' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan'],
    needs: { parameters: ['tol.areaAbsM2', uses] },
    source: { citation: 'own design', certainty: 'C' },
    fixable: true,
    messages: {
      ...limitMessages({ dedicatedAbove: 'atMost' }),
      netDiffers: sumDiffers,
      inputMissing: sumUndecided,
      useBarred: {
        zh: '{object} 的移交用地用途为 {use}，不是公共使用的用地（{basis}）',
        en: '{object}: dedicated land is of {use}, which is no public use ({basis})',
      },
      receiverMissing: {
        zh: '{object} 的移交用地 {use} 没有写明接收单位',
        en: '{object}: dedicated land of {use} names no receiver',
      },
    },
  },
  check(context) {
    const { document, model, report } = context;
    const controls = controlsIn(model, document);
    checkStoredSums(context, controls.flatMap((control) => netSums(model, control)));
    checkLimits(context, controls.flatMap((control) => dedicatedCases(model, control)));
    for (const control of controls) for (const found of dedicatedReports(model, control)) report(found);
  },
};

function about(control: ParcelControl): Pick<StoredSum, 'object' | 'subject' | 'digits'> & Pick<Report, 'feature'> {
  return { ...aboutControl(control), subject: control.id, digits: 2 };
}

function netSums(model: PlanModel, control: ParcelControl): readonly StoredSum[] {
  const stored = control.value.netM2;
  if (stored === undefined) return [];
  return [
    {
      ...about(control),
      messageId: 'netDiffers',
      path: placeIn(control, 'netM2').path,
      attribute: { zh: '净用地面积', en: 'net site area' },
      stored,
      sum: model.derived.parcelNetM2(control.id),
      tolerance: neededNumber(model, 'tol.areaAbsM2'),
    },
  ];
}

/** What is handed over is part of the site. */
function dedicatedCases(model: PlanModel, control: ParcelControl): readonly LimitCase[] {
  const gross = controlTerm(model, control, 'grossM2');
  const parts = dedicatedTerms(control);
  if (!gross || parts.length === 0) return [];
  return [{ ...aboutControl(control), ...atMostTerm('dedicatedAbove', gross), attribute: { zh: '移交用地之和', en: 'dedicated land' }, quantity: sumOf(parts, 'm2'), digits: 2, path: placeIn(control, 'dedicated').path }];
}

/** Parts that are handed over to nobody, or are of no public use. */
function dedicatedReports(model: PlanModel, control: ParcelControl): readonly Report[] {
  const parameter = neededTexts(model, uses);
  return (control.value.dedicated ?? []).flatMap((part, index): readonly Report[] => {
    if (part?.code === undefined) return [];
    const use = useText(model, part.code);
    const common = { subject: `${control.id} ${index}`, feature: { layer: 'parcels', id: control.id } };
    const reports: Report[] = [];
    if (!isUse(part.code, parameter.value)) {
      const place = placeIn(control, 'dedicated', index, 'code');
      reports.push({
        ...common,
        messageId: 'useBarred',
        path: place.path,
        data: { object: control.id, use, basis: parameterName(parameter) },
        terms: [
          { label: { zh: '移交用地的用途', en: 'use of the dedicated land' }, value: part.code, role: 'stored', ...place },
          { label: parameterLabel(parameter), value: parameter.value.join('、'), role: 'limit', uri: parameter.uri, path: parameter.path },
        ],
      });
    }
    if ((part.receiver ?? '').trim() === '') reports.push({ ...common, messageId: 'receiverMissing', path: placeIn(control, 'dedicated', index, 'code').path, data: { object: control.id, use } });
    return reports;
  });
}
