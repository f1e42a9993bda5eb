import { compareText } from '@plansmith/base';
import type { PlanModel } from '@plansmith/plan';
import type { NotChecked, RuleActivity, RuleMeta } from '@plansmith/rules';
import type { WorkspaceFiles } from './files.ts';

export interface NotCheckedInput {
  readonly files: WorkspaceFiles;
  readonly model: PlanModel;
  /** Every rule there is. */
  readonly rules: readonly RuleMeta[];
  /** Of the rules that were asked. */
  readonly activity: readonly RuleActivity[];
  readonly onlyRules: readonly string[] | undefined;
}

/** What a check did not look at. Reads the model untracked: call it inside `withoutTracking`. */
export function notCheckedOf({ files, model, rules, activity, onlyRules }: NotCheckedInput): NotChecked {
  const headers = model.headers();
  const known = new Set(rules.flatMap(({ kinds, needs }) => [...kinds, ...(needs?.kinds ?? [])]));
  const states = files.uris().map((uri) => files.get(uri)!);
  const isUnreadable = new Set(states.flatMap(({ type, uri }) => (type === 'unreadable' ? [uri] : [])));
  const registered = registeredLayers(model);
  const layerUris = new Set([...registered.map(({ uri }) => uri), ...registeredExchange(model)]);
  return {
    onlyRules: onlyRules ? [...new Set(onlyRules)].toSorted(compareText) : null,
    // A rule that lacks an input is undecided, which is a finding.
    rulesWithoutDocuments: activity.flatMap(({ rule, documents, lacksInput }) => (documents === 0 && !lacksInput ? [rule] : [])).toSorted(compareText),
    kindsWithoutRules: [...new Set(headers.flatMap(({ kind }) => (kind !== undefined && !known.has(kind) ? [kind] : [])))].toSorted(compareText),
    layersMissing: registered.filter(({ name }) => !model.layer(name)),
    layersUnregistered: states.flatMap(({ type, uri }) => ((type === 'layer' || type === 'binaryLayer' || type === 'exchange') && !layerUris.has(uri) ? [uri] : [])),
    documentsUnreadable: [...isUnreadable],
    documentsWithoutKind: headers.flatMap(({ uri, kind }) => (kind === undefined && !isUnreadable.has(uri) ? [uri] : [])),
    documentsSuperseded: headers.flatMap(({ uri, status }) => (status === 'superseded' ? [uri] : [])),
  };
}

/** Layers as the workspace document registers them, in its order. */
export function registeredLayers(model: PlanModel): readonly { readonly name: string; readonly uri: string | null }[] {
  const workspace = model.documents('workspace').find(({ value }) => value.status !== 'superseded');
  return (workspace?.value.layers ?? []).flatMap((layer) => (layer?.name === undefined ? [] : [{ name: layer.name, uri: layer.file ?? null }]));
}

/** Exchange files that the workspace document registers. */
function registeredExchange(model: PlanModel): readonly string[] {
  const workspace = model.documents('workspace').find(({ value }) => value.status !== 'superseded');
  return (workspace?.value.exchange ?? []).flatMap((entry) => entry?.file ?? []);
}
