import type { Bilingual, Path } from '@plansmith/base';
import type { Certainty, Term } from '@plansmith/document';
import type { GeoFeature, GeoLayer, LayerOverlap } from '@plansmith/geo';
import type { SurveyTxt } from '@plansmith/geo/survey-txt';
import type { DocumentTypes, KindName } from './documents.gen.ts';

/**
 * A value as a user's document really holds it: every key may be absent, every list item may be unusable (undefined).
 * What is there has the type that the schema promises, because values of a wrong type are taken out before the model sees them.
 */
export type Draft<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Draft<Item> | undefined)[]
    : { readonly [Key in keyof T]?: Draft<Exclude<T[Key], undefined>> };

/** A document of a known kind. `value` keeps its identity while nothing in it changed. */
export interface PlanDocument<K extends KindName = KindName> {
  readonly uri: string;
  readonly kind: K;
  readonly value: Draft<DocumentTypes[K]>;
}

/** A unit whose `parcelRefs` names a parcel, with the place in that list. */
export interface UnitListing {
  readonly unit: Unit;
  readonly index: number;
}

/** A project whose `parcelRefs` names a parcel, with the place in that list. */
export interface ProjectListing {
  readonly project: Project;
  readonly index: number;
}

/** A task of an annual plan whose `parcelRefs` names a parcel, with the place in that list. */
export interface TaskListing {
  readonly task: AnnualTask;
  readonly index: number;
}

/** What identifies a document of any kind. It changes far less often than the document: rules about documents as such read this. */
export interface DocumentHeader {
  readonly uri: string;
  /** Undefined for a file whose kind is absent or unknown. */
  readonly kind: string | undefined;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly status: string | undefined;
  readonly asOf: string | undefined;
  readonly approvedDate: string | undefined;
  readonly synthetic: boolean | undefined;
}

/** A record with an id, wherever it stands: a whole document, or an item of a list in one. */
export interface Entity<T> {
  readonly id: string;
  readonly uri: string;
  /** Path of the record in its document; empty for a whole document. */
  readonly path: Path;
  readonly value: Draft<T>;
}

/** A number that the model computed, with every term it came from. `value` is undefined when `missing` names an input that is not there. */
export interface Quantity {
  /** Unrounded. */
  readonly value: number | undefined;
  readonly unit: string;
  readonly terms: readonly Term[];
  /** Ids or names of inputs that are absent. */
  readonly missing: readonly string[];
  /** Where these stand, or should; absent where it cannot be told of one of them. */
  readonly missingAt?: readonly { readonly uri: string; readonly path: Path }[];
}

export interface Parameter {
  readonly name: string;
  /** A number, a text, or a table by use family. */
  readonly value: unknown;
  readonly unit: string | undefined;
  readonly sourceText: string | undefined;
  readonly certainty: Certainty | undefined;
  readonly uri: string;
  readonly path: Path;
}

export interface LandUse {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly parent: string | undefined;
}

type ParcelRecord = NonNullable<DocumentTypes['parcelInventory']['parcels']>[number];
type ParcelControlRecord = NonNullable<DocumentTypes['unitDetailedPlan']['parcelControls']>[number];
type GoalRecord = NonNullable<DocumentTypes['specialPlan']['goals']>[number];
type TransferRecord = NonNullable<DocumentTypes['transferLedger']['entries']>[number];
type InstrumentRecord = NonNullable<DocumentTypes['policyPack']['instruments']>[number];

type TaskRecord = NonNullable<DocumentTypes['annualPlan']['tasks']>[number];
type LegacyRecord = NonNullable<DocumentTypes['parcelInventory']['legacyRegister']>['entries'][number];
type SwapSourceRecord = NonNullable<DocumentTypes['boundaryLedger']['sources']>[number];
type SwapAdditionRecord = NonNullable<DocumentTypes['boundaryLedger']['additions']>[number];
type FarmlandCreditRecord = NonNullable<DocumentTypes['farmlandLedger']['credits']>[number];
type FarmlandOccupationRecord = NonNullable<DocumentTypes['farmlandLedger']['occupations']>[number];
type FacilityStandardRecord = NonNullable<DocumentTypes['policyPack']['facilityStandards']>[number];
type PhaseRecord = NonNullable<DocumentTypes['workspace']['phases']>[number];
type EvaluationRecord = NonNullable<DocumentTypes['workspace']['evaluations']>[number];

export type Parcel = Entity<ParcelRecord>;

/** What base figures and strategies ask of a parcel that was identified as low-efficiency: not its areas, which change more often. */
export interface IdentifiedParcel {
  readonly id: string;
  readonly uri: string;
  readonly path: Path;
  readonly pilotArea: string;
  readonly type: string;
  readonly mode: string | undefined;
  readonly identifiedDate: string | undefined;
}
export type ParcelControl = Entity<ParcelControlRecord>;
export type Goal = Entity<GoalRecord>;
export type Transfer = Entity<TransferRecord>;
export type Instrument = Entity<InstrumentRecord>;
export type Unit = Entity<DocumentTypes['redevelopmentUnit']>;
export type Project = Entity<DocumentTypes['projectEntry']>;
export type YearPlan = Entity<DocumentTypes['annualPlan']>;
export type AnnualTask = Entity<TaskRecord>;
export type LegacyEntry = Entity<LegacyRecord>;
export type SwapSource = Entity<SwapSourceRecord>;
export type SwapAddition = Entity<SwapAdditionRecord>;
export type FarmlandCredit = Entity<FarmlandCreditRecord>;
export type FarmlandOccupation = Entity<FarmlandOccupationRecord>;
export type FacilityStandard = Entity<FacilityStandardRecord>;
export type Phase = Entity<PhaseRecord>;
export type Evaluation = Entity<EvaluationRecord>;

/** What a feature shares with a layer, measured once and read by every rule that asks. */
export interface FeatureOverlay extends LayerOverlap {
  /** Area of the feature itself, m2. */
  readonly subjectM2: number;
  /** `areaM2` in percent of `subjectM2`, unrounded; 0 for a feature without area. */
  readonly sharePct: number;
  /** Area of the feature without the layer, m2; what is below the last digits of the areas is 0. */
  readonly outsideM2: number;
}

/** A place that declares an id. */
export interface IdPlace {
  readonly entity: string;
  readonly id: string;
  readonly uri: string;
  readonly path: Path;
  /** Chinese title or name standing beside a declaration. */
  readonly title?: string;
}

/** A use of an id; the target may be of any of `entities`. */
export interface ReferencePlace {
  readonly entities: readonly string[];
  readonly id: string;
  readonly uri: string;
  readonly path: Path;
}

/**
 * The plan as rules, queries and views read it. Every read is tracked: whoever read something runs again when that changed.
 * Where two documents declare the same id, the first by (uri, path) is the one returned, and `reference/id-unique` reports the rest.
 */
export interface PlanModel {
  /** Documents of one kind, ordered by uri. Superseded ones included. */
  documents<K extends KindName>(kind: K): readonly PlanDocument<K>[];
  /** One document, where it is of this kind. */
  document<K extends KindName>(kind: K, uri: string): PlanDocument<K> | undefined;

  /** Headers of the documents of one kind, or of all YAML documents, ordered by uri. Superseded ones included. */
  headers(kind?: string): readonly DocumentHeader[];

  parcels(): readonly Parcel[];
  /** The parcels of one inventory; none of one that is superseded. */
  parcelsIn(uri: string): readonly Parcel[];
  parcel(id: string): Parcel | undefined;
  /** Ids of the parcels that are to be carried out in a year, ordered by uri: it changes only when a parcel comes, goes or moves to another year. */
  parcelIdsOfYear(year: number): readonly string[];
  units(): readonly Unit[];
  unit(id: string): Unit | undefined;
  /** Ids of the units of a pilot area, ordered by uri: it changes only when a unit comes, goes or moves to another area. */
  unitIdsOfArea(pilotArea: string): readonly string[];
  /** Units that list a parcel, ordered by uri; a unit that lists it twice comes once. */
  unitsListing(parcelId: string): readonly UnitListing[];
  /** The current (not superseded) detailed plan of a unit. */
  detailedPlanOf(unitId: string): PlanDocument<'unitDetailedPlan'> | undefined;
  /** The unit that the detailed plan in a file names, without the rest of the plan. */
  unitIdOfPlan(uri: string): string | undefined;
  /** The totals that a unit's current detailed plan stores, without the rest of it: they change far less often. */
  detailedPlanTotals(unitId: string): { readonly uri: string; readonly totals: Draft<DocumentTypes['unitDetailedPlan']['totals']> } | undefined;
  /** All parcel controls of all current detailed plans. `id` is the parcel's id. */
  parcelControls(): readonly ParcelControl[];
  parcelControl(parcelId: string): ParcelControl | undefined;
  /** Where parcels have controls, without what the controls say: it changes only when a control comes, goes or moves. */
  parcelControlPlaces(): readonly IdPlace[];
  goals(): readonly Goal[];
  goal(id: string): Goal | undefined;
  transfers(): readonly Transfer[];
  /** Transfers from or to a parcel, in the order of `transfers`; one from a parcel to itself comes once. */
  transfersOfParcel(parcelId: string): readonly Transfer[];
  transfer(id: string): Transfer | undefined;
  instrument(id: string): Instrument | undefined;
  /** Instruments of the policy pack as they stand. */
  instruments(): readonly Instrument[];
  projects(): readonly Project[];
  project(id: string): Project | undefined;
  /** Projects that list a parcel, ordered by uri, in every stage; a project that lists it twice comes once. */
  projectsListing(parcelId: string): readonly ProjectListing[];
  /** Annual plans that are not superseded, ordered by uri. */
  annualPlans(): readonly YearPlan[];
  annualPlan(id: string): YearPlan | undefined;
  /** The first annual plan of a year by uri. */
  annualPlanOf(year: number): YearPlan | undefined;
  /** All tasks of all annual plans. */
  annualTasks(): readonly AnnualTask[];
  annualTask(id: string): AnnualTask | undefined;
  /** Tasks of annual plans that list a parcel, ordered by uri, then as they stand; a task that lists it twice comes once. */
  tasksListing(parcelId: string): readonly TaskListing[];
  /** Entries of the legacy registers. */
  legacyEntries(): readonly LegacyEntry[];
  legacyEntry(id: string): LegacyEntry | undefined;
  swapSources(): readonly SwapSource[];
  swapSource(id: string): SwapSource | undefined;
  swapAdditions(): readonly SwapAddition[];
  swapAddition(id: string): SwapAddition | undefined;
  farmlandCredits(): readonly FarmlandCredit[];
  farmlandCredit(id: string): FarmlandCredit | undefined;
  farmlandOccupations(): readonly FarmlandOccupation[];
  farmlandOccupation(id: string): FarmlandOccupation | undefined;
  /** Phases of the pilot as the workspace sets them. */
  phases(): readonly Phase[];
  phase(id: string): Phase | undefined;
  /** Evaluation reports that the workspace registers. */
  evaluations(): readonly Evaluation[];
  evaluation(id: string): Evaluation | undefined;
  /** What the policy pack asks per thousand people of a kind of facility. */
  facilityStandard(facility: string): FacilityStandard | undefined;
  facilityStandards(): readonly FacilityStandard[];

  /** A parameter of the current policy pack, or undefined where it is unset (value null or absent). */
  parameter(name: string): Parameter | undefined;
  /** A number parameter; undefined where unset or not a number. */
  numberParameter(name: string): (Parameter & { readonly value: number }) | undefined;
  /** A number from a parameter that is a table by key (use family, sector). */
  tableParameter(name: string, key: string): (Parameter & { readonly value: number }) | undefined;
  landUse(code: string): LandUse | undefined;
  landUses(): readonly LandUse[];
  /** Use family of a land-use code as the policy pack groups them: housing, commerce, industry, logistics, research, public, green, … */
  useFamily(code: string): string | undefined;

  /** A registered layer whose file could be read. */
  layer(name: string): GeoLayer | undefined;
  feature(layer: string, id: string): GeoFeature | undefined;
  /** What a feature of one layer shares with the union of another; undefined where the feature or the layer is not there. */
  overlay(subjectLayer: string, id: string, layer: string): FeatureOverlay | undefined;
  /** EPSG code that the file of a registered layer names itself; undefined where it names none. */
  layerEpsg(name: string): number | undefined;
  /** Uri of the file of a registered layer. */
  layerUri(name: string): string | undefined;
  /** Boundary points of a survey TXT file in the workspace; undefined where there is none that could be read. */
  exchangeFile(uri: string): SurveyTxt | undefined;

  /** Every place that declares / uses ids, through all documents and layers. */
  declarations(entity: string): readonly IdPlace[];
  isDeclared(entity: string, id: string): boolean;
  referencesIn(uri: string): readonly ReferencePlace[];
  /** Every place that uses the id of one record, ordered by uri: what `referencesIn` says of all documents, by the id that is used. */
  referencesTo(entity: string, id: string): readonly ReferencePlace[];
  /** What a document declares, in its own order of kinds and places. */
  declarationsIn(uri: string): readonly IdPlace[];

  /** Derived quantities, each with its terms. */
  readonly derived: DerivedQuantities;
}

/** Formulas of the plan, each in one place: rules compare with them, hovers show them, the balance view sums them. */
export interface DerivedQuantities extends LedgerQuantities, BreakdownQuantities {
  /** Counted floor area / net area. Source: rules indicator/far. */
  parcelFar(parcelId: string): Quantity;
  /** Footprint / net area x 100. */
  parcelDensityPct(parcelId: string): Quantity;
  /** Green area / net area x 100. */
  parcelGreenPct(parcelId: string): Quantity;
  /** Gross minus dedicated parts. */
  parcelNetM2(parcelId: string): Quantity;
  /** Current floor area / parcel area, of the inventory. */
  parcelCurrentFar(parcelId: string): Quantity;
  /** Current footprint / parcel area x 100, of the inventory. */
  parcelCurrentDensityPct(parcelId: string): Quantity;
  /** Base FAR x net area. */
  parcelBaseGfaM2(parcelId: string): Quantity;
  /** Base + bonus + transfers in - transfers out. */
  parcelAllowedGfaM2(parcelId: string): Quantity;
  /** Sum over the parcel controls of a unit's current detailed plan. */
  unitTotal(unitId: string, measure: UnitMeasure): Quantity;
  /** Planned floor area of one use family over the parcel controls of a unit's current detailed plan. */
  unitFamilyGfaM2(unitId: string, family: string): Quantity;
  /** Net area of the parcels of a unit's current detailed plan whose main use is of one family. */
  unitFamilyNetM2(unitId: string, family: string): Quantity;
  /** Residents of the parcels of a unit's current detailed plan. Without terms where no parcel says any; lacks those of housing parcels that do not, where another does. */
  unitPopulation(unitId: string): Quantity;
  /** Sum of one measure over all units that are not superseded. */
  planTotal(measure: UnitMeasure): Quantity;
  /** Sum of one measure of current detailed plans over the parcels that the inventories say are carried out in a year. A parcel without a control does not count. */
  yearTotal(year: number, measure: ControlMeasure): Quantity;
  /** Sum of a goal's year values. */
  goalYearSum(goalId: string): Quantity;
  /** The derived value that a stored field repeats (schema annotation `x-derived`), for hovers and inlay hints. */
  derivedAt(uri: string, path: Path): Quantity | undefined;
  /** The area of the polygon whose area a field records, in the field's unit, for inlay hints. Its term leads to the polygon. */
  measuredAt(uri: string, path: Path): Quantity | undefined;
  /** The indicator that an authored number leads to, for inlay hints. */
  followingAt(uri: string, path: Path): FollowingQuantity | undefined;
}

/** An indicator as it is called beside what it follows from. */
export interface FollowingQuantity {
  readonly label: Bilingual;
  readonly quantity: Quantity;
}

/** Formulas of the ledgers and of a unit's economics. */
export interface LedgerQuantities {
  /** What additions use of a vacated source. */
  swapSourceUsedM2(sourceId: string): Quantity;
  /** Totals over all sources and additions of the boundary ledgers that are in force. A source counts with its verified area. */
  boundaryBalance(measure: BoundaryMeasure): Quantity;
  /** What occupations use of a farmland credit. */
  farmlandCreditUsedHa(creditId: string): Quantity;
  /** Totals over all credits and occupations; a credit is verified once it is accepted and confirmed by the survey. Grades are weighted by area. */
  farmlandBalance(measure: FarmlandMeasure): Quantity;
  /** Stripped area x depth of an occupation's topsoil. */
  topsoilVolumeM3(occupationId: string): Quantity;
  /** Income minus cost of a unit. */
  unitBalanceWan(unitId: string): Quantity;
}

/** Formulas of what units and the special plan break down by mode, year, period, area and type. */
export interface BreakdownQuantities {
  /** Area of a unit's parcels that are renewed in one mode. */
  unitModeHa(unitId: string, mode: string): Quantity;
  /** Area of a unit's parcels that are carried out in one year. */
  unitYearHa(unitId: string, year: string): Quantity;
  /** Parcels that a unit names, each once: those whose areas the sums by mode and by year are made of. */
  unitParcels(unitId: string): readonly Parcel[];
  /** Need minus stock of a row of a unit's `facilityDemand`. */
  facilityGap(unitId: string, index: number): Quantity;
  /** Parcels of all inventories in force that are identified as low-efficiency land, by pilot area and type, the first of each id; one without a verdict counts as identified. */
  identifiedGroups(): readonly { readonly pilotArea: string; readonly type: string; readonly parcels: readonly IdentifiedParcel[] }[];
  /** How many parcels such a group has. */
  baselineCount(pilotArea: string, type: string): Quantity;
  /** Area of the parcels of such a group. */
  baselineHa(pilotArea: string, type: string): Quantity;
  /** What all units are to carry out from one year to another, by their schedules. */
  periodHa(period: { readonly from: number; readonly to: number }): Quantity;
  /** The rows of the schedules that `periodHa` adds up, those of nothing too. */
  periodRows(period: { readonly from: number; readonly to: number }): readonly Term[];
}

export type BoundaryMeasure = 'verifiedM2' | 'addedM2' | 'remainingM2' | 'removedM2' | 'deltaUdbM2' | 'natureCoreVerifiedM2';
export type FarmlandMeasure = 'verifiedHa' | 'usedHa' | 'remainingHa' | 'gradeIn' | 'gradeOut' | 'paddyInHa' | 'paddyOutHa';
/** Measures that parcel controls are summed by. */
export type ControlMeasure = 'netM2' | 'grossM2' | 'dedicatedM2' | 'plannedGfaM2' | 'housingGfaM2' | 'industryGfaM2';
export type UnitMeasure = ControlMeasure | 'areaHa' | 'lowEffHa' | 'currentGfaM2';
