import type { FileInput } from '@plansmith/engine';
import type { BalanceTarget } from '@plansmith/plugin/balance';
import { stringify } from 'yaml';
import { policyPackOf, randomOf } from '../plugins/indicator-balance/testing/made-up.ts';

/** A made-up city of units with one parcel of each use, and what the city asks of it. */
export interface BalancePlan {
  readonly files: readonly FileInput[];
  readonly targets: readonly BalanceTarget[];
}

/** One parcel of each of these in every unit. */
const uses = [
  { family: 'housing', code: '0701', baseFar: 2 },
  { family: 'public', code: '0803', baseFar: 1.2 },
  { family: 'commerce', code: '0901', baseFar: 2.5 },
  { family: 'industry', code: '1001', baseFar: 1.5 },
  { family: 'logistics', code: '1101', baseFar: 1.2 },
  { family: 'research', code: '0802', baseFar: 1.8 },
] as const;

/** Half as much again as is planned at first. */
const receiverCeiling = Object.fromEntries(uses.map(({ family, baseFar }) => [family, Math.round(baseFar * 15) / 10]));
const useFamilies = uses.map(({ family, code }) => ({ family, title: { zh: family, en: family }, codes: [code] }));

/**
 * The same city for the same number of units. A third of the parcels plan more than they are allowed, a fifth of the units more than
 * their bound, each use has an entry of the transfer ledger in every other unit, and the city wants of each use as much as is planned.
 */
export function balancePlan(units: number): BalancePlan {
  const random = randomOf(units);
  const ids = Array.from({ length: units }, (_, index) => `U-BC-${String(index + 1).padStart(4, '0')}`);
  const parcels = ids.flatMap((unit) =>
    uses.map(({ family, code, baseFar }, index) => {
      const netM2 = 4000 + Math.floor(random() * 16_000);
      const base = baseFar * netM2;
      const planned = Math.floor(base * (random() < 1 / 3 ? 1.02 + random() * 0.2 : 0.7 + random() * 0.28));
      return { id: `${unit.replace('U-', 'P-')}-0${index + 1}`, unit, family, code, baseFar, netM2, planned, in: [] as string[], out: [] as string[] };
    }),
  );
  const entries: unknown[] = [];
  for (let unit = 0; unit + 1 < units; unit += 2) {
    for (let use = 0; use < uses.length; use++) {
      const [sender, receiver] = [parcels[unit * uses.length + use]!, parcels[((unit + 1 + 14 * use) % units) * uses.length + use]!];
      const id = `T-${String(entries.length + 1).padStart(4, '0')}`;
      const sentM2 = Math.floor(sender.netM2 * 0.1);
      sender.out.push(id);
      receiver.in.push(id);
      entries.push({ id, kind: 'floorArea', useFamily: sender.family, fromUnit: sender.unit, fromParcel: sender.id, toUnit: receiver.unit, toParcel: receiver.id, sentM2, receivedM2: sentM2, factor: 1 });
    }
  }
  const sum = (wanted: (parcel: (typeof parcels)[number]) => boolean): number => parcels.reduce((total, parcel) => (wanted(parcel) ? total + parcel.planned : total), 0);
  const values: { readonly uri: string; readonly value: unknown }[] = [
    { uri: 'workspace.yaml', value: { apiVersion: 'redev/v1', kind: 'workspace', id: 'WS-BENCH' } },
    { uri: 'policy/pack.yaml', value: policyPackOf({ id: 'PP-BENCH', receiverCeiling, useFamilies }) },
    { uri: 'ledgers/transfer.yaml', value: { kind: 'transferLedger', id: 'TL-BENCH', status: 'draft', entries } },
  ];
  for (const [index, unit] of ids.entries()) {
    const own = parcels.slice(index * uses.length, (index + 1) * uses.length);
    const total = own.reduce((all, { planned }) => all + planned, 0);
    const allowed = own.reduce((all, { baseFar, netM2, in: received, out }) => all + baseFar * netM2 + 0.1 * netM2 * (received.length - out.length), 0);
    values.push(
      {
        uri: `plan/units/${unit}.yaml`,
        value: { kind: 'redevelopmentUnit', id: unit, status: 'draft', plannedGfaM2: total, controls: { maxGfaM2: Math.floor(allowed * (index % 2 === 0 && random() < 0.4 ? 0.98 : 1.1)) }, parcelRefs: own.map(({ id }) => id) },
      },
      {
        uri: `plan/detailed/${unit}.yaml`,
        value: {
          kind: 'unitDetailedPlan',
          id: unit.replace('U-', 'DP-'),
          unitRef: unit,
          status: 'draft',
          parcelControls: own.map(({ id, code, netM2, baseFar, planned, in: received, out }) => ({
            parcelRef: id,
            useCode: code,
            grossM2: netM2,
            baseFar,
            plannedGfaM2: planned,
            far: Math.round((planned / netM2) * 100) / 100,
            farCeiling: 4,
            ...(received.length > 0 && { transferInRefs: received }),
            ...(out.length > 0 && { transferOutRefs: out }),
            sector: '34',
          })),
          totals: { plannedGfaM2: total },
        },
      },
    );
  }
  values.push({
    uri: 'plan/special.yaml',
    value: { kind: 'specialPlan', id: 'SP-BENCH', status: 'draft', indicatorTotals: { plannedGfaM2: sum(() => true) }, units: ids.map((unit) => ({ unitRef: unit, gfaM2: sum((parcel) => parcel.unit === unit) })) },
  });
  return {
    files: values.map(({ uri, value }) => ({ uri, content: stringify(value, { lineWidth: 0 }) })),
    // A twentieth less than is planned now: what a third of the parcels have too much of has to go where there is room.
    targets: uses.map(({ family }) => ({ object: 'SP-BENCH', measure: `${family}GfaM2`, side: 'atLeast', value: Math.floor(sum((parcel) => parcel.family === family) * 0.95) })),
  };
}
