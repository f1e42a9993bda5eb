import type { PlanModel } from '@plansmith/plan';

/**
 * Whether a land-use code stands for construction. Farmland, orchards, forest, grass and wetland (01 to 05) are not, nor is what
 * the policy pack counts as water or sea. Parks are: they take the ground from what it was.
 */
export function isConstruction(model: PlanModel, code: string): boolean {
  if (/^0[1-5]/.test(code)) return false;
  const family = model.useFamily(code);
  return family !== 'water' && family !== 'sea';
}

/** The plan code that a class of the land survey stands for by the policy pack's table; undefined where it has none. */
export function planCodeOf(model: PlanModel, surveyCode: string): { readonly code: string; readonly exact: boolean } | undefined {
  const pack = model.documents('policyPack').find(({ value }) => value.status !== 'superseded');
  // The longest entry that the class begins with is the nearest.
  let found: { readonly code: string; readonly exact: boolean; readonly length: number } | undefined;
  for (const row of pack?.value.codeMap ?? []) {
    if (row?.surveyCode === undefined || row.planCode === undefined || !surveyCode.startsWith(row.surveyCode)) continue;
    if (row.surveyCode.length > (found?.length ?? 0)) found = { code: row.planCode, exact: row.exact === true && row.surveyCode === surveyCode, length: row.surveyCode.length };
  }
  return found && { code: found.code, exact: found.exact };
}

/** Whether a renewal mode takes people and buildings out. */
export function isVacating(mode: string | undefined): boolean {
  return mode === '腾退复垦' || mode === '腾退复绿';
}
