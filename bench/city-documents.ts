import { createHash } from 'node:crypto';
import type { DocumentTypes } from '@plansmith/plan';
import { areaCode, blockOf, valueInCopy } from './city-names.ts';

/** The sample's documents about the whole city, for so many copies of it: lists hold the records of every copy, sums are that many times the sample's. */
export interface CityDocuments {
  readonly workspace: DocumentTypes['workspace'];
  readonly policyPack: DocumentTypes['policyPack'];
  readonly specialPlan: DocumentTypes['specialPlan'];
  readonly annualPlans: readonly DocumentTypes['annualPlan'][];
  readonly inventories: readonly DocumentTypes['parcelInventory'][];
  readonly legacy: DocumentTypes['parcelInventory'];
  readonly transfers: DocumentTypes['transferLedger'];
  readonly boundary: DocumentTypes['boundaryLedger'];
  readonly farmland: DocumentTypes['farmlandLedger'];
}

/** Parameters that bound a sum over the whole city. */
const cityParameters = ['agriZone.constructionMaxHa', 'udb.netChangeTolM2'] as const;
export function cityDocuments(sample: CityDocuments, copies: number): CityDocuments {
  const numbers = Array.from({ length: copies }, (_, copy) => copy);
  const each = <T>(list: readonly T[]): T[] => numbers.flatMap((copy) => list.map((item) => valueInCopy(item, copy)));
  const once = (ids: readonly string[]): string[] => [...new Set(each(ids))];
  const times = (value: number): number => Number((value * copies).toFixed(4));
  const allTimes = <T extends object>(record: T): T => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, typeof value === 'number' ? times(value) : value])) as T;

  const workspace = (plan: CityDocuments['workspace']): CityDocuments['workspace'] => ({
    ...plan,
    taskRegister: plan.taskRegister.map((task) => (task.docRefs ? { ...task, docRefs: once(task.docRefs) } : task)),
    layers: plan.layers!.map((layer) => (layer.name === 'permanentFarmland' ? { ...layer, file: 'layers/permanentFarmland.fgb' } : layer)),
    oneMap: { ...plan.oneMap!, parcelCount: times(plan.oneMap!.parcelCount!) },
  });

  const policyPack = (pack: CityDocuments['policyPack']): CityDocuments['policyPack'] => {
    const parameters = { ...pack.parameters } as Record<string, { readonly value: number }>;
    for (const name of cityParameters) parameters[name] = { ...parameters[name], value: times(parameters[name]!.value) };
    return { ...pack, parameters: parameters as unknown as typeof pack.parameters };
  };

  const specialPlan = (plan: CityDocuments['specialPlan']): CityDocuments['specialPlan'] => ({
    ...plan,
    baseline: { ...plan.baseline, inventoryRefs: once(plan.baseline.inventoryRefs), byDistrictType: plan.baseline.byDistrictType!.map(allTimes) },
    goals: plan.goals.map((goal) => ({ ...allTimes(goal), byYear: allTimes(goal.byYear) })),
    zoning: plan.zoning.map((zone) => ({ ...zone, unitRefs: each(zone.unitRefs) })),
    timing: plan.timing.map((row) => ({ ...allTimes(row), unitRefs: each(row.unitRefs) })),
    units: each(plan.units),
    actions: plan.actions.map((action) => ({ ...action, unitRefs: each(action.unitRefs!), projectRefs: each(action.projectRefs!) })),
    projectLibrary: each(plan.projectLibrary ?? []),
    boundaryStrategy: allTimes(plan.boundaryStrategy!),
    indicatorTotals: allTimes(plan.indicatorTotals),
    revisions: plan.revisions!.map((row) => ({ ...row, old: times(row.old as number), new: times(row.new as number) })),
  });

  const annualPlan = (plan: DocumentTypes['annualPlan']): DocumentTypes['annualPlan'] => ({
    ...plan,
    targets: plan.targets.map(allTimes),
    decomposition: withoutRest(plan.decomposition!.map(allTimes), plan.targets.map(allTimes)),
    ...(plan.carriedOverHa !== undefined && { carriedOverHa: times(plan.carriedOverHa) }),
    tasks: each(plan.tasks),
    supplyPlan: each(plan.supplyPlan!),
    storagePlan: each(plan.storagePlan!),
    investment: { ...plan.investment!, totalWan: times(plan.investment!.totalWan), bySource: plan.investment!.bySource.map(allTimes) },
    ...(plan.progress && { progress: plan.progress.map((row) => ({ ...row, actual: times(row.actual) })) }),
  });

  const inventory = (plan: DocumentTypes['parcelInventory']): DocumentTypes['parcelInventory'][] => {
    const blocks = [...new Set(numbers.map(blockOf))];
    return blocks.map((block) => ({
      ...plan,
      id: `INV-${areaCode(plan.id.slice(4), block)}`,
      parcels: numbers.filter((copy) => blockOf(copy) === block).flatMap((copy) => plan.parcels.map((parcel) => valueInCopy(parcel, copy))),
    }));
  };

  const legacy = (plan: CityDocuments['legacy']): CityDocuments['legacy'] => {
    const register = plan.legacyRegister!;
    const entries = each(register.entries);
    return { ...plan, legacyRegister: { ...register, closure: { ...allTimes(register.closure!), sha256: closureHash(entries) }, entries, remaining: register.remaining!.map(allTimes) } };
  };

  const transfers = (plan: CityDocuments['transfers']): CityDocuments['transfers'] => ({ ...plan, entries: each(plan.entries), summary: { ...allTimes(plan.summary), byUnit: each(plan.summary.byUnit) } });

  const boundary = (plan: CityDocuments['boundary']): CityDocuments['boundary'] => ({
    ...plan,
    baseline: allTimes(plan.baseline),
    sources: each(plan.sources),
    additions: each(plan.additions),
    balance: allTimes(plan.balance),
  });

  const farmland = (plan: CityDocuments['farmland']): CityDocuments['farmland'] => {
    // Grades are means, and means do not grow.
    const { gradeIn, gradeOut } = plan.balance;
    return { ...plan, credits: each(plan.credits), occupations: each(plan.occupations), balance: { ...allTimes(plan.balance), gradeIn, gradeOut } };
  };

  return {
    workspace: workspace(sample.workspace),
    policyPack: policyPack(sample.policyPack),
    specialPlan: specialPlan(sample.specialPlan),
    annualPlans: sample.annualPlans.map(annualPlan),
    inventories: sample.inventories.flatMap(inventory),
    legacy: legacy(sample.legacy),
    transfers: transfers(sample.transfers),
    boundary: boundary(sample.boundary),
    farmland: farmland(sample.farmland),
  };
}

type Share = NonNullable<DocumentTypes['annualPlan']['decomposition']>[number];

/** What the sample rounds away grows with the copies: the last area of a goal takes it. */
function withoutRest(shares: readonly Share[], targets: DocumentTypes['annualPlan']['targets']): Share[] {
  return shares.map((share, index) => {
    const own = shares.filter(({ goalRef }) => goalRef === share.goalRef);
    const target = targets.find(({ goalRef }) => goalRef === share.goalRef);
    if (!target || own.at(-1) !== shares[index]) return share;
    return { ...share, value: Number((target.value - own.slice(0, -1).reduce((sum, { value }) => sum + value, 0)).toFixed(4)) };
  });
}

/** What seals the closed list: SHA-256 over the lines `id|area`, by id, areas with two decimals. */
function closureHash(entries: readonly { readonly id: string; readonly areaM2: number }[]): string {
  const lines = entries.map(({ id, areaM2 }) => `${id}|${areaM2.toFixed(2)}`).toSorted();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
