import { signal } from '@preact/signals-core';
import { compareText, hashText, valueAt, type Bilingual } from '@plansmith/base';
import { recordsAround } from '@plansmith/document';
import type { PlanModel, PlanStore } from '@plansmith/plan';
import type { MissingInput, RuleHost, RuleMeta } from '@plansmith/rules';
import { exchangeKind, layerKind, type WorkspaceFiles } from './files.ts';
import { createWaiverSource } from './waivers.ts';

/** Where a finding about the whole workspace stands when there is no workspace document. */
const workspaceUri = 'workspace.yaml';

/** What the runner needs to know of the plan, and the date that is checked. */
export interface PlanRuleHost extends RuleHost<PlanModel> {
  /** Takes precedence over the workspace document's date; undefined takes it away. */
  setAsOf(asOf: string | undefined): void;
}

/** `rules`: all that plugins bring, by id. */
export function createRuleHost(store: PlanStore, files: WorkspaceFiles, rules: ReadonlyMap<string, RuleMeta>): PlanRuleHost {
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
      const documents = kinds.filter((kind) => kind !== layerKind && kind !== exchangeKind);
      const uris = documents.length > 0 ? store.uris(documents) : [];
      const others = [...(kinds.includes(layerKind) ? files.layerUris() : []), ...(kinds.includes(exchangeKind) ? files.exchangeUris() : [])];
      return others.length > 0 ? [...uris, ...others].toSorted(compareText) : uris;
    },
    document: (uri) => store.document(uri),
    recordGroupCount: (uri, list) => store.recordGroupCount(uri, list),
    recordGroup: (uri, list, index) => store.recordGroup(uri, list, index),
    problems: (uri) => files.problems(uri),
    workspace: () => store.workspace() ?? { uri: workspaceUri, kind: undefined, value: undefined },
    missing: (needs) => [...missingInputs(needs)],
    waivers: createWaiverSource(store),
    rule: (id) => rules.get(id),
    valueAt: ({ uri, path }) => valueAt(store.document(uri).value, path),
    recordsAround: ({ uri, path }) => recordsAround(store.document(uri).value, path),
    shapeHash({ layer, id }) {
      const feature = model.feature(layer, id);
      return feature && hashOfShape(feature.geometry);
    },
  };
}

const shapeHashes = new WeakMap<object, string>();

/** Geometries are immutable and keep their identity while their text does not change. */
function hashOfShape(geometry: object): string {
  let hash = shapeHashes.get(geometry);
  if (hash === undefined) shapeHashes.set(geometry, (hash = hashText(JSON.stringify(geometry))));
  return hash;
}

function named(zh: string, en: string, name: string): Bilingual {
  return { zh: `${zh} ${name}`, en: `${en} ${name}` };
}

function textOf(value: unknown, key: string): string | undefined {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}
