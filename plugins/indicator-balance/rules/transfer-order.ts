import { compareText, formatPath } from '@plansmith/base';
import type { PlanModel } from '@plansmith/plan';
import { dateOrderMessages, dateOrderReport, isSuperseded, stepsOutOfOrder, type DatedStep, type PlanRule } from '@plansmith/plugin/rule-kit';
import type { Report } from '@plansmith/rules';
import { planStep } from '../core/plan-approval.ts';
import { entriesOf, sides, type LedgerEntry, type Side } from '../core/transfers.ts';

/** Milestones of a project by which its land is supplied. */
const supplySteps: ReadonlySet<string | undefined> = new Set(['supply', 'contract']);

export const transferOrder: PlanRule = {
  meta: {
    id: 'indicator/transfer-order',
    title: { zh: '先批转移，再批规划，后供地', en: 'First the transfer, then the plans, then supply' },
    severity: 'error',
    scope: 'document',
    kinds: ['transferLedger'],
    source: {
      citation: 'own design; URPL art. 38',
      certainty: 'C',
      note: {
        zh: '先有规划后供地见于《城乡规划法》第三十八条（A）；转移批准在规划批准之前为自行设定（C）。供应方案文档建成前，以项目的供应、合同里程碑代替供地日期',
        en: 'a plan before supply is seen in URPL art. 38 (A); the transfer before the plans is our own (C). Until there are supply documents, the milestones "supply" and "contract" of projects stand for the day of supply',
      },
    },
    messages: {
      ...dateOrderMessages,
      notApproved: {
        zh: '{object} 没有批准日期，但{side}单元的详细规划 {plan} 已于 {date} 批准并列入了它',
        en: '{object} has no day of approval, but {plan}, which lists it as a transfer {side}, was approved on {date}',
      },
    },
  },
  check({ document, model, report }) {
    if (isSuperseded(document)) return;
    const told = new Set<string>();
    for (const entry of entriesOf(model, document)) {
      for (const side of ['out', 'in'] as const) {
        for (const found of orderReports(model, entry, side)) {
          // A plan that is later than supply is one fault, however many entries it carries out.
          const steps = [found, ...(found.related ?? [])].map(({ uri, path }) => `${uri} ${formatPath(path)}`).join('\n');
          if (!told.has(steps)) report(found);
          told.add(steps);
        }
      }
    }
  },
};

function orderReports(model: PlanModel, { transfer }: LedgerEntry, side: Side): readonly Report[] {
  const { unitKey, parcelKey, refsKey, title } = sides[side];
  const unitId = transfer.value[unitKey];
  const parcelId = transfer.value[parcelKey];
  if (unitId === undefined || parcelId === undefined) return [];
  const plan = planStep(model, unitId, parcelId);
  const supply = supplyStep(model, parcelId);
  const { approvedDate } = transfer.value;
  const common = { subject: `${transfer.id} ${side}`, feature: { layer: 'parcels', id: parcelId } };
  if (approvedDate === undefined) {
    const isListed = model.parcelControl(parcelId)?.value[refsKey]?.includes(transfer.id) ?? false;
    if (!isListed || plan?.date === undefined) return [];
    return [
      {
        ...common,
        messageId: 'notApproved',
        path: [...transfer.path, 'id'],
        data: { object: transfer.id, side: title, plan: plan.id, date: plan.date },
        related: [{ message: plan.label, uri: plan.uri, path: plan.path }],
      },
    ];
  }
  const approval: DatedStep = { label: { zh: `${transfer.id} 批准`, en: `approval of ${transfer.id}` }, date: approvedDate, uri: transfer.uri, path: [...transfer.path, 'approvedDate'] };
  return stepsOutOfOrder([approval, ...(plan ? [plan] : []), ...(supply ? [supply] : [])]).map((wrong) => dateOrderReport(transfer.id, wrong, common));
}

/** The earliest day on which a project that is not given up supplies the parcel's land: the day it was, or else the day planned. */
function supplyStep(model: PlanModel, parcelId: string): DatedStep | undefined {
  const steps = model.projectsListing(parcelId).flatMap(({ project }) =>
    project.value.stage === 'cancelled'
      ? []
      : (project.value.milestones ?? []).flatMap((item, index): (DatedStep & { readonly date: string })[] => {
          const key = item?.actual === undefined ? 'plan' : 'actual';
          const date = item?.[key];
          if (date === undefined || !supplySteps.has(item?.step)) return [];
          return [{ label: { zh: `${project.id} 供应 ${parcelId}`, en: `supply of ${parcelId} by ${project.id}` }, date, uri: project.uri, path: ['milestones', index, key] }];
        }),
  );
  return steps.toSorted((a, b) => compareText(a.date, b.date))[0];
}
