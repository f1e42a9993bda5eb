import { tableOf } from '../polygon-table.ts';
import type { AreaGeometry, LonLat } from '../types.ts';
import { isSimpleFeature } from './is-simple.ts';
import { ringProblems, type RingProblemKind } from './ring-problems.ts';

/** Problems that make the even-odd meaning of a polygon another one than its rings were drawn for. */
const crossings: ReadonlySet<RingProblemKind> = new Set(['selfCrossing', 'selfOverlap', 'holeOutside', 'holeCrossesOutline', 'holesOverlap', 'partsOverlap', 'nestedParts']);

const known = new WeakMap<AreaGeometry, { readonly at: LonLat | undefined }>();

/** A place where a polygon crosses, covers or runs along itself, so that its area is a matter of the even-odd rule; undefined where there is none. Exact. */
export function selfCrossingOf(geometry: AreaGeometry): LonLat | undefined {
  let answer = known.get(geometry);
  if (answer === undefined) {
    const table = tableOf([geometry]);
    answer = { at: isSimpleFeature(table, 0) ? undefined : ringProblems(table, 0).find(({ kind }) => crossings.has(kind))?.at };
    known.set(geometry, answer);
  }
  return answer.at;
}

/** Whether `selfCrossingOf` finds a place. */
export function isSelfCrossing(geometry: AreaGeometry): boolean {
  return selfCrossingOf(geometry) !== undefined;
}
