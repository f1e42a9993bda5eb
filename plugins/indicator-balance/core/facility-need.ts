import { sumDecimal, timesDecimal, type FacilityStandard, type PlanModel } from '@plansmith/plan';
import { inputTerm, type LimitCase, type NumberTerm } from '@plansmith/plugin/rule-kit';
import { facilityCapacity } from './facility-capacity.ts';
import { facilityTitle } from './measures.ts';

/** What a unit's residents need of one kind of facility, by the policy pack's standard for a thousand people. */
export interface FacilityNeed {
  readonly facility: string;
  /** Unit of the amounts. */
  readonly unit: string;
  /** Unrounded. */
  readonly need: number;
  /** People and standard that the need is made of. */
  readonly inputs: readonly [NumberTerm, NumberTerm];
  readonly standard: FacilityStandard;
}

/**
 * The needs of a unit's planned residents, in the order of the policy pack; undefined where its plan does not say how many they
 * are. Where its parcels have fewer residents than it says, theirs count: which of the two is wrong is indicator/parcel-to-unit's.
 */
export function facilityNeeds(model: PlanModel, unitId: string): readonly FacilityNeed[] | undefined {
  const plan = model.detailedPlanOf(unitId);
  const population = plan?.value.population;
  if (!plan || population === undefined) return undefined;
  const residents = residentsOf(model, unitId);
  const people =
    residents !== undefined && residents < population
      ? inputTerm({ uri: plan.uri, path: ['parcelControls'] }, { zh: '地块居住人口之和', en: 'residents of the parcels' }, residents, 'people')
      : inputTerm({ uri: plan.uri, path: ['population'] }, { zh: '规划人口', en: 'planned population' }, population, 'people');
  return model.facilityStandards().flatMap((standard): readonly FacilityNeed[] => {
    const { facility, per1000, unit } = standard.value;
    if (facility === undefined || per1000 === undefined || unit === undefined) return [];
    const rate = inputTerm({ uri: standard.uri, path: [...standard.path, 'per1000'] }, { zh: `${facility}千人指标`, en: `${facilityTitle(facility).en} for a thousand people` }, per1000, unit);
    return [{ facility, unit, need: timesDecimal(population, per1000) / 1000, inputs: [people, rate], standard }];
  });
}

/** Whether a unit's plan and its parcels disagree about how many people there will be. */
export function populationIsDisputed(model: PlanModel, unitId: string): boolean {
  const residents = residentsOf(model, unitId);
  return residents !== undefined && residents !== model.detailedPlanOf(unitId)?.value.population;
}

/** Residents of a unit's parcels, where they say any. */
function residentsOf(model: PlanModel, unitId: string): number | undefined {
  const { value, terms } = model.derived.unitPopulation(unitId);
  return terms.length === 0 ? undefined : value;
}

/** What a unit builds of a kind or has already, without what it takes from others. */
export function ownCapacity(model: PlanModel, unitId: string, { facility, unit }: FacilityNeed): readonly NumberTerm[] {
  const { provided, existing } = facilityCapacity(model, unitId, facility, unit);
  return [...provided.filter(({ path }) => path?.[0] === 'publicFacilities'), ...(existing ? [existing] : [])];
}

/** What a unit has of a kind beyond its own need; negative where it is short itself. */
export function spareOf(model: PlanModel, unitId: string, need: FacilityNeed): number {
  return sumDecimal([...ownCapacity(model, unitId, need).map(({ value }) => value), -need.need]);
}

/** A need as a limit: what it is made of, itself as a term with its source, and its words. */
export function needText({ facility, unit, need, inputs: [people, rate], standard }: FacilityNeed): Pick<LimitCase, 'limitInputs' | 'limitTerm' | 'basis'> {
  const certainty = standard.value.certainty === undefined ? '' : ` [${standard.value.certainty}]`;
  return {
    limitInputs: [people, rate],
    limitTerm: { label: { zh: `${facility}需求：${standard.value.sourceText ?? ''}${certainty}`, en: `need of ${facilityTitle(facility).en}${certainty}` }, value: need, unit, role: 'limit' },
    basis: { zh: `${people.value} 人 × 每千人 ${rate.value}${certainty}`, en: `${people.value} people × ${rate.value} for a thousand${certainty}` },
  };
}
