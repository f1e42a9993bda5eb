import type { Bilingual } from '@plansmith/base';
import type { RingProblemKind } from './ring-problems.ts';

/** What each problem of a ring is called, and what follows from it. */
export const ringProblemMessages: Readonly<Record<RingProblemKind, Bilingual>> = {
  nonFinite: { zh: '坐标不是有限的数', en: 'a coordinate is not a finite number' },
  tooFewPoints: { zh: '不同的点少于三个，围不成面', en: 'fewer than three different points: nothing is enclosed' },
  zeroArea: { zh: '环围成的面积为零', en: 'the ring encloses no area' },
  duplicateVertex: { zh: '相邻两点重复（间距小于 1 毫米）', en: 'two neighbouring vertices are one place (nearer than 1 mm)' },
  spike: { zh: '尖刺：夹角小于 1°，边界折返', en: 'a spike: the border turns back at less than 1 degree' },
  selfCrossing: { zh: '环自相交；面积按奇偶规则计', en: 'the ring crosses itself; areas are even-odd' },
  selfOverlap: { zh: '边界有一段重复走了两次；面积按奇偶规则计', en: 'a stretch of border is run along twice; areas are even-odd' },
  selfTouch: { zh: '环在一点与自身相接', en: 'the ring touches itself at a point' },
  holeOutside: { zh: '洞在外环之外；面积按奇偶规则计', en: 'a hole lies outside its outline; areas are even-odd' },
  holeCrossesOutline: { zh: '洞与外环相交；面积按奇偶规则计', en: 'a hole crosses its outline; areas are even-odd' },
  holesOverlap: { zh: '两个洞相互重叠；面积按奇偶规则计', en: 'two holes overlap; areas are even-odd' },
  partsOverlap: { zh: '两个部分相互重叠；面积按奇偶规则计', en: 'two parts overlap; areas are even-odd' },
  nestedParts: { zh: '一个部分在另一个部分之内；面积按奇偶规则计', en: 'one part lies inside another; areas are even-odd' },
};

/** Problems that leave a polygon valid. */
export function isHarmless(kind: RingProblemKind): boolean {
  return kind === 'selfTouch';
}
