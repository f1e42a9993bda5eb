import type { Term } from '@plansmith/document';
import { differsBy, sumDecimal, timesDecimal, type PlanModel, type Quantity } from '@plansmith/plan';
import { checkStoredSums, isSuperseded, neededNumber, numberAt, sumDiffers, sumUndecided, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { fundingSum, yearSum as moneyOfYears } from '../core/funding.ts';
import { documentName } from '../core/object-names.ts';

export const yearSum: PlanRule = {
  meta: {
    id: 'finance/year-sum',
    title: { zh: '分年投资之和等于总额，年度投资等于各项目之和', en: "Years sum to the investment, projects to the year's" },
    severity: 'error',
    scope: 'document',
    kinds: ['projectEntry', 'annualPlan'],
    needs: { parameters: ['tol.money'] },
    messages: {
      totalDiffers: sumDiffers,
      inputMissing: sumUndecided,
      yearOutside: {
        zh: '{object} 在 {year} 年有投资 {wan} 万元，但项目从 {from} 到 {to}',
        en: '{object} has an investment of {wan} (10,000 CNY) in {year}, but runs from {from} to {to}',
      },
    },
    source: { citation: 'own design', certainty: 'C' },
    fixable: true,
  },
  check(context) {
    if (isSuperseded(context.document)) return;
    if (context.document.kind === 'projectEntry') checkProject(context);
    else checkAnnualPlan(context);
  },
};

function checkProject(context: PlanRuleContext): void {
  const { document, model, report } = context;
  const object = documentName(document);
  const stored = numberAt(document.value, 'investmentTotalWan');
  const sum = moneyOfYears(document, 'byYear');
  // Years and sources that agree show that the total is wrong, which finance/source-sum tells.
  if (stored !== undefined && !agree(model, sum, fundingSum(document, ['sources']))) {
    checkStoredSums(context, [{ messageId: 'totalDiffers', path: ['investmentTotalWan'], object, attribute: { zh: '总投资', en: 'the investment' }, digits: 2, stored, sum, tolerance: neededNumber(model, 'tol.money'), subject: object }]);
  }
  const from = textAt(document.value, 'startDate')?.slice(0, 4);
  const to = textAt(document.value, 'expectedEffectDate')?.slice(0, 4);
  if (from === undefined || to === undefined) return;
  for (const { value, path } of sum.terms) {
    const year = String(path?.[1]);
    if (value === 0 || (year >= from && year <= to)) continue;
    report({ messageId: 'yearOutside', path: path!, subject: `${object} ${year}`, data: { object, year, wan: String(value), from, to } });
  }
}

function agree(model: PlanModel, a: Quantity, b: Quantity): boolean {
  if (a.value === undefined || b.value === undefined) return false;
  return !differsBy(a.value, b.value, timesDecimal(neededNumber(model, 'tol.money').value, Math.max(a.terms.length, b.terms.length)));
}

function checkAnnualPlan(context: PlanRuleContext): void {
  const { document, model } = context;
  const year = numberAt(document.value, 'year');
  const stored = numberAt(document.value, 'investment', 'totalWan');
  if (year === undefined || stored === undefined) return;
  const object = documentName(document);
  checkStoredSums(context, [
    {
      messageId: 'totalDiffers',
      path: ['investment', 'totalWan'],
      object,
      attribute: { zh: '年度投资总额', en: 'the investment of the year' },
      digits: 2,
      stored,
      sum: projectsOfYear(model, String(year)),
      tolerance: neededNumber(model, 'tol.money'),
      subject: object,
    },
  ]);
}

/** Money of a year over the projects that are planned, under way or complete; one without a number for the year makes it unknown. */
function projectsOfYear(model: PlanModel, year: string): Quantity {
  const terms: Term[] = [];
  const missing: string[] = [];
  for (const { id, uri, value } of new Map(model.projects().toReversed().map((project) => [project.id, project])).values()) {
    if (value.stage === 'cancelled' || value.stage === 'reserve') continue;
    const wan = value.byYear?.[year as keyof typeof value.byYear];
    if (wan === undefined) missing.push(`${id} byYear.${year}`);
    else if (wan !== 0) terms.push({ label: { zh: id, en: id }, value: wan, unit: 'wan', role: 'input', uri, path: ['byYear', year] });
  }
  return { value: missing.length > 0 ? undefined : sumDecimal(terms.map(({ value }) => value as number)), unit: 'wan', terms: terms.toReversed(), missing };
}
