import type { Bilingual } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import type { AreaWitness, NoiseLimits } from '@plansmith/geo';
import { showNumber, type PlanModel } from '@plansmith/plan';
import { parameterLabel, type NumberParameter } from '@plansmith/plugin/rule-kit';
import type { Witness } from '@plansmith/rules';

/** Square metres to the centimetre squared, as tables print them. */
export function roundM2(areaM2: number): number {
  return Number(showNumber(areaM2, 2));
}

/** An area as messages print it. */
export function showM2(areaM2: number): string {
  return showNumber(areaM2, 2);
}

/** The witness of a finding, its area rounded; undefined where there is no shape to show. */
export function witnessOf({ areaM2, geometry }: AreaWitness): Witness | undefined {
  return geometry && { geometry, areaM2: roundM2(areaM2) };
}

/** A term for an area measured on geometry: it has a value but no place in a text. */
export function measuredTerm(label: Bilingual, areaM2: number, role: Term['role'] = 'input'): Term {
  return { label, value: roundM2(areaM2), unit: 'm2', role };
}

/** A term for a parameter, with the place and the source it comes from. */
export function parameterTerm(parameter: NumberParameter, unit: string): Term {
  return {
    label: parameterLabel(parameter),
    value: parameter.value,
    unit,
    role: 'limit',
    uri: parameter.uri,
    path: [...parameter.path, 'value'],
  };
}

/** The larger of an absolute and a relative tolerance for an area. Source: rules "Conventions", `tol.areaAbsM2`, `tol.areaRelPct`. */
export interface AreaTolerance {
  toleranceM2(areaM2: number): number;
  readonly terms: readonly Term[];
}

/** Names of the parameters that `areaTolerance` reads, for `needs`. */
export const areaToleranceParameters = ['tol.areaRelPct', 'tol.areaAbsM2'] as const;

/** Undefined where a parameter is not a number. */
export function areaTolerance(model: PlanModel): AreaTolerance | undefined {
  const relative = model.numberParameter('tol.areaRelPct');
  const absolute = model.numberParameter('tol.areaAbsM2');
  if (!relative || !absolute) return undefined;
  return {
    toleranceM2: (areaM2) => Math.max(absolute.value, (areaM2 * relative.value) / 100),
    terms: [parameterTerm(relative, 'pct'), parameterTerm(absolute, 'm2')],
  };
}

/** What overlay calls noise, with the terms that show where the limits come from. */
export interface OverlayNoise extends NoiseLimits {
  readonly terms: readonly Term[];
}

/** Names of the parameters that `overlayNoise` reads, for `needs`. */
export const overlayNoiseParameters = ['overlay.noiseM2', 'overlay.noiseWidthM'] as const;

/** Undefined where a parameter is not a number. */
export function overlayNoise(model: PlanModel): OverlayNoise | undefined {
  const area = model.numberParameter('overlay.noiseM2');
  const width = model.numberParameter('overlay.noiseWidthM');
  if (!area || !width) return undefined;
  return { noiseM2: area.value, noiseWidthM: width.value, terms: [parameterTerm(area, 'm2'), parameterTerm(width, 'm')] };
}
