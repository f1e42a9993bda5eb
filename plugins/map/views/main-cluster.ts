import type { SceneFeature } from '../core/scene.ts';

/**
 * The features that lie together, without those far away: a city's agricultural zone can be 180 km from its core, and a view of
 * both shows neither. Far means more than `spread` times the median distance from the median place.
 */
export function mainCluster(features: readonly SceneFeature[], spread = 6): readonly SceneFeature[] {
  if (features.length < 3) return features;
  const lon = median(features.map(({ label }) => label[0]));
  const lat = median(features.map(({ label }) => label[1]));
  const distance = ({ label }: SceneFeature): number => Math.hypot(label[0] - lon, label[1] - lat);
  const limit = spread * median(features.map(distance));
  return features.filter((feature) => distance(feature) <= limit);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
