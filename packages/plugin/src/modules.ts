import type { Bilingual, Disposable, Event, Json, Locale, Path, Range } from '@plansmith/base';
import type { DocumentKind, EditOperation } from '@plansmith/document';
import type { AreaGeometry } from '@plansmith/geo';
import type { PlanModel } from '@plansmith/plan';
import type { CheckReport, Finding, Place, Rule, RuleDemand } from '@plansmith/rules';
import type { LinearSolver } from './linear-solver.ts';
import type { MenuPlace } from './manifest.ts';

/** A pure question about the plan that a view asks across the worker boundary: arguments and answer are JSON, or bytes (`Uint8Array`) where they are many. */
export interface Query<Arguments = never, Answer = unknown> {
  readonly id: string;
  answer(model: PlanModel, args: Arguments): Answer;
}

/** A change of a document of the workspace. */
export interface DocumentEdit {
  readonly uri: string;
  readonly operation: EditOperation;
}

/** The plan as it is, or as it would be with some edits made. */
export interface PlanState {
  readonly model: PlanModel;
  /** What all rules demand of numbers of the plan. */
  demands(): readonly RuleDemand[];
  report(): CheckReport;
  /** The value at a place as it is written; undefined where there is none. */
  value(place: Place): unknown;
}

/** What a task works with. */
export interface TaskContext<Request = unknown> extends PlanState {
  readonly request: Request;
  /** Tells how far a step is, 0 to 1, and lets a caller in another thread be heard. Fails with "cancelled" once the task was called off: a task leaves then. */
  progress(step: Bilingual, share: number): Promise<void>;
  /** Loads the solver when first asked. */
  solver(): Promise<LinearSolver>;
  /** Looks at the plan with some edits made, and takes them back. Undefined where the texts do not take the edits. */
  trial<Found>(edits: readonly DocumentEdit[], look: (state: PlanState) => Found): Found | undefined;
}

/** Work over the plan that takes its time: it reports progress, can be called off, and answers in JSON. It changes no file. */
export interface Task<Request = never, Answer = unknown> {
  /** `plugin/task-name`. */
  readonly id: string;
  run(context: TaskContext<Request>): Promise<Answer>;
}

/** What `./rules` of a plugin exports as `plugin`: neutral code only. */
export interface NeutralModule {
  readonly documentKinds?: readonly DocumentKind[];
  readonly rules?: readonly Rule<PlanModel>[];
  readonly queries?: readonly Query[];
  readonly tasks?: readonly Task[];
  /** Markdown page of each rule by rule id, as `plansmith explain` shows it. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** What `./views` of a plugin exports as `plugin`. `Container` is the DOM's HTMLElement; the name stays out of neutral code. */
export interface ViewModule<Container = unknown> {
  readonly views?: Readonly<Record<string, ViewFactory<Container>>>;
  /** Run with what the command was asked for on: of one that `findingsOf` offers, the finding. */
  readonly commands?: Readonly<Record<string, (services: ViewServices, ...args: readonly unknown[]) => void | Promise<void>>>;
}

/** Fills the container and gives back what takes everything away again. */
export type ViewFactory<Container = unknown> = (container: Container, services: ViewServices) => Disposable | Promise<Disposable>;

/** A place in a document as the editor shows it. */
export interface EditorSelection {
  readonly uri: string;
  readonly path: Path;
  readonly range: Range;
}

/** A value that tells of its changes. */
export interface Observable<T> {
  readonly value: T;
  readonly onDidChange: Event<T>;
}

/** A shape that is not in the plan yet. `unmatched` will not come in. */
export interface ProposedShape {
  readonly id: string;
  readonly change: 'added' | 'changed' | 'unchanged' | 'unmatched';
  /** Longitude and latitude of CGCS2000. */
  readonly geometry: AreaGeometry;
  /** The shape that the plan has now, where it would change. */
  readonly before?: AreaGeometry;
}

/** Shapes that something proposes to bring into the plan, an import for one. They are taken back when that is decided. */
export interface ShapeProposal {
  readonly title: Bilingual;
  readonly shapes: readonly ProposedShape[];
  /** How many more there are that are too many to draw. */
  readonly leftOut: number;
}

/** Something that goes from one place of the map to another. */
export interface MapFlow {
  readonly id: string;
  /** Longitude and latitude of CGCS2000. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** How much it is of the largest, 0 to 1: how wide it is drawn. */
  readonly share: number;
  /** A few words on the map. */
  readonly label: Bilingual;
  /** All of it in words, for those who do not see the map. */
  readonly text: Bilingual;
  /** Where it is written. */
  readonly place: { readonly uri: string; readonly path: Path };
}

/** Flows that a view has drawn on the map while it tells of them. */
export interface MapFlows {
  readonly title: Bilingual;
  readonly flows: readonly MapFlow[];
}

/** A task under way. */
export interface RunningTask<Answer> {
  /** Fails with "cancelled" once the task was called off. */
  readonly answer: Promise<Answer>;
  /** Heard when the task tells of its progress. */
  cancel(): void;
}

/** A change of documents that was computed from the values they held then. */
export interface PlanChange {
  readonly title: Bilingual;
  readonly values: readonly { readonly uri: string; readonly path: Path; readonly before: Json; readonly after: Json }[];
  /** What is done after the values are set, one after the other; what it rests on is among the values, with `after` equal to `before` where it stays. */
  readonly operations?: readonly DocumentEdit[];
}

/** `outdated`: a place no longer holds what the change was computed from. `refused`: the text does not take the edit, or the file cannot be opened. */
export type ChangeResult = { readonly kind: 'done'; readonly files: readonly string[] } | { readonly kind: 'outdated' | 'refused'; readonly uri: string };

/** Everything that a view may do with the world around it. */
export interface ViewServices {
  readonly locale: Observable<Locale>;
  readonly theme: Observable<'light' | 'dark'>;
  /** The value of a setting that holds now: of the plugin's own, which its manifest lists, or of any other. Throws where there is none of that id. */
  setting<T extends Json>(id: string): Observable<T>;
  /** Findings of the last check, sorted; changes as the user types. */
  readonly findings: Observable<readonly Finding[]>;
  /** Fires after each check with its number; ask queries again then. */
  readonly onDidCheck: Event<number>;
  query<Answer>(id: string, args: unknown): Promise<Answer>;
  /** Starts a plugin's task over the plan as it stands. */
  runTask<Answer>(id: string, request: unknown, onProgress: (step: Bilingual, share: number) => void): RunningTask<Answer>;
  /** Carries out a change in the editor's texts, unsaved: one undo step for all files. Nothing is changed where the answer is not `done`. */
  applyChange(change: PlanChange): Promise<ChangeResult>;
  /** Makes a file that is not there yet, unsaved, and opens it in a tab; `refused` where there is one of the name or the folder is only read. */
  createDocument(uri: string, text: string): Promise<ChangeResult>;
  /** Opens a tab that shows a file as it stands beside what a change would make of it. */
  compareChange(change: PlanChange, uri: string): Promise<void>;
  /** Text of a workspace file as last read or edited, undefined where there is none. */
  readText(uri: string): Promise<string | undefined>;
  /** Shapes to be shown besides the plan's own, above them; undefined while nothing is proposed. */
  readonly proposal: Observable<ShapeProposal | undefined>;
  /** What a view has drawn on the map besides the plan; undefined while none has. */
  readonly flows: Observable<MapFlows | undefined>;
  /** Draws flows on the map in the place of those before; undefined takes them away. A view takes its own away when it no longer tells of them. */
  showFlows(flows: MapFlows | undefined): void;
  /** Where the cursor is in the active editor, as a path of the document. */
  readonly selection: Observable<EditorSelection | undefined>;
  /** Shows the context menu of a place of the page: its lines are those that were contributed to `menu` and hold with `facts`; each runs with `argument`. */
  showMenu(menu: MenuPlace, at: { readonly x: number; readonly y: number; readonly argument: unknown; readonly facts: Readonly<Record<string, string | number | boolean>> }): void;
  /** Opens a document and puts the cursor on a path. */
  reveal(place: { readonly uri: string; readonly path: Path }): Promise<void>;
  /** Opens the declaration of an id (`parcel`, `P-DF-01-01`). */
  revealEntity(entity: string, id: string): Promise<void>;
  /** Changes documents through the editor, so that undo takes it back. */
  executeCommand(id: string, ...args: unknown[]): Promise<unknown>;
  /** State that comes back after a reload, one JSON value for each view. */
  readonly memento: { get<T>(key: string): T | undefined; set(key: string, value: unknown): void };
  notify(message: Bilingual, severity: 'info' | 'warning' | 'error'): void;
}
