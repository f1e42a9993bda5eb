import { valueAt, type Path } from '@plansmith/base';
import type { Parcel, ParcelControl } from '@plansmith/plan';
import { isConstruction, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { conflictOf, type Conflict } from './conflict.ts';
import { overlayNoise } from './measures.ts';

/** A parcel control of the detailed plan checked, whose parcel lies outside the urban development boundary beyond noise. */
export interface OutsideParcel {
  readonly parcel: Parcel | undefined;
  readonly control: ParcelControl;
  readonly code: string;
  /** Path of the control in the document. */
  readonly path: Path;
  readonly conflict: Conflict;
}

/** Parcels of a detailed plan that are planned for construction and reach outside the urban development boundary. */
export function* outsideParcels(context: PlanRuleContext): Iterable<OutsideParcel> {
  const { document, model } = context;
  const noise = overlayNoise(model);
  const controls = valueAt(document.value, ['status']) === 'superseded' ? undefined : valueAt(document.value, ['parcelControls']);
  if (!noise || !Array.isArray(controls)) return;
  for (const [index, record] of controls.entries()) {
    const id = valueAt(record, ['parcelRef']);
    const control = typeof id === 'string' ? model.parcelControl(id) : undefined;
    const path = ['parcelControls', index];
    // Of two controls of one parcel the model answers with the first; reference/parcel-single-unit tells of the other.
    if (typeof id !== 'string' || !control || control.uri !== document.uri || control.path[1] !== index) continue;
    const code = control.value.useCode;
    if (code === undefined || !isConstruction(model, code)) continue;
    const subject = { layer: 'parcels', id, place: { uri: document.uri, path: [...path, 'parcelRef'] } };
    const conflict = conflictOf(context, { subject, line: 'udb', side: 'outside', noise });
    if (conflict) yield { parcel: model.parcel(id), control, code, path, conflict };
  }
}
