import type { Bilingual } from '@plansmith/base';
import { geoMessages, tableOf, type GeoFeature, type LonLat, type UnusableFeature } from '@plansmith/geo';
import { isHarmless, ringProblemMessages, ringProblems, type RingProblemKind } from '@plansmith/geo/topology';
import { ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import { cityExtent, isSwapped } from '../core/city-extent.ts';
import { layerNameOf } from '../core/layer-name.ts';
import { featuresNearPlan, unusableNearPlan } from '../core/near-plan.ts';

/** What reading a layer finds comes with its words filled in. */
const asRead: Bilingual = { zh: '{message}', en: '{message}' };

/** Each kind of fault is told at its first place, with how many there are. */
const faultMessages: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  Object.entries(ringProblemMessages).map(([kind, text]) => [
    kind,
    { zh: `要素 {id} 在 {lon}, {lat} 处（共 {count} 处）：${text.zh}。请修正图形`, en: `feature {id} at {lon}, {lat} ({count} in all): ${text.en}. Mend the polygon` },
  ]),
);

const unusableMessages: Readonly<Record<UnusableFeature['why'], Bilingual>> = {
  damaged: { zh: '要素 {id} 的数据损坏，无法读取，未参与检查', en: 'the data of feature {id} are damaged: it is not checked' },
  notFinite: { zh: '要素 {id} 有不是有限数的坐标，未参与检查', en: 'feature {id} has coordinates that are no finite numbers: it is not checked' },
  otherGeometry: { zh: '要素 {id} 不是面，不能量算面积，未参与检查', en: 'feature {id} is no polygon and has no area: it is not checked' },
  outOfRange: { zh: '要素 {id} 的坐标超出经度 ±180、纬度 ±90（是投影坐标？），未参与检查', en: 'feature {id} has positions outside longitude ±180, latitude ±90 (projected coordinates?): it is not checked' },
};

/** Reading tells of one crossing; here all faults of the rings are told by kind. */
const toldHere = new Set(['selfCrossing']);
/** A ring that crosses something often does so in a spike, or on a stretch walked twice: one cause, one finding. */
const followOn: ReadonlySet<RingProblemKind> = new Set(['spike', 'selfOverlap', 'zeroArea']);

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
        concerns: featureId === undefined ? [] : ['features', featureId],
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
  readonly kind: RingProblemKind;
  readonly at: LonLat;
  readonly count: number;
}

const known = new WeakMap<GeoFeature['geometry'], readonly CountedFault[]>();

/** Faults by kind, each at its first place. */
function faultsOf({ geometry }: GeoFeature): readonly CountedFault[] {
  let faults = known.get(geometry);
  if (faults) return faults;
  const byKind = new Map<RingProblemKind, CountedFault>();
  for (const { kind, at } of ringProblems(tableOf([geometry]), 0)) {
    if (isHarmless(kind)) continue;
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
