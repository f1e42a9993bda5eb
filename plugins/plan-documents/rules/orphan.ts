import type { KindName, PlanModel } from '@plansmith/plan';
import { ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import { entityNames } from '../core/kind-names.ts';
import { entityTitle } from '../core/entity-titles.ts';

/** Kinds that somebody must refer to, with the entity a document of the kind is. The workspace and plans stand on their own. */
const dependent: readonly { readonly kind: KindName; readonly entity: string }[] = [
  { kind: 'policyPack', entity: 'policyPack' },
  { kind: 'parcelInventory', entity: 'parcelInventory' },
  { kind: 'redevelopmentUnit', entity: 'unit' },
  { kind: 'projectEntry', entity: 'project' },
  { kind: 'transferLedger', entity: 'transferLedger' },
  { kind: 'boundaryLedger', entity: 'boundaryLedger' },
  { kind: 'farmlandLedger', entity: 'farmlandLedger' },
];

export const orphan: PlanRule = {
  meta: {
    id: 'reference/orphan',
    title: { zh: '没有被引用的文档', en: 'Documents that nobody refers to' },
    severity: 'info',
    scope: 'workspace',
    kinds: [],
    messages: {
      orphan: {
        zh: '没有其他文档引用这份{kind} {id}，它可能是多余的，或漏了引用',
        en: 'No other document refers to this {kind} {id}: it may be left over, or a reference is missing',
      },
    },
    source: ownDesign,
  },
  check({ model, report }) {
    const used = usersByTarget(model);
    const declaredIn = new Map<string, string[]>();
    for (const entity of entityNames) {
      for (const { id, uri } of model.declarations(entity)) {
        const keys = declaredIn.get(uri);
        if (keys) keys.push(`${entity} ${id}`);
        else declaredIn.set(uri, [`${entity} ${id}`]);
      }
    }
    for (const { kind, entity } of dependent) {
      for (const { uri, id, status } of model.headers(kind)) {
        if (status === 'superseded') continue;
        const isUsed = (declaredIn.get(uri) ?? []).some((key) => [...(used.get(key) ?? [])].some((user) => user !== uri));
        if (!isUsed) report({ messageId: 'orphan', data: { kind: entityTitle(entity), id: id ?? uri }, uri, path: id === undefined ? [] : ['id'], subject: uri });
      }
    }
  },
};

/** Documents that refer to a target, by `entity id`. */
function usersByTarget(model: PlanModel): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const { uri, kind } of model.headers()) {
    // A scenario is no part of the plan: what only it names is left over all the same.
    if (kind === 'scenario') continue;
    for (const { entities, id } of model.referencesIn(uri)) {
      for (const entity of entities) {
        const known = users.get(`${entity} ${id}`);
        if (known) known.add(uri);
        else users.set(`${entity} ${id}`, new Set([uri]));
      }
    }
  }
  return users;
}
