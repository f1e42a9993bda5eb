import { overlay, type Overlay } from '../overlay/overlay.ts';
import type { Member } from '../overlay/union-overlap.ts';
import type { PreparedTable } from '../overlay/prepared-table.ts';
import type { TouchedLayer } from './touched-layer.ts';

/** What one subject shares with a layer; positions are features of the touched layer's set. */
export interface SubjectOverlay extends Overlay {
  readonly subject: number;
}

/** Overlays subjects with a layer, one after the other, in their order. */
export function* overlayLayers(subjects: PreparedTable, { set, starts, candidates }: TouchedLayer): Generator<SubjectOverlay> {
  const members: Member[] = Array.from({ length: set.table.featureCount }, (_, feature) => ({ set, feature }));
  for (let subject = 0; subject < subjects.table.featureCount; subject++) {
    const near = Array.from(candidates.subarray(starts[subject], starts[subject + 1]), (position) => members[position]!);
    const { hits, ...rest } = overlay({ set: subjects, feature: subject }, near);
    yield { subject, hits: hits.map((position) => near[position]!.feature), ...rest };
  }
}
