import type { Bilingual } from '@plansmith/base';
import { geoMessages, ringProblems, tableOf, type GeoFeature, type RingProblem, type RingProblemKind, type UnusableFeature } from '@plansmith/geo';
import { cityExtent, isSwapped } from '../core/city-extent.ts';
import { layerNameOf } from '../core/layer-name.ts';
import { featuresNearPlan, unusableNearPlan } from '../core/near-plan.ts';
import { ownDesign, type PlanRule } from '../core/plan-rule.ts';

/** What reading a layer finds comes with its words filled in. */
const asRead: Bilingual = { zh: '{message}', en: '{message}' };

/** A ring that passes a point twice without crossing is sound enough. */
type Fault = Exclude<RingProblemKind, 'selfTouch'>;

/** The first of several places is told, with how many there are. */
const faultMessages: Readonly<Record<Fault, Bilingual>> = {
  nonFinite: { zh: '要素 {id} 有不是有限数的坐标，请检查坐标', en: 'feature {id} has coordinates that are no finite numbers: check them' },
  tooFewPoints: { zh: '要素 {id} 在 {lon}, {lat} 处的环不足三个不同的点（共 {count} 处），请删去或补全', en: 'a ring of feature {id} at {lon}, {lat} has fewer than three distinct points ({count} in all): remove or complete it' },
  zeroArea: { zh: '要素 {id} 在 {lon}, {lat} 处的环没有面积（共 {count} 处），请删去', en: 'a ring of feature {id} at {lon}, {lat} bounds nothing ({count} in all): remove it' },
  duplicateVertex: { zh: '要素 {id} 在 {lon}, {lat} 处有重复的相邻点（相距不足 1 毫米，共 {count} 处），请删去多余的点', en: 'feature {id} repeats a point at {lon}, {lat} (less than 1 mm apart, {count} in all): remove one of them' },
  spike: { zh: '要素 {id} 在 {lon}, {lat} 处有尖刺（夹角小于 1°，共 {count} 处），请检查该点坐标', en: 'feature {id} has a spike at {lon}, {lat} (an angle below 1 degree, {count} in all): check the point' },
  selfCrossing: { zh: '要素 {id} 在 {lon}, {lat} 处自相交（共 {count} 处）；面积与叠加按奇偶规则量算，请修正图形', en: 'feature {id} crosses itself at {lon}, {lat} ({count} places): areas and overlaps follow the even-odd rule; mend the polygon' },
  selfOverlap: { zh: '要素 {id} 在 {lon}, {lat} 处的边线重复走过（共 {count} 处）；面积与叠加按奇偶规则量算，请修正图形', en: 'feature {id} runs along an edge twice at {lon}, {lat} ({count} places): areas and overlaps follow the even-odd rule; mend the polygon' },
  holeOutside: { zh: '要素 {id} 在 {lon}, {lat} 处的洞在外环之外（共 {count} 处），请修正图形', en: 'a hole of feature {id} at {lon}, {lat} lies outside its outline ({count} in all): mend the polygon' },
  holeCrossesOutline: { zh: '要素 {id} 的洞在 {lon}, {lat} 处穿过外环（共 {count} 处），请修正图形', en: 'a hole of feature {id} crosses its outline at {lon}, {lat} ({count} places): mend the polygon' },
  holesOverlap: { zh: '要素 {id} 的洞在 {lon}, {lat} 处相互重叠（共 {count} 处），请合并', en: 'holes of feature {id} overlap at {lon}, {lat} ({count} places): merge them' },
  partsOverlap: { zh: '要素 {id} 的各部分在 {lon}, {lat} 处相互重叠（共 {count} 处）；重叠处按奇偶规则不计面积，请合并', en: 'parts of feature {id} overlap at {lon}, {lat} ({count} places), which the even-odd rule does not count: merge them' },
  nestedParts: { zh: '要素 {id} 在 {lon}, {lat} 处有一部分套在另一部分之内（共 {count} 处）；按奇偶规则不计面积，请删去或改为洞', en: 'a part of feature {id} lies inside another at {lon}, {lat} ({count} in all), which the even-odd rule does not count: remove it, or make it a hole' },
};

const unusableMessages: Readonly<Record<UnusableFeature['why'], Bilingual>> = {
  damaged: { zh: '要素 {id} 的数据损坏，无法读取，未参与检查', en: 'the data of feature {id} are damaged: it is not checked' },
  notFinite: { zh: '要素 {id} 有不是有限数的坐标，未参与检查', en: 'feature {id} has coordinates that are no finite numbers: it is not checked' },
  otherGeometry: { zh: '要素 {id} 不是面，不能量算面积，未参与检查', en: 'feature {id} is no polygon and has no area: it is not checked' },
  outOfRange: { zh: '要素 {id} 的坐标超出经度 ±180、纬度 ±90（是投影坐标？），未参与检查', en: 'feature {id} has positions outside longitude ±180, latitude ±90 (projected coordinates?): it is not checked' },
};

/** Reading tells of one crossing; here all faults of the rings are told by kind. */
const toldHere = new Set(['selfCrossing']);
/** A ring that crosses something often does so in a spike, or on a stretch walked twice: one cause, one finding. */
const followOn: ReadonlySet<Fault> = new Set(['spike', 'selfOverlap', 'zeroArea']);

export const valid: PlanRule = {
  meta: {
    id: 'geometry/valid',
    title: { zh: '图层文件可读，图形有效', en: 'Layer files can be read and their polygons are valid' },
    severity: 'error',
    scope: 'document',
    kinds: ['$layer'],
    messages: {
      ...Object.fromEntries([...Object.keys(geoMessages), 'damagedFile'].map((code) => [code, asRead])),
      ...faultMessages,
      ...Object.fromEntries(Object.entries(unusableMessages).map(([why, text]) => [`unusable.${why}`, text])),
    },
    source: ownDesign,
  },
  check({ document, model, problems, report }) {
    const name = layerNameOf(model, document.uri);
    const extent = cityExtent(model);
    const told = new Set<string>();
    for (const { code, message, span, featureId, data } of problems.layer) {
      const [lon, lat] = [data['lon'], data['lat']];
      // Coordinates in the wrong order are for geometry/axis-order to tell, where it can.
      if (code === 'outOfRange' && name !== undefined && extent && typeof lon === 'number' && typeof lat === 'number' && isSwapped(extent, [lon, lat, lon, lat])) continue;
      if (toldHere.has(code) && name !== undefined) continue;
      if (featureId !== undefined) told.add(featureId);
      report({
        messageId: code,
        data: toldHere.has(code) ? { id: featureId ?? '', lon: degrees(lon), lat: degrees(lat), count: 1 } : { message },
        path: featureId === undefined ? [] : ['features', featureId],
        span,
        // Several problems may have one code and one feature, or none: the words tell them apart.
        subject: `${featureId ?? ''} ${message.en}`,
        ...(featureId !== undefined && name !== undefined && { feature: { layer: name, id: featureId } }),
      });
    }
    const layer = name === undefined ? undefined : model.layer(name);
    if (name === undefined || !layer) return;
    for (const { id, why } of unusableNearPlan(model, layer)) {
      report({ messageId: `unusable.${why}`, data: { id }, path: ['features', id], subject: id, feature: { layer: name, id } });
    }
    const seen = new Set<string>();
    for (const feature of featuresNearPlan(model, layer)) {
      const { id } = feature;
      // Of several features with one id the first can be pointed at; duplicateId tells of the others.
      if (told.has(id) || seen.has(id)) continue;
      seen.add(id);
      for (const { kind, at, count } of faultsOf(feature)) {
        const [lon, lat] = at.map(degrees) as [string, string];
        report({
          messageId: kind,
          data: { id, lon, lat, count },
          path: ['features', id],
          subject: id,
          feature: { layer: name, id },
          witness: { geometry: { type: 'Point', coordinates: at } },
        });
      }
    }
  },
};

interface CountedFault {
  readonly kind: Fault;
  readonly at: RingProblem['at'];
  readonly count: number;
}

const known = new WeakMap<GeoFeature['geometry'], readonly CountedFault[]>();

/** Faults by kind, each at its first place. */
function faultsOf({ geometry }: GeoFeature): readonly CountedFault[] {
  let faults = known.get(geometry);
  if (faults) return faults;
  const byKind = new Map<Fault, CountedFault>();
  for (const { kind, at } of ringProblems(tableOf([geometry]), 0)) {
    if (kind === 'selfTouch') continue;
    const before = byKind.get(kind);
    byKind.set(kind, before ? { ...before, count: before.count + 1 } : { kind, at, count: 1 });
  }
  const crosses = byKind.has('selfCrossing') || byKind.has('holeCrossesOutline');
  faults = [...byKind.values()].filter(({ kind }) => !crosses || !followOn.has(kind));
  known.set(geometry, faults);
  return faults;
}

function degrees(value: unknown): string {
  return typeof value === 'number' ? value.toFixed(7) : '–';
}
