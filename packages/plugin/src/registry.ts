import type { Bilingual } from '@plansmith/base';
import type { DocumentKind } from '@plansmith/document';
import type { PlanModel } from '@plansmith/plan';
import type { Rule } from '@plansmith/rules';
import type { PluginManifest } from './manifest.ts';
import type { NeutralModule, Query, Task } from './modules.ts';

/** A plugin as a shell hands it to the engine: what it says of itself, and its neutral code. */
export interface PluginSource {
  readonly manifest: PluginManifest;
  readonly module: NeutralModule;
}

export interface RegisteredPluginRule {
  readonly rule: Rule<PlanModel>;
  readonly plugin: string;
  /** Markdown; empty where the plugin brings no page. */
  readonly page: string;
}

/** Why a plugin was left out. The others go on. */
export interface PluginProblem {
  readonly plugin: string;
  readonly message: Bilingual;
}

/** Everything that plugins contribute to the engine. */
export interface Registry {
  readonly documentKinds: readonly DocumentKind[];
  readonly rules: readonly RegisteredPluginRule[];
  readonly queries: ReadonlyMap<string, Query>;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly problems: readonly PluginProblem[];
}

/**
 * Puts plugins together. A manifest is a promise: what it lists must be in the module and the other way round, and no two
 * plugins may bring the same id. A plugin that breaks this is left out whole, with the reason.
 */
export function registerPlugins(sources: readonly PluginSource[]): Registry {
  const documentKinds = new Map<string, DocumentKind>();
  const rules = new Map<string, RegisteredPluginRule>();
  const queries = new Map<string, Query>();
  const tasks = new Map<string, Task>();
  const problems: PluginProblem[] = [];
  for (const source of sources) {
    const { manifest, module } = source;
    const problem =
      mismatch('documentKinds', manifest.contributes.documentKinds?.map(({ kind }) => kind), module.documentKinds?.map(({ kind }) => kind), documentKinds) ??
      mismatch('rules', manifest.contributes.rules?.map(({ id }) => id), module.rules?.map(({ meta }) => meta.id), rules) ??
      mismatch('queries', manifest.contributes.queries?.map(({ id }) => id), module.queries?.map(({ id }) => id), queries) ??
      mismatch('tasks', manifest.contributes.tasks?.map(({ id }) => id), module.tasks?.map(({ id }) => id), tasks);
    if (problem) {
      problems.push({ plugin: manifest.id, message: problem });
      continue;
    }
    for (const kind of module.documentKinds ?? []) documentKinds.set(kind.kind, kind);
    for (const query of module.queries ?? []) queries.set(query.id, query);
    for (const task of module.tasks ?? []) tasks.set(task.id, task);
    for (const rule of module.rules ?? []) {
      rules.set(rule.meta.id, { rule, plugin: manifest.id, page: module.pages?.[rule.meta.id] ?? '' });
    }
  }
  return { documentKinds: [...documentKinds.values()], rules: [...rules.values()], queries, tasks, problems };
}

function mismatch(
  point: string,
  promised: readonly string[] = [],
  brought: readonly string[] = [],
  taken: ReadonlyMap<string, unknown>,
): Bilingual | undefined {
  const absent = promised.find((id) => !brought.includes(id));
  if (absent !== undefined) return { zh: `plugin.yaml 的 ${point} 列出了 ${absent}，但模块中没有`, en: `plugin.yaml lists ${absent} in ${point}, but the module does not bring it` };
  const unlisted = brought.find((id) => !promised.includes(id));
  if (unlisted !== undefined) return { zh: `模块带来了 ${unlisted}，但 plugin.yaml 的 ${point} 没有列出`, en: `the module brings ${unlisted}, which plugin.yaml does not list in ${point}` };
  const twice = brought.find((id, index) => taken.has(id) || brought.indexOf(id) !== index);
  if (twice !== undefined) return { zh: `${point} 中的 ${twice} 已由其他插件提供`, en: `${twice} in ${point} is already brought by another plugin` };
  return undefined;
}
