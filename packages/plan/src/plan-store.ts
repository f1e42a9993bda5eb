import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { compareText, equalJson, shareStructure, valueAt, type Path } from '@plansmith/base';
import type { ListRecord } from '@plansmith/document';
import type { GeoDocument, GeoFeature, GeoLayer } from '@plansmith/geo';
import type { SurveyTxt } from '@plansmith/geo/survey-txt';
import { CellTable, memoByKey, memoByKeys, memoInGroups } from './cells.ts';
import { createDerivedQuantities } from './derived.ts';
import type { DocumentTypes, KindName } from './documents.gen.ts';
import { entitiesOf, isRecord, type EntityRecord } from './entities.ts';
import type {
  YearPlan,
  DocumentHeader,
  Entity,
  FeatureOverlay,
  IdPlace,
  LandUse,
  Parameter,
  PlanDocument,
  PlanModel,
  ProjectListing,
  ReferencePlace,
  TaskListing,
  Transfer,
  UnitListing,
} from './model.ts';
import { measureOverlay } from './overlay.ts';
import { parcelFacts } from './parcel-facts.ts';
import { RecordGroups } from './record-groups.ts';
import { RecordIndex } from './record-index.ts';
import { ReferenceIndex } from './reference-index.ts';

/** A document as the engine hands it over. `value` holds nothing of a wrong type. */
export interface DocumentInput {
  readonly uri: string;
  readonly kind: string | undefined;
  readonly value: unknown;
  readonly declarations: readonly IdPlace[];
  readonly references: readonly ReferencePlace[];
}

/** A document of any kind, or of none. */
export interface AnyDocument {
  readonly uri: string;
  readonly kind: string | undefined;
  readonly value: unknown;
}

/** The writing side of the model: shells' engine fills it, inside `batch` of the signals library; everybody else reads `model`. */
export interface PlanStore {
  readonly model: PlanModel;
  setDocument(input: DocumentInput): void;
  setLayerFile(uri: string, document: GeoDocument): void;
  setExchangeFile(uri: string, txt: SurveyTxt): void;
  remove(uri: string): void;
  /** Tracked. A document that is gone is one without kind and value. */
  document(uri: string): AnyDocument;
  /** Uris of documents of these kinds (`*`: all YAML documents), ordered. Tracked. */
  uris(kinds: readonly string[]): readonly string[];
  /** How many groups of neighbouring records a list of a document has, and what is in one. Tracked by group. */
  recordGroupCount(uri: string, list: Path): number;
  recordGroup(uri: string, list: Path, index: number): readonly ListRecord[];
  /** The document of kind `workspace`, tracked. */
  workspace(): AnyDocument | undefined;
}

/** A record that lists a parcel, with the place in its list. */
interface Listing<T> {
  readonly record: Entity<T>;
  readonly index: number;
}

/** Makes an empty plan. */
export function createPlanStore(): PlanStore {
  const documents = new CellTable<AnyDocument>();
  const kindByUri = new Map<string, string | undefined>();
  const kindsVersion = signal(0);
  const urisByKind = computed(() => {
    void kindsVersion.value;
    const table = new Map<string, string[]>([['*', []]]);
    for (const uri of [...kindByUri.keys()].toSorted(compareText)) {
      table.get('*')!.push(uri);
      const kind = kindByUri.get(uri);
      if (kind === undefined) continue;
      const uris = table.get(kind);
      if (uris) uris.push(uri);
      else table.set(kind, [uri]);
    }
    return table;
  });
  const groups = new RecordGroups((uri) => documents.peek(uri)?.value);
  const entities = new RecordIndex<EntityRecord>(({ entity }) => entity);
  const declared = new RecordIndex<IdPlace>(({ entity }) => entity);
  const references = new CellTable<readonly ReferencePlace[]>();
  const uses = new ReferenceIndex();
  const setReferences = (uri: string, places: readonly ReferencePlace[] | undefined): void => {
    uses.replace(uri, references.peek(uri) ?? [], places ?? []);
    references.set(uri, places);
  };
  const layerFiles = new CellTable<GeoDocument>();
  const exchangeFiles = new CellTable<SurveyTxt>();

  const urisOf = memoByKey((kind) => urisByKind.value.get(kind) ?? []);

  const documentsOf = memoByKey((kind) => urisOf(kind).map((uri) => documents.get(uri)));
  const headerOf = memoByKey((uri): DocumentHeader => {
    const { kind, value } = documents.get(uri) ?? {};
    const text = (key: string): string | undefined => (isRecord(value) ? textOf(value[key]) : undefined);
    return { uri, kind, id: text('id'), title: text('title'), status: text('status'), asOf: text('asOf'), approvedDate: text('approvedDate'), synthetic: isRecord(value) && typeof value['synthetic'] === 'boolean' ? value['synthetic'] : undefined };
  });
  const headersOf = memoInGroups(urisOf, (uri) => [headerOf(uri)]);
  const currentOf = memoByKey((kind): AnyDocument | undefined =>
    documentsOf(kind).find((document) => isRecord(document?.value) && document.value['status'] !== 'superseded'),
  );

  const pack = (): PlanDocument<'policyPack'> | undefined => currentOf('policyPack') as PlanDocument<'policyPack'> | undefined;
  const parameter = memoByKey((name): Parameter | undefined => {
    const document = pack();
    const entry = valueAt(document?.value, ['parameters', name]);
    if (!document || !isRecord(entry) || entry['value'] === null || entry['value'] === undefined) return undefined;
    return {
      name,
      value: entry['value'],
      unit: textOf(entry['unit']),
      sourceText: textOf(entry['sourceText']),
      certainty: entry['certainty'] as Parameter['certainty'],
      uri: document.uri,
      path: ['parameters', name],
    };
  });
  const landUses: ReadonlySignal<ReadonlyMap<string, LandUse>> = computed(() => {
    const found = new Map<string, LandUse>();
    for (const { id, value } of entities.list('landUse')) {
      const { name, level, parent } = value as { name?: string; level?: number; parent?: string };
      found.set(id, { code: id, name: name ?? '', level: level ?? 0, parent });
    }
    return found;
  });
  const useFamily = memoByKey((code): string | undefined => {
    let best: { family: string; length: number } | undefined;
    for (const row of pack()?.value.useFamilies ?? []) {
      if (!row?.family) continue;
      for (const prefix of row.codes ?? []) {
        if (prefix && code.startsWith(prefix) && prefix.length > (best?.length ?? 0)) best = { family: row.family, length: prefix.length };
      }
    }
    return best?.family;
  });

  const layerUri = memoByKey((name): string | undefined => textOf((entities.get('layer', name)?.value as { file?: unknown } | undefined)?.file));
  // Layers and features are compared by identity alone, being large and immutable.
  const layerOf = memoByKeys<readonly [string], GeoLayer | undefined>(([name]) => {
    const uri = layerUri(name);
    return uri === undefined ? undefined : layerFiles.get(uri)?.layer;
  });
  const layerEpsg = memoByKey((name): number | undefined => {
    const uri = layerUri(name);
    return uri === undefined ? undefined : layerFiles.get(uri)?.epsg;
  });
  const featureOf = memoByKeys<readonly [string, string], GeoFeature | undefined>(([layer, id]) => layerOf(layer)?.feature(id));
  const overlayOf = memoByKeys<readonly [string, string, string], FeatureOverlay | undefined>(([subjectLayer, id, name], previous) => {
    const subject = featureOf(subjectLayer, id);
    const layer = layerOf(name);
    return subject && layer && shareStructure(previous, measureOverlay(subject, layer));
  });

  const entity = <T>(kind: string, id: string): Entity<T> | undefined => entities.get(kind, id) as Entity<T> | undefined;
  const list = <T>(kind: string): readonly Entity<T>[] => entities.list(kind) as readonly Entity<T>[];

  /** Records of a kind by the parcels they list. One that lists a parcel twice counts once; so does a second document with the same id. */
  function listingsOf<T extends { readonly parcelRefs: readonly string[] }>(kind: string): (parcelId: string) => readonly Listing<T>[] {
    const found = computed(() => {
      const byParcel = new Map<string, Listing<T>[]>();
      for (const record of list<T>(kind)) {
        const refs = record.value.parcelRefs as readonly (string | undefined)[] | undefined;
        for (const [index, id] of (refs ?? []).entries()) {
          if (id === undefined) continue;
          const known = byParcel.get(id);
          if (!known) byParcel.set(id, [{ record, index }]);
          else if (!known.some((other) => other.record.id === record.id)) known.push({ record, index });
        }
      }
      return byParcel;
    });
    return memoByKey((parcelId): readonly Listing<T>[] => found.value.get(parcelId) ?? []);
  }
  const parcelIdsByYear = computed(() => {
    const byYear = new Map<string, string[]>();
    const seen = new Set<string>();
    for (const { id, year } of yearsOfParcels(model)) {
      if (seen.has(id)) continue;
      seen.add(id);
      const ids = byYear.get(year);
      if (ids) ids.push(id);
      else byYear.set(year, [id]);
    }
    return byYear;
  });
  const unitIdsByArea = computed(() => {
    const byArea = new Map<string, string[]>();
    for (const { id, value } of list<DocumentTypes['redevelopmentUnit']>('unit')) {
      if (value.pilotArea === undefined) continue;
      const ids = byArea.get(value.pilotArea);
      if (!ids) byArea.set(value.pilotArea, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
    return byArea;
  });
  const unitIdsOfArea = memoByKey((area): readonly string[] => unitIdsByArea.value.get(area) ?? []);
  const parcelIdsOfYear = memoByKey((year): readonly string[] => parcelIdsByYear.value.get(year) ?? []);
  const transfersByParcel = computed(() => {
    const byParcel = new Map<string, Transfer[]>();
    for (const transfer of list('transfer') as readonly Transfer[]) {
      for (const id of new Set([transfer.value.fromParcel, transfer.value.toParcel])) {
        if (id === undefined) continue;
        const known = byParcel.get(id);
        if (known) known.push(transfer);
        else byParcel.set(id, [transfer]);
      }
    }
    return byParcel;
  });
  const transfersOfParcel = memoByKey((parcelId): readonly Transfer[] => transfersByParcel.value.get(parcelId) ?? []);
  const unitListings = listingsOf<DocumentTypes['redevelopmentUnit']>('unit');
  const projectListings = listingsOf<DocumentTypes['projectEntry']>('project');
  const taskListings = listingsOf<DocumentTypes['annualPlan']['tasks'][number]>('task');
  const unitsListing = memoByKey((parcelId): readonly UnitListing[] => unitListings(parcelId).map(({ record, index }) => ({ unit: record, index })));
  const projectsListing = memoByKey((parcelId): readonly ProjectListing[] => projectListings(parcelId).map(({ record, index }) => ({ project: record, index })));
  const tasksListing = memoByKey((parcelId): readonly TaskListing[] => taskListings(parcelId).map(({ record, index }) => ({ task: record, index })));
  const annualPlanOf = memoByKey((year): YearPlan | undefined => list<DocumentTypes['annualPlan']>('annualPlan').find(({ value }) => String(value.year) === year));
  const controlPlacesIn = memoByKey((uri) => entities.listIn('parcelControl', uri).map(({ id, path }): IdPlace => ({ entity: 'parcelControl', id, uri, path: [...path, 'parcelRef'] })));
  const controlPlaces = memoInGroups(urisOf, controlPlacesIn);

  const detailedPlanOf = (unitId: string): PlanDocument<'unitDetailedPlan'> | undefined => {
    const record = entities.get('detailedPlanOfUnit', unitId);
    return record && (documents.get(record.uri) as PlanDocument<'unitDetailedPlan'> | undefined);
  };
  const unitIdOfPlan = memoByKey((uri) => {
    const document = documents.get(uri);
    return document?.kind === 'unitDetailedPlan' ? textOf(valueAt(document.value, ['unitRef'])) : undefined;
  });
  const detailedPlanTotals = memoByKey((unitId) => {
    const plan = detailedPlanOf(unitId);
    return plan?.value.totals && { uri: plan.uri, totals: plan.value.totals };
  });

  const model: PlanModel = {
    documents: <K extends KindName>(kind: K) => documentsOf(kind) as readonly unknown[] as readonly PlanDocument<K>[],
    document: <K extends KindName>(kind: K, uri: string) => {
      const document = documents.get(uri);
      return document?.kind === kind ? (document as unknown as PlanDocument<K>) : undefined;
    },
    headers: (kind = '*') => headersOf(kind),
    parcels: () => list('parcel'),
    parcelsIn: (uri) => entities.listIn('parcel', uri) as readonly Entity<unknown>[] as ReturnType<PlanModel['parcelsIn']>,
    parcel: (id) => entity('parcel', id),
    parcelIdsOfYear: (year) => parcelIdsOfYear(String(year)),
    units: () => list<DocumentTypes['redevelopmentUnit']>('unit'),
    unit: (id) => entity('unit', id),
    unitIdsOfArea,
    unitIdOfPlan,
    unitsListing,
    detailedPlanOf,
    detailedPlanTotals,
    parcelControls: () => list('parcelControl'),
    parcelControl: (id) => entity('parcelControl', id),
    parcelControlPlaces: () => controlPlaces('unitDetailedPlan'),
    goals: () => list('goal'),
    goal: (id) => entity('goal', id),
    transfers: () => list('transfer'),
    transfersOfParcel,
    transfer: (id) => entity('transfer', id),
    instrument: (id) => entity('instrument', id),
    instruments: () => list('instrument'),
    projects: () => list('project'),
    project: (id) => entity('project', id),
    projectsListing,
    annualPlans: () => list('annualPlan'),
    annualPlan: (id) => entity('annualPlan', id),
    annualPlanOf: (year) => annualPlanOf(String(year)),
    annualTasks: () => list('task'),
    annualTask: (id) => entity('task', id),
    tasksListing,
    legacyEntries: () => list('legacyEntry'),
    legacyEntry: (id) => entity('legacyEntry', id),
    swapSources: () => list('swapSource'),
    swapSource: (id) => entity('swapSource', id),
    swapAdditions: () => list('swapAddition'),
    swapAddition: (id) => entity('swapAddition', id),
    farmlandCredits: () => list('farmlandCredit'),
    farmlandCredit: (id) => entity('farmlandCredit', id),
    farmlandOccupations: () => list('farmlandOccupation'),
    farmlandOccupation: (id) => entity('farmlandOccupation', id),
    phases: () => list('phase'),
    phase: (id) => entity('phase', id),
    evaluations: () => list('evaluation'),
    evaluation: (id) => entity('evaluation', id),
    facilityStandard: (facility) => entity('facilityStandard', facility),
    facilityStandards: () => list('facilityStandard'),
    parameter,
    numberParameter(name) {
      const found = parameter(name);
      return typeof found?.value === 'number' ? { ...found, value: found.value } : undefined;
    },
    tableParameter(name, key) {
      const found = parameter(name);
      const value = isRecord(found?.value) ? found.value[key] : undefined;
      return found && typeof value === 'number' ? { ...found, value, path: [...found.path, 'value', key] } : undefined;
    },
    landUse: (code) => landUses.value.get(code),
    landUses: () => [...landUses.value.values()],
    useFamily,
    layer: layerOf,
    feature: featureOf,
    overlay: overlayOf,
    layerUri,
    exchangeFile: (uri) => exchangeFiles.get(uri),
    layerEpsg,
    declarations: (kind) => declared.list(kind),
    isDeclared: (kind, id) => declared.get(kind, id) !== undefined,
    referencesIn: (uri) => references.get(uri) ?? [],
    referencesTo: (kind, id) => uses.usesOf(id).filter(({ entities: named }) => named.includes(kind)),
    declarationsIn: (uri) => declared.in(uri),
    get derived() {
      return derived;
    },
  };
  const derived = createDerivedQuantities(model);

  function setKind(uri: string, present: boolean, kind: string | undefined): void {
    if (present ? kindByUri.has(uri) && kindByUri.get(uri) === kind : !kindByUri.has(uri)) return;
    if (present) kindByUri.set(uri, kind);
    else kindByUri.delete(uri);
    kindsVersion.value = kindsVersion.peek() + 1;
  }

  return {
    model,
    setDocument({ uri, kind, value, declarations, references: places }) {
      const before = documents.peek(uri);
      const shared = shareStructure(before?.value, value);
      if (!before || before.kind !== kind || before.value !== shared) documents.set(uri, { uri, kind, value: shared });
      groups.replace(uri, shared);
      entities.replace(uri, entitiesOf(uri, kind, shared));
      declared.replace(uri, declarations);
      if (!equalJson(references.peek(uri), places)) setReferences(uri, places);
      setKind(uri, true, kind);
    },
    setLayerFile(uri, document) {
      layerFiles.set(uri, document);
    },
    setExchangeFile(uri, txt) {
      exchangeFiles.set(uri, txt);
    },
    remove(uri) {
      documents.set(uri, undefined);
      groups.replace(uri, undefined);
      entities.replace(uri, []);
      declared.replace(uri, []);
      setReferences(uri, undefined);
      layerFiles.set(uri, undefined);
      exchangeFiles.set(uri, undefined);
      setKind(uri, false, undefined);
    },
    document: (uri) => documents.get(uri) ?? { uri, kind: undefined, value: undefined },
    uris: (kinds) => (kinds.length === 1 ? urisOf(kinds[0]!) : [...new Set(kinds.flatMap((kind) => urisOf(kind)))].toSorted(compareText)),
    recordGroupCount: (uri, list) => groups.count(uri, list),
    recordGroup: (uri, list, index) => groups.group(uri, list, index),
    workspace: () => currentOf('workspace'),
  };
}

/** Years in which parcels are due. */
const yearsOfParcels = parcelFacts(({ id, value: { implementYear } }) => (implementYear === undefined ? undefined : { id, year: String(implementYear) }));

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
