import { valueAt, type Path } from '@plansmith/base';
import { parcelFacts } from '@plansmith/plan';
import { eachParcel, isDay, isSuperseded, neededDay, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { Severity } from '@plansmith/rules';
import { aboutParcel } from '../core/parcels.ts';

const due = 'phase.baseDue';

export const onMapComplete: PlanRule = {
  meta: {
    id: 'inventory/on-map-complete',
    title: { zh: '认定的地块全部上图入库', en: 'All identified parcels are on the map and in the database' },
    severity: 'error',
    scope: 'document',
    kinds: ['parcelInventory', 'workspace'],
    needs: { layers: ['parcels'], parameters: [due], asOf: true },
    messages: {
      pending: {
        zh: '认定的地块 {object} 尚未入库（databaseStatus），应在 {due} 前全部上图入库',
        en: 'the identified parcel {object} is not in the database (databaseStatus); all are due by {due}',
      },
      noShape: {
        zh: '认定的地块 {object} 在图层 parcels 中没有图形，应在 {due} 前全部上图入库',
        en: 'the identified parcel {object} has no polygon in layer parcels; all are due by {due}',
      },
      late: {
        zh: '地块 {object} 于 {date} 入库，晚于上图入库时限 {due}',
        en: 'parcel {object} was entered on {date}, after {due}, when all were due',
      },
      count: {
        zh: '一张图登记地块 {stored} 个，底数台账已入库 {computed} 个',
        en: 'the one map is said to hold {stored} parcels, the inventory has {computed} in the database',
      },
      pushed: {
        zh: '最近一次推送为 {pushed}，早于地块 {object} 的入库日期 {date}',
        en: 'the last push is of {pushed}, before parcel {object} was entered on {date}',
      },
    },
    source: { citation: 'S III(1)5; S IV(1)', certainty: 'A text', note: { zh: '“全部”上图入库和时限为 A；与一张图登记数核对为本工具取法（C）。', en: 'That all go on the map, and by when, is A; the comparison with the one map is our own (C).' } },
  },
  check(context) {
    if (context.asOf === undefined || isSuperseded(context.document)) return;
    if (context.document.kind === 'workspace') checkOneMap(context);
    else checkParcels(context);
  },
};

const checkParcels = eachParcel(({ document, model, asOf, report }, { id, path, value }) => {
  const limit = neededDay(model, due);
  if (value.verdict !== 'identified') return;
  // Until the term is over there is still time.
  const severity: { readonly severity?: Severity } = asOf! <= limit.value ? { severity: 'warning' } : {};
  const terms = [{ label: { zh: '上图入库时限', en: 'all parcels due' }, value: limit.value, role: 'limit' as const, uri: limit.uri, path: limit.path }];
  const data = { object: id, due: limit.value };
  if (value.databaseStatus !== 'inDatabase') report({ messageId: 'pending', data, path: [...path, value.databaseStatus === undefined ? 'id' : 'databaseStatus'], ...aboutParcel(id), terms, ...severity });
  if (!model.feature('parcels', id)) report({ messageId: 'noShape', data, path: [...path, 'id'], ...aboutParcel(id), terms, ...severity });
  const entered = value.databaseDate;
  if (entered === undefined || !isDay(entered) || entered <= limit.value) return;
  report({
    messageId: 'late',
    data: { ...data, date: entered },
    path: [...path, 'databaseDate'],
    ...aboutParcel(id),
    severity: 'warning',
    terms: [{ label: { zh: '入库日期', en: 'day of entry' }, value: entered, role: 'stored', uri: document.uri, path: [...path, 'databaseDate'] }, ...terms],
  });
});

function checkOneMap({ document, model, report }: PlanRuleContext): void {
  const inDatabase = parcelsInDatabase(model);
  // A parcel that is listed twice (reference/id-unique) is one on the map.
  const count = new Set(inDatabase.map(({ id }) => id)).size;
  const stored = valueAt(document.value, ['oneMap', 'parcelCount']);
  if (typeof stored === 'number' && stored !== count) {
    const path = ['oneMap', 'parcelCount'];
    report({
      messageId: 'count',
      data: { stored, computed: count },
      path,
      subject: 'parcelCount',
      terms: [
        { label: { zh: '已入库地块', en: 'parcels in the database' }, value: count, unit: 'count', role: 'result' },
        { label: { zh: '一张图登记', en: 'said to be on the one map' }, value: stored, unit: 'count', role: 'stored', uri: document.uri, path },
      ],
    });
  }
  const pushed = valueAt(document.value, ['oneMap', 'lastPush']);
  const last = lastEntered(inDatabase);
  if (typeof pushed !== 'string' || !isDay(pushed) || !last || pushed >= last.date!) return;
  report({
    messageId: 'pushed',
    data: { pushed, object: last.id, date: last.date! },
    path: ['oneMap', 'lastPush'],
    subject: 'lastPush',
    severity: 'warning',
    related: [{ message: { zh: `${last.id} 的入库日期`, en: `entry of ${last.id}` }, uri: last.uri, path: [...last.path, 'databaseDate'] }],
  });
}

interface ParcelInDatabase {
  readonly id: string;
  readonly uri: string;
  readonly path: Path;
  readonly date: string | undefined;
}

const parcelsInDatabase = parcelFacts(({ id, uri, path, value: { databaseStatus, databaseDate } }): ParcelInDatabase | undefined => (databaseStatus === 'inDatabase' ? { id, uri, path, date: databaseDate } : undefined));

function lastEntered(parcels: readonly ParcelInDatabase[]): ParcelInDatabase | undefined {
  let last: ParcelInDatabase | undefined;
  for (const parcel of parcels) if (parcel.date !== undefined && parcel.date > (last?.date ?? '') && isDay(parcel.date)) last = parcel;
  return last;
}
