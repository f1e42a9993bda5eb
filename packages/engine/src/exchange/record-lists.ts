import type { Json } from '@plansmith/base';
import { infoNote } from './notes.ts';
import { recordSchema, titlesOf } from './map-source.ts';
import { itemsOf, type RecordList } from './plan-records.ts';
import type { ImportRequest, UnmatchedFeature } from './types.ts';
import { isRecord, type ViewDocument, type WorkspaceView } from './workspace-view.ts';

interface ListContext {
  readonly request: ImportRequest;
  readonly view: WorkspaceView;
  readonly key: string;
}

/** Parcels of the inventories. A new one goes where its unit's other parcels are, else where its area's are. */
export function parcelList({ request, view, key }: ListContext): RecordList {
  const schema = recordSchema(request);
  const idPattern = new RegExp(schema.properties!['id']!.pattern ?? '', 'u');
  const list = ['parcels'];
  const documents = view.documents('parcelInventory');
  const known = new Map<string, ViewDocument>();
  for (const document of documents) {
    for (const item of itemsOf(document, list)) {
      if (!isRecord(item)) continue;
      for (const place of [item['unitRef'], areaOf(item['id'])]) if (typeof place === 'string' && !known.has(place)) known.set(place, document);
    }
  }
  return {
    list,
    schema,
    title: titlesOf(request),
    key,
    newId(row) {
      const id = row.values.get('id');
      if (typeof id !== 'string') return { reason: { zh: '工作区没有这条记录；新增地块需要地块编号', en: 'the workspace has no such record, and a new parcel needs an id' } };
      return idPattern.test(id) ? { id } : { reason: { zh: `工作区没有这条记录；编号“${id}”不符合格式 ${idPattern.source}，不能新增`, en: `the workspace has no such record, and "${id}" does not fit ${idPattern.source}, so it cannot be added` } };
    },
    home(row, id) {
      const document = request.into === undefined ? (known.get(String(row.values.get('unitRef'))) ?? known.get(areaOf(id) ?? '')) : named(documents, request.into);
      return document ? { document, defaults: commonValues(document, ['pilotArea', 'districtCode']) } : { reason: noHome(request.into) };
    },
    computed: ({ areaM2 }, { shapeChanged }): Readonly<Record<string, Json>> => (areaM2 === undefined || !shapeChanged ? {} : { areaM2, areaMethod: 'ellipsoid2000' }),
  };
}

/** Entries of the legacy registers: a closed list. Once closed, nothing new comes in (S III(1)3). */
export function legacyList({ request, view, key }: ListContext): RecordList {
  const list = ['legacyRegister', 'entries'];
  const documents = view.documents('parcelInventory');
  const parcelHomes = new Map<string, ViewDocument>();
  const numbers: number[] = [];
  for (const document of documents) {
    for (const item of itemsOf(document, ['parcels'])) if (isRecord(item) && typeof item['id'] === 'string') parcelHomes.set(item['id'], document);
    for (const item of itemsOf(document, list)) if (isRecord(item)) numbers.push(Number(/^LEG-(\d{4})$/.exec(String(item['id']))?.[1] ?? 0));
  }
  let last = Math.max(0, ...numbers);
  const isClosed = documents.some(({ value }) => isRecord(value['legacyRegister']) && isRecord(value['legacyRegister']['closure']));
  const registers = documents.filter(({ value }) => isRecord(value['legacyRegister']));
  return {
    list,
    schema: recordSchema(request),
    title: titlesOf(request),
    key,
    newId(row) {
      if (isClosed) return { reason: { zh: '历史遗留用地清单已锁定，不得新增（三(一)3）', en: 'the register of legacy land is closed: nothing may be added (III(1)3)' } };
      if (row.areaM2 === undefined && row.declaredM2 === undefined) return { reason: { zh: '既没有图形也没有面积，不能新增', en: 'it has neither a shape nor an area, so it cannot be added' } };
      const id = row.values.get('id');
      if (typeof id === 'string') return { id };
      if (last >= 9999) return { reason: { zh: '编号已用到 LEG-9999', en: 'the numbers are used up to LEG-9999' } };
      const next = `LEG-${String(++last).padStart(4, '0')}`;
      return { id: next, note: infoNote('import/idGiven', { zh: `第 ${row.record} 条没有清单编号，编为 ${next}`, en: `Record ${row.record} has no id of the register; it became ${next}` }, { record: row.record, id: next }) };
    },
    home(row) {
      const parcel = row.values.get('parcelRef');
      const document = request.into === undefined ? (parcelHomes.get(String(parcel)) ?? (registers.length === 1 ? registers[0] : undefined)) : named(documents, request.into);
      return document ? { document } : { reason: noHome(request.into) };
    },
    computed({ areaM2, declaredM2 }, { isNew }): Readonly<Record<string, Json>> {
      const area = areaM2 ?? (isNew ? declaredM2 : undefined);
      return area === undefined ? {} : { areaM2: area };
    },
  };
}

function named(documents: readonly ViewDocument[], into: string): ViewDocument | undefined {
  return documents.find(({ uri, value }) => uri === into || value['id'] === into);
}

function noHome(into: string | undefined): UnmatchedFeature['reason'] {
  return into === undefined
    ? { zh: '看不出应归入哪个台账，请用 --into 指定台账编号或文件', en: 'it is not clear which inventory it belongs to; name one with --into' }
    : { zh: `没有台账 ${into}`, en: `there is no inventory ${into}` };
}

/** `P-DF-01-02` is of area `DF`. */
function areaOf(id: unknown): string | undefined {
  return typeof id === 'string' ? /^P-([A-Z]{2})-/.exec(id)?.[1] : undefined;
}

/** Fields in which all parcels of a document agree: a new one of the same document has the same. */
function commonValues(document: ViewDocument, fields: readonly string[]): Readonly<Record<string, Json>> {
  const items = itemsOf(document, ['parcels']).filter(isRecord);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const values = new Set(items.map((item) => item[field]));
      const [value] = values;
      return values.size === 1 && typeof value === 'string' ? [[field, value] as const] : [];
    }),
  );
}
