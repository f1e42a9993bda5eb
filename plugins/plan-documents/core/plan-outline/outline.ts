import { valueAt, type Bilingual, type Path } from '@plansmith/base';
import type { DocumentHeader, PlanModel } from '@plansmith/plan';
import type { PlanNode } from '@plansmith/plugin';
import { documentIcons, recordLists, type RecordList } from './record-lists.ts';

/** The plan as a tree, computed where it is looked at. Made for one question: it remembers what it found out. */
export interface Outline {
  /** The lines under a key; the roots stand under the empty one. */
  children(key: string): readonly PlanNode[];
  /** The ways to a place of a document or a layer, that of the place itself first. */
  ways(place: { readonly uri: string; readonly path: Path }): readonly (readonly string[])[];
}

/** Groups of documents at the top, after the special plans, with the kinds that they hold. */
const groups: readonly { readonly name: string; readonly title: Bilingual; readonly kinds: readonly string[] }[] = [
  { name: 'annual', title: { zh: '年度实施计划', en: 'Annual plans' }, kinds: ['annualPlan'] },
  { name: 'projects', title: { zh: '重点项目库', en: 'Projects' }, kinds: ['projectEntry'] },
  { name: 'ledgers', title: { zh: '台账', en: 'Ledgers' }, kinds: ['transferLedger', 'boundaryLedger', 'farmlandLedger'] },
  { name: 'registers', title: { zh: '底数台账', en: 'Inventories' }, kinds: ['parcelInventory'] },
  { name: 'scenarios', title: { zh: '指标方案', en: 'Scenarios' }, kinds: ['scenario'] },
  { name: 'basis', title: { zh: '工作区与政策', en: 'Workspace and policy' }, kinds: ['workspace', 'policyPack', 'waiverList'] },
];
const apartTitle: Bilingual = { zh: '未列入专项规划', en: 'In no special plan' };
const pastTitle: Bilingual = { zh: '已被替代的版本', en: 'Superseded versions' };
const otherTitle: Bilingual = { zh: '其他文档', en: 'Other documents' };

export function createOutline(model: PlanModel): Outline {
  const headers = new Map(model.headers().map((header) => [header.uri, header]));
  const current = (kind: string): readonly DocumentHeader[] => model.headers(kind).filter((header) => !isPast(header));
  const values = new Map<string, unknown>();
  const valueOf = ({ uri, kind }: DocumentHeader): unknown => {
    if (!values.has(uri)) for (const document of model.documents(kind as never)) values.set((document as { uri: string }).uri, (document as { value: unknown }).value);
    return values.get(uri);
  };

  /** Uri of the special plan whose roster names a unit first. */
  const planOfUnit = once(() => {
    const found = new Map<string, string>();
    for (const plan of current('specialPlan')) for (const id of rosterOf(valueOf(plan))) if (!found.has(id)) found.set(id, plan.uri);
    return found;
  });
  const unitsById = once(() => firstById(current('redevelopmentUnit')));
  const plansByUnit = once(() => {
    const found = new Map<string, DocumentHeader[]>();
    for (const plan of current('unitDetailedPlan')) {
      const unit = model.unitIdOfPlan(plan.uri) ?? '';
      const list = found.get(unit);
      if (list) list.push(plan);
      else found.set(unit, [plan]);
    }
    return found;
  });
  const isOwnUnit = (unit: DocumentHeader): boolean => unit.id !== undefined && unitsById().get(unit.id)?.uri === unit.uri;
  /** Units whose id another one has had before, and what no roster names. */
  const unitsApart = once(() => current('redevelopmentUnit').filter((unit) => !isOwnUnit(unit) || !planOfUnit().has(unit.id!)));
  const plansApart = once(() => current('unitDetailedPlan').filter(({ uri }) => !unitsById().has(model.unitIdOfPlan(uri) ?? '')));
  const grouped = new Set([...groups.flatMap(({ kinds }) => kinds), 'specialPlan', 'redevelopmentUnit', 'unitDetailedPlan']);
  const past = once(() => [...headers.values()].filter(isPast));
  const other = once(() => [...headers.values()].filter((header) => !isPast(header) && !grouped.has(header.kind ?? '')));

  /** Records of a document, list by list. */
  const recordsOf = memo((uri: string): readonly (readonly PlanNode[])[] => {
    const header = headers.get(uri);
    return header ? listsOf(header).map((list) => recordNodes(header, list)) : [];
  });

  function recordNodes(header: DocumentHeader, list: RecordList): readonly PlanNode[] {
    const items = valueAt(valueOf(header), list.path);
    if (!Array.isArray(items)) return [];
    const seen = new Map<string, number>();
    return items.map((item: unknown, index): PlanNode => {
      const id = textAt(item, list.idKey) ?? '';
      const count = seen.get(id) ?? 0;
      seen.set(id, count + 1);
      const path = [...list.path, index];
      const about = list.titleKeys.map((key) => textAt(item, key)).find((text) => text !== undefined) ?? '';
      const title = list.type === 'parcelControl' ? (model.landUse(about)?.name ?? about) : about;
      return {
        key: `record:${header.uri}#${list.path.join('.')}/${id}${count > 0 || id === '' ? `~${count}` : ''}`,
        type: list.type,
        icon: list.icon,
        id,
        title: { zh: title, en: title },
        place: { uri: header.uri, path },
        idPath: [...path, list.idKey],
        childCount: 0,
      };
    });
  }

  /** Parcels of a unit that have no control in a detailed plan: shown under the unit by their record in the inventory. */
  const looseParcels = memo((unitId: string): readonly PlanNode[] =>
    [...new Set(refsOf(model.unit(unitId)?.value.parcelRefs))].flatMap((id) => {
      const parcel = model.parcelControl(id) ? undefined : model.parcel(id);
      if (!parcel) return [];
      const title = textAt(parcel.value, 'name') ?? '';
      return [{ key: `parcel:${unitId}/${id}`, type: 'parcel', icon: 'primitive-square', id, title: { zh: title, en: title }, place: { uri: parcel.uri, path: parcel.path }, idPath: [...parcel.path, 'id'], childCount: 0 }];
    }),
  );

  function below(header: DocumentHeader): readonly PlanNode[] {
    if (isPast(header)) return [];
    if (header.kind === 'specialPlan') {
      return [...new Set(rosterOf(valueOf(header)))].flatMap((id) => {
        const unit = planOfUnit().get(id) === header.uri ? unitsById().get(id) : undefined;
        return unit ? [documentNode(unit)] : [];
      });
    }
    if (header.kind === 'redevelopmentUnit') {
      return isOwnUnit(header) ? [...(plansByUnit().get(header.id!) ?? []).map(documentNode), ...looseParcels(header.id!)] : [];
    }
    return recordsOf(header.uri).flat();
  }

  /** How many lines stand under a document, without making them. */
  function countBelow(header: DocumentHeader): number {
    if (isPast(header)) return 0;
    if (header.kind === 'specialPlan') return [...new Set(rosterOf(valueOf(header)))].filter((id) => planOfUnit().get(id) === header.uri && unitsById().has(id)).length;
    if (header.kind === 'redevelopmentUnit') return isOwnUnit(header) ? (plansByUnit().get(header.id!)?.length ?? 0) + looseParcels(header.id!).length : 0;
    return listsOf(header).reduce((sum, { path }) => sum + lengthOf(valueAt(valueOf(header), path)), 0);
  }

  function documentNode(header: DocumentHeader): PlanNode {
    const { uri, kind, id = '', title = '' } = header;
    const name = id === '' && title === '' ? uri.slice(uri.lastIndexOf('/') + 1) : title;
    const node = { key: `document:${uri}`, type: kind ?? 'document', icon: documentIcons[kind ?? ''] ?? 'file', id, title: { zh: name, en: name }, place: { uri, path: [] } };
    return { ...node, ...(id !== '' && { idPath: ['id'] }), childCount: countBelow(header) };
  }

  function documentsIn(name: string): readonly DocumentHeader[] {
    if (name === 'apart') return [...unitsApart(), ...plansApart()];
    if (name === 'past') return past();
    if (name === 'other') return other();
    return (groups.find((group) => group.name === name)?.kinds ?? []).flatMap(current);
  }

  function groupOf(header: DocumentHeader): string {
    return isPast(header) ? 'past' : (groups.find(({ kinds }) => kinds.includes(header.kind ?? ''))?.name ?? (grouped.has(header.kind ?? '') ? 'apart' : 'other'));
  }

  function wayToUnit(unit: DocumentHeader): readonly string[] {
    const plan = isOwnUnit(unit) ? planOfUnit().get(unit.id!) : undefined;
    return [plan === undefined ? 'group:apart' : `document:${plan}`, `document:${unit.uri}`];
  }

  const wayToDocument = memo((uri: string): readonly string[] => {
    const header = headers.get(uri);
    if (!header) return [];
    const key = `document:${uri}`;
    if (isPast(header)) return ['group:past', key];
    if (header.kind === 'specialPlan') return [key];
    if (header.kind === 'redevelopmentUnit') return wayToUnit(header);
    const unit = header.kind === 'unitDetailedPlan' ? unitsById().get(model.unitIdOfPlan(uri) ?? '') : undefined;
    return unit ? [...wayToUnit(unit), key] : [`group:${groupOf(header)}`, key];
  });

  /** Ways to a parcel through its unit: to its control, or to itself where it has none. */
  function waysToParcel(id: string): readonly (readonly string[])[] {
    const control = model.parcelControl(id);
    if (control) return [waysInDocument(control)[0] ?? []];
    return model.unitsListing(id).flatMap(({ unit }) => {
      const header = unitsById().get(unit.id);
      return header && looseParcels(unit.id).some((node) => node.id === id) ? [[...wayToUnit(header), `parcel:${unit.id}/${id}`]] : [];
    });
  }

  function waysInDocument({ uri, path }: { readonly uri: string; readonly path: Path }): readonly (readonly string[])[] {
    const way = wayToDocument(uri);
    const header = headers.get(uri);
    if (!header || isPast(header)) return way.length > 0 ? [way] : [];
    const at = listsOf(header).findIndex((list) => list.path.every((step, index) => path[index] === step));
    const index = path[listsOf(header)[at]?.path.length ?? path.length];
    const record = typeof index === 'number' ? recordsOf(uri)[at]?.[index] : undefined;
    if (!record) return [way];
    return [[...way, record.key], ...(record.type === 'parcel' ? waysToParcel(record.id) : [])];
  }

  return {
    children(key) {
      if (key === '') {
        return [
          ...current('specialPlan').map(documentNode),
          ...groupNode('apart', apartTitle, documentsIn('apart')),
          ...groups.flatMap(({ name, title }) => groupNode(name, title, documentsIn(name))),
          ...groupNode('other', otherTitle, other()),
          ...groupNode('past', pastTitle, past()),
        ];
      }
      if (key.startsWith('group:')) return documentsIn(key.slice('group:'.length)).map(documentNode);
      const header = key.startsWith('document:') ? headers.get(key.slice('document:'.length)) : undefined;
      return header ? below(header) : [];
    },
    ways({ uri, path }) {
      const drawn = path[0] === 'features' ? path[1] : undefined;
      if (drawn === undefined || headers.has(uri)) return waysInDocument({ uri, path });
      if (uri === model.layerUri('parcels')) return waysToParcel(String(drawn));
      const unit = uri === model.layerUri('units') ? unitsById().get(String(drawn)) : undefined;
      return unit ? [wayToUnit(unit)] : [];
    },
  };
}

function isPast({ status }: DocumentHeader): boolean {
  return status === 'superseded';
}

function groupNode(name: string, title: Bilingual, list: readonly DocumentHeader[]): readonly PlanNode[] {
  return list.length === 0 ? [] : [{ key: `group:${name}`, type: 'group', icon: 'folder', id: '', title, childCount: list.length }];
}

function listsOf({ kind }: DocumentHeader): readonly RecordList[] {
  return recordLists[kind as keyof typeof recordLists] ?? [];
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function rosterOf(specialPlan: unknown): readonly string[] {
  const units = valueAt(specialPlan, ['units']);
  return Array.isArray(units) ? units.flatMap((entry: unknown) => textAt(entry, 'unitRef') ?? []) : [];
}

function refsOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((id): id is string => typeof id === 'string') : [];
}

function firstById(headers: readonly DocumentHeader[]): ReadonlyMap<string, DocumentHeader> {
  return new Map(headers.toReversed().flatMap((header) => (header.id === undefined ? [] : [[header.id, header] as const])));
}

function textAt(value: unknown, key: string): string | undefined {
  const found = valueAt(value, [key]);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}
