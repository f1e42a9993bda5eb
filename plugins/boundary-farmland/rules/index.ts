import type { NeutralModule } from '@plansmith/plugin';
import { areaAttribute } from './area-attribute.ts';
import { ecoRedline } from './eco-redline.ts';
import { pages } from './pages.gen.ts';
import { parcelInUnit } from './parcel-in-unit.ts';
import { parcelOverlap } from './parcel-overlap.ts';
import { permanentFarmland } from './permanent-farmland.ts';
import { unitInScope } from './unit-in-scope.ts';
import { unitOverlap } from './unit-overlap.ts';
import { valid } from './valid.ts';

/** Checks of geometry against records, of geometry against itself, and against the lines that plans must keep off. */
export const plugin: NeutralModule = {
  rules: [valid, areaAttribute, parcelOverlap, unitOverlap, parcelInUnit, unitInScope, permanentFarmland, ecoRedline],
  pages,
};
