import { signal } from '@preact/signals-core';
import { compareText, type Bilingual } from '@plansmith/base';
import type { PlanModel, PlanStore } from '@plansmith/plan';
import type { MissingInput, RuleHost, Waiver } from '@plansmith/rules';
import { layerKind, type WorkspaceFiles } from './files.ts';

/** Where a finding about the whole workspace stands when there is no workspace document. */
const workspaceUri = 'workspace.yaml';

/** What the runner needs to know of the plan, and the date that is checked. */
export interface PlanRuleHost extends RuleHost<PlanModel> {
  /** Takes precedence over the workspace document's date; undefined takes it away. */
  setAsOf(asOf: string | undefined): void;
}

export function createRuleHost(store: PlanStore, files: WorkspaceFiles): PlanRuleHost {
  const { model } = store;
  const override = signal<string | undefined>(undefined);

  const asOf = (): string | undefined => override.value ?? textOf(store.workspace()?.value, 'asOf');

  function* missingInputs(needs: Parameters<PlanRuleHost['missing']>[0]): Iterable<MissingInput> {
    const workspace = store.workspace()?.uri ?? workspaceUri;
    const pack = model.documents('policyPack')[0];
    for (const name of needs.layers ?? []) {
      if (model.layer(name)) continue;
      const file = model.layerUri(name);
      yield { label: named('图层', 'layer', name), place: { uri: workspace, path: ['layers'] }, ...(file !== undefined && { value: { uri: file, path: [] } }) };
    }
    for (const name of needs.parameters ?? []) {
      if (!model.parameter(name)) {
        const place = pack ? { uri: pack.uri, path: ['parameters', name] } : { uri: workspace, path: ['policyPackRef'] };
        yield { label: named('参数', 'parameter', name), place, ...(pack && { value: { uri: pack.uri, path: [...place.path, 'value'] } }) };
      }
    }
    for (const kind of needs.kinds ?? []) {
      if (store.uris([kind]).length === 0) yield { label: named('文档', 'document', kind), place: { uri: workspace, path: [] } };
    }
    if (needs.asOf && asOf() === undefined) yield { label: { zh: '数据截止日 asOf', en: 'the date asOf' }, place: { uri: workspace, path: ['asOf'] }, value: { uri: workspace, path: ['asOf'] } };
  }

  return {
    model,
    asOf,
    setAsOf(value) {
      override.value = value;
    },
    uris(kinds) {
      const documents = kinds.filter((kind) => kind !== layerKind);
      const uris = documents.length > 0 ? store.uris(documents) : [];
      return kinds.includes(layerKind) ? [...uris, ...files.layerUris()].toSorted(compareText) : uris;
    },
    document: (uri) => store.document(uri),
    problems: (uri) => files.problems(uri),
    workspace: () => store.workspace() ?? { uri: workspaceUri, kind: undefined, value: undefined },
    missing: (needs) => [...missingInputs(needs)],
    waivers(uri) {
      const list = (store.document(uri).value as { waivers?: unknown } | null | undefined)?.waivers;
      if (!Array.isArray(list)) return [];
      return list.flatMap((item: unknown): Waiver[] => {
        const rule = textOf(item, 'rule');
        const subject = textOf(item, 'subject');
        const until = textOf(item, 'until');
        const today = asOf();
        // A waiver without reason or name, or past its end, silences nothing.
        if (!rule || !textOf(item, 'reason') || !textOf(item, 'by')) return [];
        if (until !== undefined && (today === undefined || compareText(until, today) < 0)) return [];
        return [subject === undefined ? { rule } : { rule, subject }];
      });
    },
  };
}

function named(zh: string, en: string, name: string): Bilingual {
  return { zh: `${zh} ${name}`, en: `${en} ${name}` };
}

function textOf(value: unknown, key: string): string | undefined {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}
