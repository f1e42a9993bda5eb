import type { EditOperation } from '@plansmith/document';
import type { PlanModel, Transfer } from '@plansmith/plan';
import { recordsIn, textAt } from '@plansmith/plugin/rule-kit';
import type { DocumentView, Report } from '@plansmith/rules';
import { sides, type LedgerEntry, type Side } from './transfers.ts';

/** What the ledger's side of an entry finds: parcels and units that do not know of it, and parcels without a control to look at. */
export interface LedgerSide {
  readonly wrong: readonly Report[];
  readonly undecided: readonly Report[];
}

/** Looks from an entry of the ledger at the controls of its two parcels. */
export function ledgerSideReports(model: PlanModel, { index, transfer }: LedgerEntry): LedgerSide {
  const wrong: Report[] = [];
  const undecided: Report[] = [];
  for (const side of ['out', 'in'] as const) {
    const { parcelKey, unitKey, refsKey, title } = sides[side];
    const parcelId = transfer.value[parcelKey];
    if (parcelId === undefined) continue;
    const common = { subject: `${transfer.id} ${side}`, feature: { layer: 'parcels', id: parcelId } };
    const data = { object: transfer.id, parcel: parcelId, side: title };
    const control = model.parcelControl(parcelId);
    if (!control) {
      undecided.push({ ...common, messageId: 'controlMissing', path: ['entries', index, parcelKey], data });
      continue;
    }
    const unit = transfer.value[unitKey];
    const actual = unit === undefined || model.detailedPlanOf(unit)?.uri === control.uri ? undefined : model.unitIdOfPlan(control.uri);
    if (unit !== undefined && actual !== undefined) {
      const path = ['entries', index, unitKey];
      wrong.push({
        ...common,
        messageId: 'unitMismatch',
        path,
        data: { ...data, stored: unit, actual },
        related: [{ message: { zh: `${parcelId} 的地块指标`, en: `control of ${parcelId}` }, uri: control.uri, path: [...control.path, 'parcelRef'] }],
        fixes: [{ title: { zh: `将${title.zh}单元改为 ${actual}`, en: `Set the unit ${title.en} to ${actual}` }, edits: [{ uri: transfer.uri, operation: { op: 'set', path, value: actual } }] }],
      });
    }
    const refs = control.value[refsKey];
    if (refs?.includes(transfer.id)) continue;
    const operation: EditOperation = refs
      ? { op: 'append', path: [...control.path, refsKey], value: transfer.id }
      : { op: 'set', path: [...control.path, refsKey], value: [transfer.id] };
    wrong.push({
      ...common,
      messageId: 'controlLacksEntry',
      uri: control.uri,
      path: refs ? [...control.path, refsKey] : control.path,
      data,
      related: [{ message: { zh: `台账条目 ${transfer.id}`, en: `entry ${transfer.id} of the ledger` }, uri: transfer.uri, path: [...transfer.path, parcelKey] }],
      fixes: [{ title: { zh: `在 ${parcelId} 的${title.zh}清单补上 ${transfer.id}`, en: `List ${transfer.id} under transfers ${title.en} of ${parcelId}` }, edits: [{ uri: control.uri, operation }] }],
    });
  }
  return { wrong, undecided };
}

/** Looks from the controls of a detailed plan at the ledger: entries that they list but that name another parcel. */
export function planSideReports(model: PlanModel, document: DocumentView): readonly Report[] {
  const reports: Report[] = [];
  for (const { index, record } of recordsIn(document, 'parcelControls')) {
    const parcelId = textAt(record, 'parcelRef');
    const control = parcelId === undefined ? undefined : model.parcelControl(parcelId);
    if (parcelId === undefined || control?.uri !== document.uri || control.path[1] !== index) continue;
    for (const side of ['out', 'in'] as const) {
      (control.value[sides[side].refsKey] ?? []).forEach((id, position) => {
        // An id that no ledger has is reference/target-exists' matter.
        const transfer = id === undefined ? undefined : model.transfer(id);
        if (transfer && transfer.value[sides[side].parcelKey] !== parcelId) reports.push(otherParcelReport({ document, parcelId, index, side, position, transfer }));
      });
    }
  }
  return reports;
}

function otherParcelReport(found: {
  readonly document: DocumentView;
  readonly parcelId: string;
  readonly index: number;
  readonly side: Side;
  readonly position: number;
  readonly transfer: Transfer;
}): Report {
  const { document, parcelId, index, side, position, transfer } = found;
  const { parcelKey, refsKey, title } = sides[side];
  const path = ['parcelControls', index, refsKey, position];
  return {
    messageId: 'ledgerNamesOther',
    path,
    subject: `${parcelId} ${transfer.id} ${side}`,
    feature: { layer: 'parcels', id: parcelId },
    data: { object: transfer.id, parcel: parcelId, side: title, actual: transfer.value[parcelKey] ?? '—' },
    related: [{ message: { zh: `台账条目 ${transfer.id}`, en: `entry ${transfer.id} of the ledger` }, uri: transfer.uri, path: [...transfer.path, parcelKey] }],
    fixes: [{ title: { zh: `从 ${parcelId} 的${title.zh}清单删去 ${transfer.id}`, en: `Take ${transfer.id} off the transfers ${title.en} of ${parcelId}` }, edits: [{ uri: document.uri, operation: { op: 'remove', path } }] }],
  };
}
