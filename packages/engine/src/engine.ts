import { batch } from '@preact/signals-core';
import { compareText, valueAt } from '@plansmith/base';
import { createPlanStore, withoutTracking, type PlanModel } from '@plansmith/plan';
import { registerPlugins, type PluginSource, type RegisteredPluginRule } from '@plansmith/plugin';
import { collectDemands, compareFindings, foldConsequences, logRules, RuleRunner, summarize, verdictOf, type CheckReport, type Finding, type Place, type RuleActivity, type RuleMeta } from '@plansmith/rules';
import { planImport } from './exchange/plan-import.ts';
import type { ImportWorkspace } from './exchange/types.ts';
import type { ExportDesk } from './export-desk/index.ts';
import type { GivenFile, ImportDesk } from './import-desk/index.ts';
import { planFixes } from './fixing/plan-fixes.ts';
import { createWorkspaceFiles } from './files.ts';
import { createLanguageService } from './language-service.ts';
import { createNotChecked } from './not-checked.ts';
import { createFindingPlacer } from './place-finding.ts';
import { createPlaceOrder } from './place-order.ts';
import { pluginFindings } from './plugin-findings.ts';
import { createRuleHost } from './rule-host.ts';
import { createTaskDesk, type EndableSolver } from './run-task.ts';
import { createDocumentDesk } from './new-document/index.ts';
import type { EngineService, FileChanges, OutlineGroup, RuleEntry } from './service.ts';

export interface EngineOptions {
  /** Version of Plansmith, as reports name it. */
  readonly version: string;
  readonly plugins: readonly PluginSource[];
  /** Ids of the only rules to run; all when absent. Throws on an id that no plugin brings. */
  readonly onlyRules?: readonly string[];
  /** Milliseconds of a clock, for what `ruleActivity` tells of time. Nothing else depends on it. */
  readonly now?: () => number;
  /** Makes the solver that tasks are lent, where it is to run elsewhere; in this very thread where absent. */
  readonly createSolver?: () => Promise<EndableSolver>;
}

/** A rule as catalogues list it. */
export interface RuleListing {
  readonly meta: RuleMeta;
  readonly plugin: string;
  /** Markdown. */
  readonly page: string;
}

/** A file of the workspace as the engine took it: what it is, and the kind of a document where that is known. */
export interface CheckedFile {
  readonly uri: string;
  readonly type: 'document' | 'layer' | 'exchange' | 'unreadable';
  readonly kind: string | undefined;
}

/** The engine, with what only its own process can use: the rest of `EngineService` also crosses a worker's border. */
export interface Engine extends EngineService {
  /** Every rule that plugins bring, ordered by id. */
  rules(): readonly RuleListing[];
  readonly model: PlanModel;
  /** How many rule runs there were since the start. */
  readonly ruleRuns: number;
  /** What each rule that is asked has done, in the order of plugins. */
  ruleActivity(): readonly RuleActivity[];
  /** How little a place is trusted against another that disagrees: 0 for geometry, which is trusted most. */
  trustOf(place: Place): number;
  /** Every file taken in, ordered by uri. */
  files(): readonly CheckedFile[];
  dispose(): void;
}

/**
 * Makes an engine without files. Everything it computes afterwards depends on the files given to `update` and on `asOf` alone:
 * it reads no clock, no disk, no network, and does the same in a worker and in Node.
 */
export function createEngine(options: EngineOptions): Engine {
  const registry = registerPlugins(options.plugins);
  const store = createPlanStore();
  const files = createWorkspaceFiles(store, registry.documentKinds);
  const host = createRuleHost(store, files, new Map(registry.rules.map(({ rule }) => [rule.meta.id, rule.meta])));
  const active = selectRules(registry.rules, options.onlyRules);
  const runner = new RuleRunner(host, active, options.now ? { now: options.now } : {});
  const ownFindings = pluginFindings(registry.problems);
  const placeOrder = createPlaceOrder(files, store.model);
  const placeOf = createFindingPlacer({ files, basis: host });
  const notChecked = createNotChecked({ files, model: store.model, rules: registry.rules.map(({ rule }) => rule.meta), onlyRules: options.onlyRules });
  let checks = 0;
  let cached: { readonly check: number; readonly report: CheckReport } | undefined;

  let seen: { readonly check: number; readonly workspace: ImportWorkspace } | undefined;
  const imports = new Map<string, Promise<ImportDesk>>();
  const exports = new Map<string, Promise<ExportDesk>>();

  const findings = (): readonly Finding[] => report().findings;

  function textOf(uri: string): string | undefined {
    const file = files.get(uri);
    return file && 'text' in file ? file.text : undefined;
  }

  /** The texts and schemas as an import looks at them; the same object until the next check. */
  function importWorkspace(): ImportWorkspace {
    if (seen?.check !== checks) {
      const texts = files.uris().flatMap((uri) => {
        const text = textOf(uri);
        return text === undefined ? [] : [{ uri, text }];
      });
      seen = { check: checks, workspace: { files: texts, schemas: Object.fromEntries(registry.documentKinds.map(({ kind, schema }) => [kind, schema])) } };
    }
    return seen.workspace;
  }

  function openImport(id: string, given: readonly GivenFile[]): void {
    if (imports.has(id)) throw new Error(`the import "${id}" is open: close it, or choose another id`);
    // Formats and projections are code that most sessions never need.
    imports.set(id, import('./import-desk/index.ts').then(({ createImportDesk }) => createImportDesk(given, importWorkspace)));
  }

  function report(): CheckReport {
    if (cached?.check === checks) return cached.report;
    const folded = foldConsequences([...ownFindings, ...runner.findings()], placeOrder);
    const placed = withoutTracking(() => folded.map(placeOf)).toSorted(compareFindings);
    const activity = runner.activity();
    const summary = summarize(placed, { files: files.uris().length, rules: active.length });
    const made: CheckReport = {
      version: options.version,
      workspace: withoutTracking(() => workspaceId(store.workspace()?.value)),
      asOf: withoutTracking(() => host.asOf()) ?? null,
      verdict: verdictOf(summary),
      summary,
      notChecked: withoutTracking(() => notChecked(activity)),
      rules: logRules(activity.toSorted((a, b) => compareText(a.rule, b.rule)), placed),
      findings: placed,
    };
    cached = { check: checks, report: made };
    return made;
  }

  const language = createLanguageService({ files, model: store.model, kinds: registry.documentKinds, findings, asOf: host.asOf, rule: host.rule });

  const newDocuments = createDocumentDesk({ files, kinds: registry.documentKinds, asOf: host.asOf });

  function update(changes: FileChanges): number {
    files.apply(changes);
    return ++checks;
  }

  const tasks = createTaskDesk({
    state: {
      model: store.model,
      demands: () => withoutTracking(() => collectDemands(host, active)),
      report,
      value: ({ uri, path }) => withoutTracking(() => valueAt(store.document(uri).value, path)),
    },
    update,
    text: textOf,
    editOf: (edits) => language.fixEdit({ title: { zh: '', en: '' }, edits }),
    ...(options.createSolver && { createSolver: options.createSolver }),
  });

  const engine: Engine = {
    ...language,
    update,
    expectEdits: files.expectEdits,
    setAsOf(asOf) {
      batch(() => host.setAsOf(asOf));
      return ++checks;
    },
    report,
    query(id, args) {
      const query = registry.queries.get(id);
      if (!query) throw new Error(`no plugin brings the query "${id}"`);
      return withoutTracking(() => query.answer(store.model, args as never));
    },
    async runTask(run, onProgress) {
      const task = registry.tasks.get(run.task);
      if (!task) throw new Error(`no plugin brings the task "${run.task}"`);
      return tasks.run(task, { id: run.id, request: run.request, ...(onProgress && { onProgress }) });
    },
    cancelTask: tasks.cancel,
    editsText: (edits) => language.fixEdit({ title: { zh: '', en: '' }, edits }),
    rulePage: (id) => registry.rules.find(({ rule }) => rule.meta.id === id)?.page,
    ruleEntries() {
      const lacking = new Set(runner.activity().flatMap(({ rule, lacksInput }) => (lacksInput ? [rule] : [])));
      return engine.rules().map(({ meta: { id, title, severity, source }, plugin }): RuleEntry => ({ id, title, plugin, severity, source, lacksInput: lacking.has(id) }));
    },
    creatableKinds: (today) => withoutTracking(() => newDocuments.creatableKinds(today)),
    planDocument: (request) => withoutTracking(() => newDocuments.planDocument(request)),
    previewImport: (request) => planImport({ ...request, workspace: importWorkspace() }),
    openImport,
    async previewFiles(id, settings, onProgress) {
      return (await imports.get(id))?.preview(settings, onProgress);
    },
    async importEdits(id) {
      return (await imports.get(id))?.edits();
    },
    closeImport(id) {
      void imports.get(id)?.then((desk) => desk.close());
      imports.delete(id);
    },
    exportableLayers: () => withoutTracking(() => store.model.declarations('layer').map(({ id: name, title = '' }) => ({ name, title, uri: store.model.layerUri(name) ?? '' }))),
    async previewExport(id, settings, onProgress) {
      let desk = exports.get(id);
      if (!desk) {
        const schemas = Object.fromEntries(registry.documentKinds.map(({ kind, schema }) => [kind, schema]));
        desk = import('./export-desk/index.ts').then(({ createExportDesk }) => createExportDesk({ model: store.model, schemas, check: () => checks }));
        exports.set(id, desk);
      }
      return (await desk).preview(settings, onProgress);
    },
    async exportedFile(id, base) {
      return (await exports.get(id))?.file(base);
    },
    closeExport(id) {
      void exports.get(id)?.then((desk) => desk.close());
      exports.delete(id);
    },
    text(uri) {
      const file = files.get(uri);
      return file && file.type !== 'unreadable' && file.type !== 'binaryLayer' ? file.text : undefined;
    },
    outline: () =>
      withoutTracking(() =>
        registry.documentKinds.map(
          ({ kind, title }): OutlineGroup => ({
            kind,
            title,
            documents: store.uris([kind]).map((uri) => {
              const value = store.document(uri).value as { id?: unknown; title?: unknown } | null;
              return { uri, id: String(value?.id ?? ''), title: String(value?.title ?? '') };
            }),
          }),
        ),
      ),
    rules: () => registry.rules.map(({ rule, plugin, page }) => ({ meta: rule.meta, plugin, page })).toSorted((a, b) => (a.meta.id < b.meta.id ? -1 : 1)),
    model: store.model,
    trustOf: placeOrder.trust,
    get ruleRuns() {
      return runner.runs;
    },
    ruleActivity: () => runner.activity(),
    files: () =>
      files.uris().map((uri): CheckedFile => {
        const file = files.get(uri)!;
        return { uri, type: file.type === 'binaryLayer' ? 'layer' : file.type, kind: file.type === 'document' ? file.kind?.kind : undefined };
      }),
    planFixes: (request) => planFixes(engine, request),
    dispose: () => runner.dispose(),
  };
  return engine;
}

function selectRules(rules: readonly RegisteredPluginRule[], only: readonly string[] | undefined): readonly RegisteredPluginRule[] {
  if (!only) return rules;
  const known = new Set(rules.map(({ rule }) => rule.meta.id));
  const unknown = only.find((id) => !known.has(id));
  if (unknown !== undefined) throw new Error(`no plugin brings the rule "${unknown}"`);
  return rules.filter(({ rule }) => only.includes(rule.meta.id));
}

function workspaceId(value: unknown): string {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : '';
}
