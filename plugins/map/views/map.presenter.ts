import { Emitter, equalJson, type Bilingual, type Disposable, type Locale } from '@plansmith/base';
import type { ProposedShape, ShapeProposal } from '@plansmith/plugin';
import type { Finding } from '@plansmith/rules';
import { palette, paletteRow, type PaletteRow } from '../core/palette.ts';
import type { FeatureAnswer } from '../core/feature-at.ts';
import type { ParcelAttributes, RecordPlace, Scene, SceneFeature } from '../core/scene.ts';

/** A GeoJSON feature as the map library takes it. */
export interface DrawnFeature {
  readonly type: 'Feature';
  readonly id?: string;
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

export interface DrawnCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly DrawnFeature[];
}

export interface LayerSwitch {
  readonly name: string;
  readonly title: Bilingual;
  readonly visible: boolean;
}

export interface MapState {
  readonly switches: readonly LayerSwitch[];
  readonly years: readonly number[];
  /** Undefined shows all years. */
  readonly year: number | undefined;
  readonly legend: readonly PaletteRow[];
  readonly selected: FeatureAnswer | undefined;
  readonly synthetic: boolean;
  readonly findingCount: number;
  readonly proposal: ProposalLegend | undefined;
}

/** What the shapes of a proposal mean, with how many of each are drawn. */
export interface ProposalLegend {
  readonly title: Bilingual;
  readonly rows: readonly { readonly change: ProposedShape['change']; readonly count: number }[];
  readonly leftOut: number;
}

/** What must be redrawn after a change: names of sources. */
export interface MapChange {
  readonly sources: readonly string[];
  readonly state: boolean;
}

/** Layers drawn at first; the others wait for a switch, so that a first look shows the plan and what limits it. */
const visibleAtFirst = new Set(['units', 'parcels', 'udb', 'permanentFarmland', 'ecoRedline', 'industrialLine']);

const emptyCollection: DrawnCollection = { type: 'FeatureCollection', features: [] };

/** The state of the map without the map: what is drawn, what is switched on, what is selected. */
export class MapPresenter implements Disposable {
  readonly #onDidChange = new Emitter<MapChange>();
  readonly onDidChange = this.#onDidChange.event;
  readonly #features = new Map<string, { readonly version: string; readonly features: readonly SceneFeature[] }>();
  readonly #visible: Map<string, boolean>;
  #scene: Scene = { layers: [], parcels: [], units: [], years: [] };
  #findings: readonly Finding[] = [];
  #year: number | undefined;
  #selected: FeatureAnswer | undefined;
  #proposal: ShapeProposal | undefined;

  /** `visible` are switches kept from an earlier time. */
  constructor(visible: Readonly<Record<string, boolean>> = {}) {
    this.#visible = new Map(Object.entries(visible));
  }

  get state(): MapState {
    const used = new Set(this.#scene.parcels.map(({ useCode }) => paletteRow(useCode)));
    return {
      switches: this.#scene.layers.map(({ name, title }) => ({ name, title, visible: this.isVisible(name) })),
      years: this.#scene.years,
      year: this.#year,
      legend: palette.filter((row) => used.has(row)),
      selected: this.#selected,
      synthetic: this.#scene.layers.some(({ synthetic }) => synthetic),
      findingCount: this.#drawnFindings().length,
      proposal: this.#proposal && legendOf(this.#proposal),
    };
  }

  /** Versions of layers held, to be named when the scene is asked for again. */
  get have(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#features].map(([name, { version }]) => [name, version]));
  }

  get visibility(): Readonly<Record<string, boolean>> {
    return Object.fromEntries(this.#visible);
  }

  isVisible(layer: string): boolean {
    return this.#visible.get(layer) ?? visibleAtFirst.has(layer);
  }

  setScene(scene: Scene): void {
    const sources = new Set<string>();
    const names = new Set(scene.layers.map(({ name }) => name));
    for (const name of this.#features.keys()) {
      if (names.has(name)) continue;
      this.#features.delete(name);
      sources.add(name);
    }
    for (const { name, version, features } of scene.layers) {
      if (!features) continue;
      this.#features.set(name, { version, features });
      sources.add(name);
    }
    if (!equalJson(scene.parcels, this.#scene.parcels)) sources.add('parcels');
    if (!equalJson(scene.units, this.#scene.units)) sources.add('units');
    this.#scene = scene;
    if (this.#year !== undefined && !scene.years.includes(this.#year)) this.#year = undefined;
    if (sources.has('parcels') || sources.has('units')) sources.add('labels').add('findings');
    this.#fire([...sources]);
  }

  setFindings(findings: readonly Finding[]): void {
    this.#findings = findings.filter(({ verdict }) => verdict !== 'waived');
    this.#fire(['findings']);
  }

  setProposal(proposal: ShapeProposal | undefined): void {
    this.#proposal = proposal;
    this.#fire(['proposal']);
  }

  setYear(year: number | undefined): void {
    this.#year = year;
    this.#fire(['parcels', 'labels']);
  }

  setVisible(layer: string, visible: boolean): void {
    this.#visible.set(layer, visible);
    this.#fire([]);
  }

  select(feature: FeatureAnswer | undefined): void {
    if (equalJson(feature, this.#selected)) return;
    this.#selected = feature;
    this.#fire([]);
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

  geometryOf(feature: FeatureAnswer): SceneFeature | undefined {
    return this.#features.get(feature.layer)?.features.find(({ id }) => id === feature.id);
  }

  /** What a source holds now. Sources: one for each layer, `labels`, `findings`, `proposal`. */
  collection(source: string, locale: Locale): DrawnCollection {
    switch (source) {
      case 'parcels':
        return { type: 'FeatureCollection', features: this.#drawnParcels() };
      case 'labels':
        return { type: 'FeatureCollection', features: this.#labels(locale) };
      case 'findings':
        return { type: 'FeatureCollection', features: this.#drawnFindings() };
      case 'proposal':
        return { type: 'FeatureCollection', features: (this.#proposal?.shapes ?? []).flatMap(drawnProposal) };
      default: {
        const held = this.#features.get(source);
        if (!held) return emptyCollection;
        return { type: 'FeatureCollection', features: held.features.map(({ id, geometry }) => ({ type: 'Feature', id, properties: { id }, geometry })) };
      }
    }
  }

  dispose(): void {
    this.#onDidChange.dispose();
  }

  #fire(sources: readonly string[]): void {
    this.#onDidChange.fire({ sources, state: true });
  }

  #drawnParcels(): DrawnFeature[] {
    const byId = new Map(this.#scene.parcels.map((row) => [row.id, row]));
    return (this.#features.get('parcels')?.features ?? []).map(({ id, geometry }) => {
      const row = byId.get(id);
      return {
        type: 'Feature',
        id,
        properties: { id, color: row?.color ?? '#bbbbbb', dimmed: !this.#isInYear(row) },
        geometry,
      };
    });
  }

  #labels(locale: Locale): DrawnFeature[] {
    const points = (layer: string): Map<string, SceneFeature> => new Map((this.#features.get(layer)?.features ?? []).map((feature) => [feature.id, feature]));
    const parcels = points('parcels');
    const units = points('units');
    const drawn: DrawnFeature[] = [];
    for (const row of this.#scene.parcels) {
      const at = parcels.get(row.id);
      if (!at || !this.#isInYear(row)) continue;
      drawn.push(label({ kind: 'parcel', at, lines: [row.id, farText(row, locale)] }));
    }
    for (const row of this.#scene.units) {
      const at = units.get(row.id);
      if (at) drawn.push(label({ kind: 'unit', at, lines: [row.id, row.title] }));
    }
    return drawn;
  }

  #drawnFindings(): DrawnFeature[] {
    return this.#findings.flatMap((finding, index): DrawnFeature[] => {
      const geometry = finding.witness?.geometry ?? (finding.feature && this.#features.get(finding.feature.layer)?.features.find(({ id }) => id === finding.feature?.id)?.geometry);
      if (!geometry) return [];
      return [
        {
          type: 'Feature',
          properties: {
            index,
            severity: finding.verdict === 'undecided' ? 'undecided' : finding.severity,
            // The sliver itself is filled; a finding about a whole feature is only outlined, or it would hide the plan.
            witness: finding.witness !== undefined,
            rule: finding.rule,
          },
          geometry: geometry as DrawnFeature['geometry'],
        },
      ];
    });
  }

  #isInYear(row: ParcelAttributes | undefined): boolean {
    return this.#year === undefined || row?.year === this.#year;
  }
}

const changes = ['added', 'changed', 'unmatched', 'unchanged'] as const;

function legendOf({ title, shapes, leftOut }: ShapeProposal): ProposalLegend {
  const rows = changes.map((change) => ({ change, count: shapes.filter((shape) => shape.change === change).length }));
  return { title, rows: rows.filter(({ count }) => count > 0), leftOut };
}

function drawnProposal({ id, change, geometry, before }: ProposedShape): readonly DrawnFeature[] {
  const drawn = (shown: ProposedShape['geometry'], state: string): DrawnFeature => ({ type: 'Feature', properties: { text: id, state }, geometry: shown });
  return before ? [drawn(before, 'before'), drawn(geometry, change)] : [drawn(geometry, change)];
}

/** The FAR of a parcel; where the stated one is not the computed one, both, so that neither hides the contradiction. */
function farText({ far, statedFar }: ParcelAttributes, locale: Locale): string {
  const stated = (statedFar ?? far)?.toFixed(2);
  if (stated === undefined) return '';
  const computed = far?.toFixed(2);
  return `${locale === 'en' ? 'FAR' : '容积率'} ${computed === undefined || computed === stated ? stated : `${stated} ≠ ${computed}`}`;
}

function label({ kind, at, lines }: { readonly kind: 'parcel' | 'unit'; readonly at: SceneFeature; readonly lines: readonly string[] }): DrawnFeature {
  return {
    type: 'Feature',
    properties: { kind, text: lines.filter((line) => line !== '').join('\n') },
    geometry: { type: 'Point', coordinates: at.label },
  };
}
