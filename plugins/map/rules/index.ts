import type { NeutralModule, Query } from '@plansmith/plugin';
import { featureAtQuery } from '../core/feature-at.ts';
import { sceneQuery } from '../core/scene.ts';

/** The map brings no rules: it asks the plan what to show. */
export const plugin: NeutralModule = { queries: [sceneQuery, featureAtQuery] as readonly Query[] };
