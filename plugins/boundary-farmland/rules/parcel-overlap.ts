import { overlapRule } from '../core/overlap-rule.ts';

export const parcelOverlap = overlapRule({
  id: 'geometry/parcel-overlap',
  title: { zh: '地块互不重叠', en: 'Parcels do not overlap' },
  layer: 'parcels',
  noun: { zh: '地块', en: 'parcel' },
});
