import { hashText, type Bilingual } from '@plansmith/base';
import { labelPoint, type AreaGeometry, type GeoLayer } from '@plansmith/geo';
import { memoOfModel, type PlanModel } from '@plansmith/plan';
import type { Query } from '@plansmith/plugin';
import { parcelAttributes, type ParcelAttributes, type RecordPlace } from './parcel-attributes.ts';
import { isTiled, layerIdentity } from './tiles.ts';

export interface UnitAttributes {
  readonly id: string;
  readonly title: string;
  readonly areaHa: number | null;
  readonly records: readonly RecordPlace[];
}

export interface SceneFeature {
  readonly id: string;
  readonly geometry: AreaGeometry;
  /** Where a label stands, inside the polygon. */
  readonly label: readonly [number, number];
}

export interface SceneLayer {
  readonly name: string;
  readonly title: Bilingual;
  readonly synthetic: boolean;
  /** Where its shapes come from and of what day they are, as the workspace says; empty where it does not. */
  readonly source: string;
  readonly date: string;
  readonly featureCount: number;
  /** Stays the same while the layer's geometry does. */
  readonly version: string;
  /** Absent when the asker said that it has this version, and for a layer in tiles. */
  readonly features?: readonly SceneFeature[];
  /** Set for a layer too large to be sent whole: its shapes come by `map/tile`. */
  readonly tiled?: true;
}

export interface Scene {
  readonly layers: readonly SceneLayer[];
  readonly parcels: readonly ParcelAttributes[];
  readonly units: readonly UnitAttributes[];
  /** Years in which parcels are due, ascending. */
  readonly years: readonly number[];
}

export interface SceneRequest {
  /** Versions of layers that the asker holds, by layer name: their geometry is not sent again. */
  readonly have: Readonly<Record<string, string>>;
}

/** What the map shows: geometry of every registered layer, and what the documents say of parcels and units now. */
export const sceneQuery: Query<SceneRequest, Scene> = {
  id: 'map/scene',
  answer(model, { have }) {
    const layers: SceneLayer[] = [];
    for (const workspace of model.documents('workspace')) {
      for (const row of workspace.value.layers ?? []) {
        const layer = row?.name === undefined ? undefined : model.layer(row.name);
        if (!row?.name || !layer || layers.some(({ name }) => name === row.name)) continue;
        const tiled = isTiled(row.name, layer);
        const version = tiled ? layerIdentity(layer) : versionOf(layer);
        layers.push({
          name: row.name,
          title: layerTitles[row.name] ?? { zh: row.title ?? row.name, en: row.name },
          synthetic: row.synthetic === true,
          source: row.source ?? '',
          date: row.date ?? '',
          featureCount: layer.featureCount ?? layer.features.length,
          version,
          ...(tiled ? { tiled: true as const } : have[row.name] !== version && { features: featuresOf(layer) }),
        });
      }
    }
    const parcels = parcelAttributes(model);
    const years = [...new Set(parcels.flatMap(({ year }) => (year === null ? [] : [year])))].toSorted((a, b) => a - b);
    return { layers, parcels, units: model.units().flatMap(({ id }) => unitAttributes(model, id) ?? []), years };
  },
};

const unitAttributes = memoOfModel((model: PlanModel, id): UnitAttributes | undefined => {
  const unit = model.unit(id);
  const plan = model.detailedPlanOf(id);
  return unit && { id, title: unit.value.title ?? '', areaHa: unit.value.areaHa ?? null, records: [{ uri: unit.uri, path: [] }, ...(plan ? [{ uri: plan.uri, path: [] }] : [])] };
});

const layerTitles: Readonly<Record<string, Bilingual>> = {
  units: { zh: '再开发单元', en: 'Redevelopment units' },
  parcels: { zh: '低效用地地块', en: 'Parcels' },
  planLandUse: { zh: '规划用地', en: 'Planned land use' },
  udb: { zh: '城镇开发边界', en: 'Urban development boundary' },
  permanentFarmland: { zh: '永久基本农田', en: 'Permanent basic farmland' },
  ecoRedline: { zh: '生态保护红线', en: 'Ecological protection red line' },
  natureCore: { zh: '自然保护地核心保护区', en: 'Core zone of nature protected areas' },
  industrialLine: { zh: '工业用地控制线', en: 'Industrial land control line' },
  lineBlue: { zh: '城市蓝线', en: 'City blue line' },
  lineGreen: { zh: '城市绿线', en: 'City green line' },
  linePurple: { zh: '城市紫线', en: 'City purple line' },
  lineYellow: { zh: '城市黄线', en: 'City yellow line' },
  floodRisk: { zh: '洪涝风险控制线', en: 'Flood-risk control line' },
  wetland: { zh: '湿地', en: 'Wetland' },
  agriZoneBlocks: { zh: '农高区建设地块', en: 'Agri-zone building blocks' },
  pilotScope: { zh: '试点范围', en: 'Pilot scope' },
  districts: { zh: '行政区', en: 'Districts' },
};

const versions = new WeakMap<GeoLayer, string>();
const scenes = new WeakMap<GeoLayer, readonly SceneFeature[]>();

/** Layers are immutable, so that what is computed of one holds for its life. */
function versionOf(layer: GeoLayer): string {
  let version = versions.get(layer);
  if (version === undefined) versions.set(layer, (version = hashText(JSON.stringify(layer.features.map(({ id, geometry }) => [id, geometry])))));
  return version;
}

function featuresOf(layer: GeoLayer): readonly SceneFeature[] {
  let features = scenes.get(layer);
  if (!features) {
    features = layer.features.map(({ id, geometry }) => ({ id, geometry, label: labelPoint(geometry) }));
    scenes.set(layer, features);
  }
  return features;
}
