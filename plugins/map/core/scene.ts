import { hashText, type Bilingual, type Path } from '@plansmith/base';
import type { AreaGeometry, GeoLayer } from '@plansmith/geo';
import { labelPoint } from '@plansmith/geo';
import type { PlanModel } from '@plansmith/plan';
import type { Query } from '@plansmith/plugin';
import { paletteRow } from './palette.ts';

/** A record of the plan that a feature belongs to. */
export interface RecordPlace {
  readonly uri: string;
  readonly path: Path;
}

export interface ParcelAttributes {
  readonly id: string;
  readonly unit: string;
  readonly useCode: string;
  readonly useName: string;
  readonly color: string;
  /** Computed, rounded to what people write. */
  readonly far: number | null;
  /** As the detailed plan states it. */
  readonly statedFar: number | null;
  readonly year: number | null;
  readonly records: readonly RecordPlace[];
}

export interface UnitAttributes {
  readonly id: string;
  readonly title: string;
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
  /** Stays the same while the layer's geometry does. */
  readonly version: string;
  /** Absent when the asker said that it has this version. */
  readonly features?: readonly SceneFeature[];
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
        const version = versionOf(layer);
        layers.push({
          name: row.name,
          title: layerTitles[row.name] ?? { zh: row.title ?? row.name, en: row.name },
          synthetic: row.synthetic === true,
          version,
          ...(have[row.name] !== version && { features: featuresOf(layer) }),
        });
      }
    }
    const parcels = parcelAttributes(model);
    const years = [...new Set(parcels.flatMap(({ year }) => (year === null ? [] : [year])))].toSorted((a, b) => a - b);
    return { layers, parcels, units: unitAttributes(model), years };
  },
};

function parcelAttributes(model: PlanModel): ParcelAttributes[] {
  return model.parcels().map((parcel) => {
    const control = model.parcelControl(parcel.id);
    // The detailed plan decides the use once it exists; until then the inventory's intention stands.
    const useCode = control?.value.useCode ?? parcel.value.planUseCode ?? '';
    const far = control ? model.derived.parcelFar(parcel.id).value : undefined;
    return {
      id: parcel.id,
      unit: model.unitsListing(parcel.id)[0]?.unit.id ?? '',
      useCode,
      useName: model.landUse(useCode)?.name ?? '',
      color: paletteRow(useCode)?.color ?? unknownUseColor,
      far: far === undefined ? null : Math.round(far * 100) / 100,
      statedFar: control?.value.far ?? null,
      year: parcel.value.implementYear ?? null,
      records: [parcel, control].flatMap((entity) => (entity ? [{ uri: entity.uri, path: entity.path }] : [])),
    };
  });
}

function unitAttributes(model: PlanModel): UnitAttributes[] {
  return model.units().map((unit) => {
    const plan = model.detailedPlanOf(unit.id);
    return {
      id: unit.id,
      title: unit.value.title ?? '',
      records: [{ uri: unit.uri, path: [] }, ...(plan ? [{ uri: plan.uri, path: [] }] : [])],
    };
  });
}

const unknownUseColor = '#ff00ff';

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
