import { sha256 } from '@plansmith/base';
import { differsBy, sumDecimal } from '@plansmith/plan';
import { checkDay, dayLimitMessages, eachParcel, parameterBound, storedText, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { closureText, entriesOf, registerOf, registerPath, type RegisteredEntry } from '../core/legacy-register.ts';
import { aboutParcel } from '../core/parcels.ts';

const closure = 'legacy.closureDate';

export const legacyClosedList: PlanRule = {
  meta: {
    id: 'inventory/legacy-closed-list',
    title: { zh: '历史遗留用地清单封闭，严禁新增', en: 'The list of legacy land is closed' },
    severity: 'error',
    scope: 'document',
    kinds: ['parcelInventory'],
    needs: { parameters: [closure] },
    messages: {
      ...dayLimitMessages,
      count: {
        zh: '清单锁定时 {stored} 宗，现有 {computed} 宗；锁定后不得增减条目，处置完毕的也应保留',
        en: 'the list was closed with {stored} entries and has {computed} now: none may be added or taken out, settled ones stay',
      },
      area: {
        zh: '清单锁定时 {stored} m²，现有条目合计 {computed} m²',
        en: 'the list was closed with {stored} m2, its entries now sum to {computed} m2',
      },
      hash: {
        zh: '清单的校验值与锁定时不符：宗数和面积没有变，但编号或某宗面积被改动（锁定 {stored}，现为 {computed}）',
        en: 'the checksum of the list is not that of its closure: count and area are the same, but an id or the area of an entry was changed (closed {stored}, now {computed})',
      },
      notClosed: {
        zh: '历史遗留用地清单没有锁定记录（closure），不知道有没有新增，不视为通过',
        en: 'the list of legacy land has no record of its closure, so nobody knows whether entries were added: undecided, which does not count as passed',
      },
      unlisted: {
        zh: '地块 {object} 登记为历史遗留用地，却不在封闭清单内（legacyRef：{entry}）；清单严禁新增',
        en: 'parcel {object} is recorded as legacy land, but the closed list does not have it (legacyRef: {entry}): nothing may be added',
      },
      unmarked: {
        zh: '封闭清单的 {entry} 指向地块 {object}，该地块却没有登记为历史遗留用地',
        en: 'entry {entry} of the closed list names parcel {object}, which is not recorded as legacy land',
      },
    },
    source: { citation: 'S III(1)3', certainty: 'A text, C mechanism', note: { zh: '“封闭管理、严禁新增”为 A；锁定记录和校验值为本工具取法（C）。', en: 'That the list is closed is A; its record and checksum are our own (C).' } },
    waivable: false,
  },
  check(context) {
    checkClosure(context);
    for (const entry of entriesOf(context.document)) checkEntry(context, entry);
    checkParcels(context);
  },
};

function checkClosure(context: PlanRuleContext): void {
  const { document, model, report, undecided } = context;
  const register = registerOf(document);
  if (!register) return;
  const closed = register.closure;
  const entries = entriesOf(document);
  const path = [...registerPath, 'closure'];
  if (closed?.count === undefined || closed.areaM2 === undefined || closed.sha256 === undefined) {
    undecided({ messageId: 'notClosed', path: [...registerPath], at: 'key', subject: 'closure' });
    return;
  }
  checkDay(context, { object: document.uri, step: { label: { zh: '清单锁定', en: 'closure of the list' }, date: closed.date, uri: document.uri, path: [...path, 'date'] }, notAfter: parameterBound(model, closure, { zh: '锁定时限', en: 'when it is due' }) });
  const listed = entries.flatMap(({ id, value }) => (value.areaM2 === undefined ? [] : [{ id, areaM2: value.areaM2 }]));
  const area = sumDecimal(listed.map(({ areaM2 }) => areaM2));
  const terms = entries.flatMap(({ id, path: at, value }) => (value.areaM2 === undefined ? [] : [{ label: { zh: id, en: id }, value: value.areaM2, unit: 'm2', role: 'input' as const, uri: document.uri, path: [...at, 'areaM2'] }]));
  const isOtherCount = closed.count !== entries.length;
  const isOtherArea = differsBy(closed.areaM2, area, 0);
  if (isOtherCount) {
    report({
      messageId: 'count',
      data: { stored: closed.count, computed: entries.length },
      path: [...registerPath, 'entries'],
      at: 'key',
      subject: 'count',
      terms: [
        { label: { zh: '现有条目', en: 'entries now' }, value: entries.length, unit: 'count', role: 'result' },
        { label: { zh: '锁定时', en: 'at the closure' }, value: closed.count, unit: 'count', role: 'limit', uri: document.uri, path: [...path, 'count'] },
      ],
    });
  }
  if (isOtherArea) {
    report({
      messageId: 'area',
      data: { stored: storedText(closed.areaM2, 2), computed: storedText(area, 2) },
      path: [...path, 'areaM2'],
      subject: 'area',
      terms: [...terms, { label: { zh: '现有合计', en: 'sum now' }, value: area, unit: 'm2', role: 'result' }, { label: { zh: '锁定时', en: 'at the closure' }, value: closed.areaM2, unit: 'm2', role: 'limit', uri: document.uri, path: [...path, 'areaM2'] }],
    });
  }
  const computed = sha256(closureText(listed));
  if (!isOtherCount && !isOtherArea && computed !== closed.sha256.toLowerCase()) {
    report({ messageId: 'hash', data: { stored: `${closed.sha256.slice(0, 12)}…`, computed: `${computed.slice(0, 12)}…` }, path: [...path, 'sha256'], subject: 'sha256', terms });
  }
}

function checkEntry({ model, report }: PlanRuleContext, { id, path, value }: RegisteredEntry): void {
  const parcel = value.parcelRef === undefined ? undefined : model.parcel(value.parcelRef);
  if (!parcel || parcel.value.legacy === true) return;
  report({
    messageId: 'unmarked',
    data: { entry: id, object: parcel.id },
    path: [...path, 'parcelRef'],
    ...aboutParcel(parcel.id),
    related: [{ message: { zh: `${parcel.id} 的记录`, en: `record of ${parcel.id}` }, uri: parcel.uri, path: [...parcel.path, 'legacy'] }],
  });
}

const checkParcels = eachParcel(({ model, report }, { id, path, value }) => {
  if (value.legacy !== true) return;
  const entry = value.legacyRef === undefined ? undefined : model.legacyEntry(value.legacyRef);
  if (entry?.value.parcelRef === id) return;
  report({
    messageId: 'unlisted',
    data: { object: id, entry: value.legacyRef ?? '–' },
    path: [...path, value.legacyRef === undefined ? 'legacy' : 'legacyRef'],
    ...aboutParcel(id),
  });
});
