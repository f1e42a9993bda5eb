import { overlapRule } from '../core/overlap-rule.ts';

export const unitOverlap = overlapRule({
  id: 'geometry/unit-overlap',
  title: { zh: '单元互不重叠', en: 'Units do not overlap' },
  layer: 'units',
  noun: { zh: '单元', en: 'unit' },
});
