import { Emitter, equalJson, shareStructure, type Bilingual, type Disposable, type Locale } from '@plansmith/base';
import type { MapFlows, ProposedShape, ShapeProposal } from '@plansmith/plugin';
import type { Finding } from '@plansmith/rules';
import { parcelCard, unitCard, type FeatureCard } from '../core/feature-card.ts';
import type { FeatureAnswer } from '../core/feature-at.ts';
import { featureFindings, type FeatureFindings } from '../core/feature-findings.ts';
import { isLayerVisible, layerOrder, moveLayer, noLayerSettings, type LayerSettings } from '../core/layer-settings.ts';
import { mapLook, mapStyles, type MapLook, type MapStyle, type Theme } from '../core/map-look.ts';
import type { ParcelAttributes, RecordPlace } from '../core/parcel-attributes.ts';
import type { Scene, SceneFeature, SceneLayer } from '../core/scene.ts';
import { searchFeatures, type SearchRow } from '../core/search-features.ts';
import { selectionSums, type SelectionSums } from '../core/selection-sums.ts';
import { defaultStampFields, stampFields, type StampField } from '../core/stamp.ts';
import { createDrawnMemory, drawnFindings, drawnFlow, drawnLabels, drawnMarks, drawnParcels, drawnProposal, drawnShapes, emptyCollection, type DrawnCollection, type DrawnFeature } from './drawn.ts';

export interface LayerRow extends Omit<SceneLayer, 'features' | 'version'> {
  readonly visible: boolean;
  readonly opacity: number;
}

export interface MapState {
  /** Topmost first. */
  readonly layers: readonly LayerRow[];
  readonly years: readonly number[];
  /** Last year whose parcels stand as planned, the year before the first for today; undefined shows the whole plan. */
  readonly year: number | undefined;
  readonly style: MapStyle;
  readonly fields: readonly StampField[];
  readonly selected: readonly FeatureAnswer[];
  readonly synthetic: boolean;
  readonly findingCount: number;
  readonly proposal: ProposalLegend | undefined;
  readonly flows: MapFlows | undefined;
}

/** What the shapes of a proposal mean, with how many of each are drawn. */
export interface ProposalLegend {
  readonly title: Bilingual;
  readonly rows: readonly { readonly change: ProposedShape['change']; readonly count: number }[];
  readonly leftOut: number;
}

/** What must be redrawn after a change: names of sources, and whether anything is painted otherwise. */
export interface MapChange {
  readonly sources: readonly string[];
  readonly paint: boolean;
}

/** What comes back after a reload. */
export interface MapMemory {
  readonly layers: LayerSettings;
  readonly style: MapStyle;
  readonly fields: readonly StampField[];
}

const emptyScene: Scene = { layers: [], parcels: [], units: [], years: [] };

/** The state of the map without the map: what is drawn, how, and what is selected. */
export class MapPresenter implements Disposable {
  readonly #onDidChange = new Emitter<MapChange>();
  readonly onDidChange = this.#onDidChange.event;
  readonly #features = new Map<string, { readonly version: string; readonly features: readonly SceneFeature[]; readonly byId: ReadonlyMap<string, SceneFeature> }>();
  #scene = emptyScene;
  #parcels: ReadonlyMap<string, ParcelAttributes> = new Map();
  #findings: readonly Finding[] = [];
  #byFeature: FeatureFindings = featureFindings([], { parcels: new Set(), units: new Set() });
  #layers: LayerSettings;
  #style: MapStyle;
  #fields: readonly StampField[];
  #year: number | undefined;
  #selected: readonly FeatureAnswer[] = [];
  #proposal: ShapeProposal | undefined;
  #flows: MapFlows | undefined;
  /** Made when first asked for after a change. */
  #state: MapState | undefined;
  #look: { readonly look: MapLook; readonly of: readonly unknown[] } | undefined;
  readonly #drawnBefore = createDrawnMemory();

  /** `memory` is what an earlier visit left; what is unknown in it is passed over. */
  constructor(memory: Partial<MapMemory> = {}) {
    this.#layers = memory.layers ?? noLayerSettings;
    this.#style = mapStyles.find(({ style }) => style === memory.style)?.style ?? 'plan';
    this.#fields = Array.isArray(memory.fields) ? stampFields.filter((field) => memory.fields?.includes(field)) : defaultStampFields;
  }

  get state(): MapState {
    return (this.#state ??= this.#makeState());
  }

  #makeState(): MapState {
    return {
      layers: this.layerNames.map((name) => {
        const { features: _features, version: _version, ...row } = this.#scene.layers.find((layer) => layer.name === name)!;
        return { ...row, visible: this.isVisible(name), opacity: this.opacity(name) };
      }),
      years: this.#scene.years,
      year: this.#year,
      style: this.#style,
      fields: this.#fields,
      selected: this.#selected,
      synthetic: this.#scene.layers.some(({ synthetic }) => synthetic),
      findingCount: this.#findings.filter((finding) => this.#shapeOf(finding) !== undefined).length,
      proposal: this.#proposal && legendOf(this.#proposal),
      flows: this.#flows,
    };
  }

  get memory(): MapMemory {
    return { layers: this.#layers, style: this.#style, fields: this.#fields };
  }

  /** Names of all layers, topmost first. */
  get layerNames(): readonly string[] {
    return layerOrder(this.#layers, this.#scene.layers.map(({ name }) => name));
  }

  /** Versions of layers held, to be named when the scene is asked for again. */
  get have(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#features].map(([name, { version }]) => [name, version]));
  }

  isVisible(layer: string): boolean {
    return isLayerVisible(this.#layers, layer);
  }

  opacity(layer: string): number {
    return this.#layers.opacity[layer] ?? 1;
  }

  /** Version of a layer that comes in tiles; undefined for one that is held whole. */
  tileVersion(layer: string): string | undefined {
    const found = this.#scene.layers.find(({ name }) => name === layer);
    return found?.tiled ? found.version : undefined;
  }

  /** How parcels are filled now, and what it means; the same object while nothing changed that it is made of. */
  look(theme: Theme): MapLook {
    const of = [this.#style, theme, this.#year, this.#scene.parcels, this.#style === 'verdict' && this.#byFeature];
    if (this.#look?.of.every((part, index) => part === of[index])) return this.#look.look;
    const look = this.#makeLook(theme);
    this.#look = { look, of };
    return look;
  }

  #makeLook(theme: Theme): MapLook {
    return mapLook({ style: this.#style, theme, year: this.#year, parcels: this.#scene.parcels, verdict: (id) => this.#byFeature.worst({ layer: 'parcels', id }) });
  }

  setScene(answer: Scene): void {
    const scene = shareStructure(this.#scene, answer);
    if (scene === this.#scene) return;
    const sources = new Set<string>();
    const whole = new Set(scene.layers.filter(({ tiled }) => !tiled).map(({ name }) => name));
    for (const name of this.#features.keys()) {
      if (whole.has(name)) continue;
      this.#features.delete(name);
      sources.add(name);
    }
    for (const { name, version, features, tiled } of scene.layers) {
      if (tiled && this.tileVersion(name) !== version) sources.add(name);
      if (!features) continue;
      // Of two with one id the first counts.
      this.#features.set(name, { version, features, byId: new Map(features.toReversed().map((item) => [item.id, item])) });
      sources.add(name);
    }
    if (scene.parcels !== this.#scene.parcels) sources.add('parcels');
    if (scene.units !== this.#scene.units) sources.add('units');
    this.#scene = scene;
    this.#parcels = new Map(scene.parcels.map((parcel) => [parcel.id, parcel]));
    if (this.#year !== undefined && !scene.years.includes(this.#year) && this.#year !== (scene.years[0] ?? 0) - 1) this.#year = undefined;
    if (sources.has('parcels') || sources.has('units')) {
      for (const name of ['labels', 'findings', 'marks']) sources.add(name);
      this.#assignFindings();
    }
    this.#fire([...sources], true);
  }

  setFindings(findings: readonly Finding[]): void {
    const shown = findings.filter(({ verdict }) => verdict !== 'waived');
    if (shown.length === this.#findings.length && shown.every((finding, index) => finding === this.#findings[index])) return;
    this.#findings = shown;
    this.#assignFindings();
    this.#fire(['findings', 'marks'], this.#style === 'verdict');
  }

  setProposal(proposal: ShapeProposal | undefined): void {
    this.#proposal = proposal;
    this.#fire(['proposal'], false);
  }

  setFlows(flows: MapFlows | undefined): void {
    this.#flows = flows;
    this.#fire(['flows'], false);
  }

  setYear(year: number | undefined): void {
    this.#year = year;
    this.#fire([], true);
  }

  setStyle(style: MapStyle): void {
    const isOtherTime = (style === 'current') !== (this.#style === 'current');
    this.#style = style;
    this.#fire(isOtherTime ? ['labels'] : [], true);
  }

  setFields(fields: readonly StampField[]): void {
    this.#fields = fields;
    this.#fire(['labels'], false);
  }

  setField(field: StampField, shown: boolean): void {
    this.#fields = stampFields.filter((item) => (item === field ? shown : this.#fields.includes(item)));
    this.#fire(['labels'], false);
  }

  setVisible(layer: string, visible: boolean): void {
    this.#layers = { ...this.#layers, visible: { ...this.#layers.visible, [layer]: visible } };
    this.#fire([], true);
  }

  setOpacity(layer: string, opacity: number): void {
    this.#layers = { ...this.#layers, opacity: { ...this.#layers.opacity, [layer]: opacity } };
    this.#fire([], true);
  }

  /** Draws a layer one place higher (-1) or lower (1). */
  move(layer: string, step: -1 | 1): void {
    this.#layers = moveLayer(this.#layers, { layers: this.#scene.layers.map(({ name }) => name), layer, step });
    this.#fire([], true);
  }

  /** Selects these and nothing else. */
  select(features: readonly FeatureAnswer[]): void {
    if (equalJson(features, this.#selected)) return;
    this.#selected = features;
    this.#fire([], false);
  }

  /** Adds a feature to what is selected, or takes it away. */
  toggle(feature: FeatureAnswer): void {
    const rest = this.#selected.filter((item) => !equalJson(item, feature));
    this.select(rest.length < this.#selected.length ? rest : [...this.#selected, feature]);
  }

  /** Adds features to what is selected, each once. */
  add(features: readonly FeatureAnswer[]): void {
    const news = features.filter((feature) => !this.#selected.some((item) => equalJson(item, feature)));
    this.select([...this.#selected, ...news]);
  }

  /** What the selected parcels come to. */
  get sums(): SelectionSums {
    return selectionSums(this.#selected.flatMap(({ layer, id }) => (layer === 'parcels' && this.#parcels.get(id)) || []));
  }

  /** What is to be said of a feature; undefined for one that no document names. */
  card(feature: FeatureAnswer, locale: Locale): FeatureCard | undefined {
    const findings = this.#byFeature.of(feature);
    if (feature.layer === 'parcels') {
      const parcel = this.#parcels.get(feature.id);
      return parcel && parcelCard(parcel, findings, locale);
    }
    const unit = this.#scene.units.find(({ id }) => id === feature.id);
    return unit && unitCard(unit, findings, locale);
  }

  /** Parcels and units by id or name. */
  search(text: string): readonly SearchRow[] {
    if (text.trim() === '') return [];
    const rows: SearchRow[] = [
      ...this.#scene.units.map(({ id, title }): SearchRow => ({ layer: 'units', id, name: title })),
      ...this.#scene.parcels.map(({ id, name }): SearchRow => ({ layer: 'parcels', id, name })),
    ];
    return searchFeatures(rows.filter((row) => this.geometryOf(row)), text);
  }

  /** A finding by the number that its mark carries. */
  finding(index: number): Finding | undefined {
    return this.#findings[index];
  }

  /** Records of a feature; the first in the document `preferred` comes first, so that a click stays in the open file when it can. */
  recordsOf(feature: FeatureAnswer, preferred: string | undefined): readonly RecordPlace[] {
    const rows: readonly { readonly id: string; readonly records: readonly RecordPlace[] }[] = feature.layer === 'parcels' ? this.#scene.parcels : this.#scene.units;
    const records = rows.find(({ id }) => id === feature.id)?.records ?? [];
    return records.toSorted((a, b) => Number(b.uri === preferred) - Number(a.uri === preferred));
  }

  /** Shapes of all units. */
  unitShapes(): readonly SceneFeature[] {
    return this.#features.get('units')?.features ?? [];
  }

  /** Shapes of the proposal that say something new; all of them where none does. */
  proposedShapes(): readonly ProposedShape[] {
    const shapes = this.#proposal?.shapes ?? [];
    const news = shapes.filter(({ change }) => change !== 'unchanged');
    return news.length > 0 ? news : shapes;
  }

  geometryOf(feature: { readonly layer: string; readonly id: string }): SceneFeature | undefined {
    return this.#features.get(feature.layer)?.byId.get(feature.id);
  }

  /** What a source holds now. Sources: one for each layer that is held whole, `labels`, `findings`, `marks`, `proposal`, `flows`. */
  collection(source: string, locale: Locale): DrawnCollection {
    return { type: 'FeatureCollection', features: this.#drawn(source, locale) };
  }

  dispose(): void {
    this.#onDidChange.dispose();
  }

  #drawn(source: string, locale: Locale): readonly DrawnFeature[] {
    const held = (layer: string): readonly SceneFeature[] => this.#features.get(layer)?.features ?? [];
    switch (source) {
      case 'parcels':
        return drawnParcels(held('parcels'), this.#parcels, this.#drawnBefore);
      case 'labels':
        return drawnLabels({ scene: this.#scene, shapeOf: (feature) => this.geometryOf(feature), fields: this.#fields, time: this.#style === 'current' ? 'current' : 'planned', locale }, this.#drawnBefore);
      case 'findings':
        return drawnFindings(this.#findings, (finding) => this.#shapeOf(finding));
      case 'marks':
        return drawnMarks(this.#findings, (finding) => this.#shapeOf(finding));
      case 'proposal':
        return (this.#proposal?.shapes ?? []).flatMap(drawnProposal);
      case 'flows':
        return (this.#flows?.flows ?? []).flatMap((flow) => drawnFlow(flow, locale));
      default:
        return this.#features.has(source) ? drawnShapes(held(source), this.#drawnBefore) : emptyCollection.features;
    }
  }

  #fire(sources: readonly string[], paint: boolean): void {
    this.#state = undefined;
    this.#onDidChange.fire({ sources, paint });
  }

  /** Where a finding is drawn: its witness, else the feature it names. */
  #shapeOf(finding: Finding): DrawnFeature['geometry'] | undefined {
    if (finding.witness) return finding.witness.geometry;
    const { feature } = finding;
    return feature && this.geometryOf(feature)?.geometry;
  }

  #assignFindings(): void {
    this.#byFeature = featureFindings(this.#findings, { parcels: new Set(this.#parcels.keys()), units: new Set(this.#scene.units.map(({ id }) => id)) });
  }
}

const changes = ['added', 'changed', 'unmatched', 'unchanged'] as const;

function legendOf({ title, shapes, leftOut }: ShapeProposal): ProposalLegend {
  const rows = changes.map((change) => ({ change, count: shapes.filter((shape) => shape.change === change).length }));
  return { title, rows: rows.filter(({ count }) => count > 0), leftOut };
}
