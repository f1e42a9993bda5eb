import type { NeutralModule, Query } from '@plansmith/plugin';
import { featureAtQuery } from '../core/feature-at.ts';
import { measureQuery } from '../core/measure.ts';
import { sceneQuery } from '../core/scene.ts';
import { tileQuery } from '../core/tiles.ts';

/** The map brings no rules: it asks the plan what to show. */
export const plugin: NeutralModule = { queries: [sceneQuery, featureAtQuery, tileQuery, measureQuery] as readonly Query[] };
