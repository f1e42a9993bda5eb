import { compareText } from '@plansmith/base';
import type { DocumentHeader, PlanDocument, PlanModel } from '@plansmith/plan';
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

/** What a check did not look at, check after check. Reads the model untracked: call it inside `withoutTracking`. */
export function createNotChecked({ files, model, rules, onlyRules }: Omit<NotCheckedInput, 'activity'>): (activity: readonly RuleActivity[]) => NotChecked {
  const known = new Set(rules.flatMap(({ kinds, needs }) => [...kinds, ...(needs?.kinds ?? [])]));
  let last: { readonly headers: readonly DocumentHeader[]; readonly typesVersion: number; readonly workspace: unknown; readonly files: FilesNotChecked } | undefined;

  /** The same as before while no file came, went, or changed what it says of itself: a keystroke in one of thousands changes nothing here. */
  function filesNotChecked(): FilesNotChecked {
    const headers = model.headers();
    const { typesVersion } = files;
    const workspace = currentWorkspace(model);
    if (!last || last.headers !== headers || last.typesVersion !== typesVersion || last.workspace !== workspace) last = { headers, typesVersion, workspace, files: lookAtFiles({ files, model, headers, known }) };
    return last.files;
  }

  return (activity) => {
    const { kindsWithoutRules, ...rest } = filesNotChecked();
    return {
      onlyRules: onlyRules ? [...new Set(onlyRules)].toSorted(compareText) : null,
      // A rule that lacks an input is undecided, which is a finding.
      rulesWithoutDocuments: activity.flatMap(({ rule, documents, lacksInput }) => (documents === 0 && !lacksInput ? [rule] : [])).toSorted(compareText),
      kindsWithoutRules,
      layersMissing: registeredLayers(model).filter(({ name }) => !model.layer(name)),
      ...rest,
    };
  };
}

type FilesNotChecked = Omit<NotChecked, 'onlyRules' | 'rulesWithoutDocuments' | 'layersMissing'>;

function lookAtFiles({ files, model, headers, known }: Pick<NotCheckedInput, 'files' | 'model'> & { readonly headers: readonly DocumentHeader[]; readonly known: ReadonlySet<string> }): FilesNotChecked {
  const states = files.uris().map((uri) => files.get(uri)!);
  const isUnreadable = new Set(states.flatMap(({ type, uri }) => (type === 'unreadable' ? [uri] : [])));
  const layerUris = new Set([...registeredLayers(model).map(({ uri }) => uri), ...registeredExchange(model)]);
  return {
    kindsWithoutRules: [...new Set(headers.flatMap(({ kind }) => (kind !== undefined && !known.has(kind) ? [kind] : [])))].toSorted(compareText),
    layersUnregistered: states.flatMap(({ type, uri }) => ((type === 'layer' || type === 'binaryLayer' || type === 'exchange') && !layerUris.has(uri) ? [uri] : [])),
    documentsUnreadable: [...isUnreadable],
    documentsWithoutKind: headers.flatMap(({ uri, kind }) => (kind === undefined && !isUnreadable.has(uri) ? [uri] : [])),
    documentsSuperseded: headers.flatMap(({ uri, status }) => (status === 'superseded' ? [uri] : [])),
  };
}

function currentWorkspace(model: PlanModel): PlanDocument<'workspace'> | undefined {
  return model.documents('workspace').find(({ value }) => value.status !== 'superseded');
}

/** Layers as the workspace document registers them, in its order. */
export function registeredLayers(model: PlanModel): readonly { readonly name: string; readonly uri: string | null }[] {
  return (currentWorkspace(model)?.value.layers ?? []).flatMap((layer) => (layer?.name === undefined ? [] : [{ name: layer.name, uri: layer.file ?? null }]));
}

/** Exchange files that the workspace document registers. */
function registeredExchange(model: PlanModel): readonly string[] {
  return (currentWorkspace(model)?.value.exchange ?? []).flatMap((entry) => entry?.file ?? []);
}
