export type { DuplicateFeature } from './duplicates.ts';
export type { LayerGap } from './layer-gaps.ts';
export type { FeatureOverlap } from './layer-pairs.ts';
export { layerTopology, type LayerTopology, type TopologyOptions } from './layer-topology.ts';
export { isHarmless, ringProblemMessages } from './ring-problem-messages.ts';
export { ringProblems, type RingProblem, type RingProblemKind, type RingProblemOptions } from './ring-problems.ts';
export type { VertexMismatch } from './vertex-mismatches.ts';
