import { createEngine } from '@plansmith/engine';
import { withoutTracking } from '@plansmith/plan';
import { createLiveTable } from '../plugins/indicator-balance/core/what-if/live-table.ts';
import { resolveAdjustments, type Adjustment } from '../plugins/indicator-balance/core/what-if/adjustments.ts';
import { bundledPlugins } from '../test/workspace-on-disk.ts';
import { milliseconds, processorTimeOf, type Figure } from './figure.ts';
import { asInput, generateWorkspace } from './generate-workspace.ts';

const rounds = 21;

/** A step of a what-if in the balance table of 1,001 units against the whole table from the plan in memory, for a parcel's number and for a unit's sum. The shortest run counts. */
export async function measure(): Promise<readonly Figure[]> {
  const city = await generateWorkspace({ copies: 91, farmland: 0 });
  const engine = createEngine({ version: 'bench', plugins: bundledPlugins, onlyRules: [] });
  engine.update({ set: asInput(city) });
  const { model } = engine;
  const full = Math.min(...Array.from({ length: 3 }, () => processorTimeOf(() => withoutTracking(() => createLiveTable(model).set([])))));
  const live = createLiveTable(model);
  withoutTracking(() => live.set([]));

  const control = model.parcelControls()[500]!;
  const unit = model.units()[500]!;
  const steps: readonly { readonly name: string; adjust(round: number): Adjustment }[] = [
    { name: "a parcel's floor area", adjust: (round) => ({ row: 'parcel', id: control.id, column: 'plannedGfaM2', value: control.value.plannedGfaM2! + round }) },
    { name: "a parcel's FAR", adjust: (round) => ({ row: 'parcel', id: control.id, column: 'far', value: 1 + round / 100 }) },
    { name: 'the sum of a unit', adjust: (round) => ({ row: 'unit', id: unit.id, column: 'plannedGfaM2', value: 400_000 + round }) },
  ];
  return steps.map(({ name, adjust }) => {
    const step = Math.min(
      ...Array.from({ length: rounds }, (_, round) => {
        const typed = adjust(round + 1);
        return processorTimeOf(() =>
          withoutTracking(() => {
            live.set(resolveAdjustments(model, [typed], []).overrides);
            if (live.changedUnits().length !== 1 || live.totals().plannedGfaM2.value === null) throw new Error(`a step of ${name} changes one unit and the totals`);
          }),
        );
      }),
    );
    return { name: `a what-if step of ${name} / the whole table`, ratio: step / full, atMost: 1 / 50, detail: `${city.units} units, ${city.parcels} parcels; whole table ${milliseconds(full)}; step ${milliseconds(step)}` };
  });
}
