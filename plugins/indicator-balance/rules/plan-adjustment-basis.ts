import type { Bilingual, Path } from '@plansmith/base';
import type { DocumentTypes, Draft, PlanModel } from '@plansmith/plan';
import { checkDay, dateOrderMessages, dateOrderReport, dayLimitMessages, isSuperseded, stepsOutOfOrder, type DatedStep, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';

type DetailedPlan = Draft<DocumentTypes['unitDetailedPlan']>;
type Adjustment = NonNullable<NonNullable<DetailedPlan['adjustments']>[number]>;

/** What an adjustment of an approved plan must have, with the day of each step. */
const parts: readonly { readonly key: 'basis' | 'study' | 'consultation' | 'approval'; readonly title: Bilingual }[] = [
  { key: 'basis', title: { zh: '依据条款', en: 'clause of basis' } },
  { key: 'study', title: { zh: '必要性论证', en: 'necessity study' } },
  { key: 'consultation', title: { zh: '听证或征求意见', en: 'hearing or consultation' } },
  { key: 'approval', title: { zh: '批准机关和日期', en: 'approval' } },
];

export const planAdjustmentBasis: PlanRule = {
  meta: {
    id: 'indicator/plan-adjustment-basis',
    title: { zh: '详细规划调整依据和程序齐全', en: 'Adjustments of plans have their basis and procedure' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan'],
    source: { citation: 'URPL art. 48; S III(2)8', certainty: 'A' },
    fixable: true,
    messages: {
      incomplete: {
        zh: '{object} 对已批准规划的调整缺少{missing}',
        en: '{object}, an adjustment of an approved plan, lacks its {missing}',
      },
      notMinor: {
        zh: '{object} 按简化程序办理，但“{case}”不在政策参数包的简化情形（adjustmentPaths）中；可简化的是：{listed}',
        en: '{object} goes the simplified way, but "{case}" is no such case in the policy pack (adjustmentPaths); those are: {listed}',
      },
      noPaths: {
        zh: '{object} 按简化程序办理，但政策参数包没有调整情形（adjustmentPaths），无法核对',
        en: '{object} goes the simplified way, but the policy pack has no adjustmentPaths to check it with',
      },
      parcelOutside: {
        zh: '{object} 涉及的地块 {parcel} 不在本规划的地块指标中',
        en: '{object} concerns parcel {parcel}, which has no parcel control in this plan',
      },
      ...dateOrderMessages,
      ...dayLimitMessages,
    },
  },
  check(context) {
    const { document } = context;
    if (isSuperseded(document)) return;
    const plan = document.value as DetailedPlan;
    for (const [index, item] of (plan.adjustments ?? []).entries()) if (item) checkAdjustment(context, plan, { item, path: ['adjustments', index], object: item.id ?? `${index + 1}` });
  },
};

interface PlacedAdjustment {
  readonly item: Adjustment;
  readonly path: Path;
  readonly object: string;
}

function checkAdjustment(context: PlanRuleContext, plan: DetailedPlan, adjustment: PlacedAdjustment): void {
  const { document, report } = context;
  const { item, path, object } = adjustment;
  const subject = `${plan.id ?? document.uri} ${object}`;
  const isApproved = plan.status === 'approved' || plan.status === 'published';
  const missing = parts.filter(({ key }) => item[key] === undefined || (key === 'basis' && item.basis!.trim() === ''));
  if (isApproved && missing.length > 0) {
    report({
      messageId: 'incomplete',
      path: [...path, ...(item.id === undefined ? [] : ['id'])],
      subject,
      data: { object, missing: { zh: missing.map(({ title }) => title.zh).join('、'), en: missing.map(({ title }) => title.en).join(', ') } },
    });
  }
  const steps = stepsOf(document.uri, adjustment);
  for (const wrong of stepsOutOfOrder(steps)) report(dateOrderReport(object, wrong, { subject }));
  // The day that the document's own data speak for, so that a check which speaks for an earlier day is not disturbed.
  if (plan.asOf !== undefined) checkDay(context, { object, subject: `${subject} asOf`, step: steps.at(-1)!, notAfter: { label: { zh: '规划的数据截止日', en: "the plan's as-of date" }, date: plan.asOf, uri: document.uri, path: ['asOf'] } });
  checkPath(context, adjustment, subject);
  const own = new Set((plan.parcelControls ?? []).map((control) => control?.parcelRef));
  (item.parcelRefs ?? []).forEach((parcel, position) => {
    if (parcel !== undefined && !own.has(parcel)) report({ messageId: 'parcelOutside', path: [...path, 'parcelRefs', position], subject: `${subject} ${parcel}`, feature: { layer: 'parcels', id: parcel }, data: { object, parcel } });
  });
}

function stepsOf(uri: string, { item, path }: PlacedAdjustment): readonly DatedStep[] {
  const step = (key: 'study' | 'consultation' | 'approval', label: Bilingual): DatedStep => ({ label, date: item[key]?.date, uri, path: [...path, key, 'date'] });
  return [step('study', { zh: '必要性论证', en: 'necessity study' }), step('consultation', { zh: '听证或征求意见', en: 'consultation' }), step('approval', { zh: '批准', en: 'approval' })];
}

function checkPath({ document, model, report, undecided }: PlanRuleContext, { item, path, object }: PlacedAdjustment, subject: string): void {
  if (item.path !== 'simplified') return;
  const listed = pathsOf(model);
  const place = { path: [...path, 'path'], subject };
  if (!listed) {
    undecided({ ...place, messageId: 'noPaths', data: { object } });
    return;
  }
  const minor = listed.rows.flatMap((row) => (row?.path === 'simplified' && row.case !== undefined ? [row.case] : []));
  if (item.case !== undefined && minor.includes(item.case)) return;
  report({
    ...place,
    messageId: 'notMinor',
    data: { object, case: item.case ?? '—', listed: { zh: minor.join('；') || '无', en: minor.join('; ') || 'none' } },
    related: [{ message: { zh: '调整情形', en: 'cases of adjustment' }, uri: listed.uri, path: ['adjustmentPaths'] }],
    fixes: [{ title: { zh: '改按完整程序办理', en: 'Go the full way' }, edits: [{ uri: document.uri, operation: { op: 'set', path: place.path, value: 'full' } }] }],
  });
}

function pathsOf(model: PlanModel): { readonly uri: string; readonly rows: readonly (Draft<NonNullable<DocumentTypes['policyPack']['adjustmentPaths']>[number]> | undefined)[] } | undefined {
  const pack = model.documents('policyPack').find(({ value }) => value.status !== 'superseded');
  const rows = pack?.value.adjustmentPaths;
  return pack && rows ? { uri: pack.uri, rows } : undefined;
}
