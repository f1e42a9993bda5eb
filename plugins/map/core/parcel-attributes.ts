import { memoOfModel, type PlanModel } from '@plansmith/plan';
import { paletteRow } from './palette.ts';

/** A record of the plan that a feature belongs to. */
export interface RecordPlace {
  readonly uri: string;
  readonly path: readonly (string | number)[];
}

/** A land use as it is written, named and painted. `code` is empty where there is none. */
export interface UseAttributes {
  readonly code: string;
  readonly name: string;
  readonly color: string;
}

/** Indicators of a parcel; null where they cannot be told. */
export interface Indicators {
  readonly far: number | null;
  readonly densityPct: number | null;
  readonly greenPct: number | null;
  readonly heightM: number | null;
  readonly gfaM2: number | null;
}

export interface ParcelAttributes {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** 规划用途: of the detailed plan once it exists; until then the inventory's intention. */
  readonly planUse: UseAttributes;
  /** 现状用途, of the inventory. */
  readonly currentUse: UseAttributes;
  /** Area of the inventory. */
  readonly areaM2: number | null;
  /** Computed from the detailed plan, rounded to what people write. */
  readonly planned: Indicators;
  /** As the detailed plan states them. */
  readonly stated: Indicators;
  /** Of what stands there now. */
  readonly current: Indicators;
  /** Year in which it is due. */
  readonly year: number | null;
  readonly records: readonly RecordPlace[];
}

/** What the documents say of each parcel of the inventories; the same object for one of whom they say the same as before. */
export function parcelAttributes(model: PlanModel): ParcelAttributes[] {
  return model.parcels().flatMap(({ id }) => attributesOf(model, id) ?? []);
}

const attributesOf = memoOfModel((model: PlanModel, id): ParcelAttributes | undefined => {
  const parcel = model.parcel(id);
  if (!parcel) return undefined;
  const { value } = parcel;
  const control = model.parcelControl(id);
  const stated = control?.value;
  const { derived } = model;
  return {
    id,
    name: value.name ?? '',
    unit: model.unitsListing(id)[0]?.unit.id ?? '',
    planUse: useOf(model, stated?.useCode ?? value.planUseCode),
    currentUse: useOf(model, value.currentUseCode),
    areaM2: value.areaM2 ?? null,
    planned: {
      far: control ? rounded(derived.parcelFar(id).value, 2) : null,
      densityPct: control ? rounded(derived.parcelDensityPct(id).value, 2) : null,
      greenPct: control ? rounded(derived.parcelGreenPct(id).value, 2) : null,
      heightM: stated?.heightM ?? null,
      gfaM2: stated?.plannedGfaM2 ?? null,
    },
    stated: {
      far: stated?.far ?? null,
      densityPct: stated?.densityPct ?? null,
      greenPct: stated?.greenPct ?? null,
      heightM: stated?.heightM ?? null,
      gfaM2: stated?.plannedGfaM2 ?? null,
    },
    current: {
      far: rounded(derived.parcelCurrentFar(id).value, 2),
      densityPct: rounded(derived.parcelCurrentDensityPct(id).value, 2),
      greenPct: null,
      heightM: null,
      gfaM2: value.currentGfaM2 ?? null,
    },
    year: value.implementYear ?? null,
    records: [parcel, control].flatMap((entity) => (entity ? [{ uri: entity.uri, path: entity.path }] : [])),
  };
});

/** What no code of the list is painted with: seen at once, and told apart from every use. */
const unknownUseColor = '#ff00ff';

function useOf(model: PlanModel, code = ''): UseAttributes {
  return { code, name: model.landUse(code)?.name ?? '', color: paletteRow(code)?.color ?? unknownUseColor };
}

function rounded(value: number | undefined, digits: number): number | null {
  if (value === undefined) return null;
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
