import type { FeatureId, FeatureIds } from './feature-id.ts';

/** A feature of a layer by its number, from 0. */
export interface NumberedFeature {
  readonly number: number;
  readonly id: FeatureId;
}

/** What subjects share with a layer, as plain arrays. `parts…` hold the parts of all subjects one after the other. */
export interface LayerOverlay {
  /** Of each subject: its own area, m2; 0 where it cannot be measured. */
  readonly areasM2: Float64Array;
  /** Of each subject: area that the layer covers, m2, each place counted once; NaN where the subject cannot be measured. */
  readonly coveredM2: Float64Array;
  /** Of each subject: sum of all its parts, m2; above `coveredM2` where the layer covers itself inside the subject. */
  readonly sumM2: Float64Array;
  /** Parts of subject `s`: from `starts[s]` to before `starts[s + 1]`. */
  readonly starts: Uint32Array;
  /** Number in the layer, from 0. */
  readonly partNumbers: Uint32Array;
  readonly partIds: FeatureIds;
  readonly partsM2: Float64Array;
  /** Features of the layer that cannot be measured, and so may share more than is told. */
  readonly unmeasurable: readonly NumberedFeature[];
}

/** What some subjects share with a layer: arrays by the place in `subjects`, ready to be handed from thread to thread. */
export interface OverlayShare extends LayerOverlay {
  /** Numbers of the subjects. */
  readonly subjects: Uint32Array;
  /** Where they were asked for. */
  readonly rows?: OverlayRows;
}

/** Records of subjects as lines of JSON, each with a comma and a new line behind it. */
export interface OverlayRows {
  readonly text: Uint8Array;
  /** By the place of a subject in its share: the byte before which its row stops. One that cannot be measured has none. */
  readonly ends: Uint32Array;
}
