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

/** Half as much again as the base. */
const receiverCeiling = Object.fromEntries(uses.map(({ family, baseFar }) => [family, Math.round(baseFar * 15) / 10]));
const useFamilies = uses.map(({ family, code }) => ({ family, title: { zh: family, en: family }, codes: [code] }));

type Family = (typeof uses)[number]['family'];

/** A parcel as it is planned at first, with the entries of the ledger that it is in. */
interface PlannedParcel {
  readonly id: string;
  readonly unit: string;
  readonly family: Family;
  readonly code: string;
  readonly baseFar: number;
  readonly netM2: number;
  readonly planned: number;
  readonly retained?: number;
  readonly in: string[];
  readonly out: string[];
}

interface PlannedUnit {
  readonly id: string;
  readonly pilotArea?: string;
  readonly maxGfaM2: number;
  readonly parcels: readonly PlannedParcel[];
}

/**
 * The same city for the same number of units. A third of the parcels plan more than they are allowed, a fifth of the units more than
 * their bound, each use has an entry of the transfer ledger in every other unit, and the city wants of each use as much as is planned.
 */
export function balancePlan(count: number): BalancePlan {
  const random = randomOf(count);
  const parcels = unitIds(count).flatMap((unit) =>
    uses.map(({ family, code, baseFar }, index): PlannedParcel => {
      const netM2 = 4000 + Math.floor(random() * 16_000);
      const base = baseFar * netM2;
      const planned = Math.floor(base * (random() < 1 / 3 ? 1.02 + random() * 0.2 : 0.7 + random() * 0.28));
      return { id: parcelId(unit, index), unit, family, code, baseFar, netM2, planned, in: [], out: [] };
    }),
  );
  const entries: unknown[] = [];
  for (let unit = 0; unit + 1 < count; unit += 2) {
    for (let use = 0; use < uses.length; use++) {
      const [sender, receiver] = [parcels[unit * uses.length + use]!, parcels[((unit + 1 + 14 * use) % count) * uses.length + use]!];
      addEntry(entries, { sender, receiver, sentM2: Math.floor(sender.netM2 * 0.1), factor: 1 });
    }
  }
  const units = unitIds(count).map((id, index): PlannedUnit => {
    const own = parcels.slice(index * uses.length, (index + 1) * uses.length);
    const allowed = own.reduce((all, { baseFar, netM2, in: received, out }) => all + baseFar * netM2 + 0.1 * netM2 * (received.length - out.length), 0);
    return { id, maxGfaM2: Math.floor(allowed * (index % 2 === 0 && random() < 0.4 ? 0.98 : 1.1)), parcels: own };
  });
  // A twentieth less than is planned now: what a third of the parcels have too much of has to go where there is room.
  const targets = uses.map(({ family }): BalanceTarget => ({ object: planId, measure: `${family}GfaM2`, side: 'atLeast', value: Math.floor(plannedOf(parcels, family) * 0.95) }));
  return { files: filesOf({ units, entries, factors: {} }), targets };
}

/** Shares of a unit's net area by use, in the order of the uses, by what the unit is like. */
const characters = {
  housing: [0.62, 0.12, 0.12, 0.02, 0.02, 0.1],
  centre: [0.3, 0.15, 0.35, 0.02, 0.03, 0.15],
  industry: [0.08, 0.06, 0.06, 0.5, 0.2, 0.1],
  research: [0.15, 0.1, 0.1, 0.25, 0.05, 0.35],
} as const;

/** The pilot areas, each a sixth of the units, with what four units of them are like. */
const pilotAreas = [
  { name: '向阳区', characters: ['housing', 'housing', 'centre', 'centre'] },
  { name: '前进区', characters: ['housing', 'housing', 'centre', 'centre'] },
  { name: '东风区', characters: ['housing', 'centre', 'industry', 'research'] },
  { name: '郊区', characters: ['housing', 'housing', 'industry', 'industry'] },
  { name: '佳木斯高新区', characters: ['housing', 'industry', 'research', 'research'] },
  { name: '国家农高区', characters: ['housing', 'industry', 'industry', 'research'] },
] as const;

/** What the city wants of each use against what its units plan together. */
const wanted: Readonly<Record<Family, { readonly side: BalanceTarget['side']; readonly share: number }>> = {
  housing: { side: 'atMost', share: 0.99 },
  public: { side: 'atLeast', share: 1.01 },
  commerce: { side: 'atMost', share: 0.97 },
  industry: { side: 'atLeast', share: 1.015 },
  logistics: { side: 'atLeast', share: 1 },
  research: { side: 'atLeast', share: 1.02 },
};

/** Square metres received for one that is sent. */
const factors: Partial<Readonly<Record<Family, number>>> = { industry: 0.8, logistics: 0.8, research: 0.9 };

/**
 * A city late in planning: nearly every unit keeps to its own limits, with room left and buildings that stay, and what fails are totals.
 * The special plan wants less housing and commerce, more industry, research and public use, and no more in all; no pilot area grows by
 * more than a hundredth. Units are of different size, character, room and pilot area, so which of them change is open. One unit in
 * twenty plans too much on one of its parcels, and one in four sends a little to a neighbour, by factors that depend on the use. The
 * same city for the same number and seed.
 */
export function totalsPlan(count: number, seed: number): BalancePlan {
  const random = randomOf(seed);
  const areaOf = (index: number): (typeof pilotAreas)[number] => pilotAreas[Math.floor((index * pilotAreas.length) / count)]!;
  const parcels = unitIds(count).flatMap((unit, place) => {
    const shares = characters[areaOf(place).characters[Math.floor(random() * 4)]!];
    const sizeM2 = Math.exp(Math.log(30_000) + random() * Math.log(6));
    const excess = random() < 0.05 ? Math.floor(random() * uses.length) : -1;
    return uses.map(({ family, code, baseFar }, index): PlannedParcel => {
      const netM2 = Math.max(500, Math.floor(sizeM2 * shares[index]! * (0.8 + random() * 0.4)));
      const planned = Math.floor(baseFar * netM2 * (index === excess ? 1.02 + random() * 0.06 : 0.8 + random() * 0.19));
      return { id: parcelId(unit, index), unit, family, code, baseFar, netM2, planned, retained: Math.floor(planned * (0.6 + random() * 0.35)), in: [], out: [] };
    });
  });
  const entries: unknown[] = [];
  for (let unit = 0; unit + 1 < count; unit += 4) {
    const use = Math.floor(random() * uses.length);
    const place = unit * uses.length + use;
    const [sender, neighbour] = [parcels[place]!, parcels[place + uses.length]!];
    const factor = factors[sender.family] ?? 1;
    const sentM2 = Math.floor((sender.netM2 * sender.baseFar - sender.planned) / 20) * 10;
    if (sentM2 <= 0) continue;
    // What is received is planned for.
    const receiver = { ...neighbour, planned: Math.floor(neighbour.netM2 * neighbour.baseFar + sentM2 * factor) };
    parcels[place + uses.length] = receiver;
    addEntry(entries, { sender, receiver, sentM2, factor });
  }
  const units = unitIds(count).map((id, index): PlannedUnit => {
    const own = parcels.slice(index * uses.length, (index + 1) * uses.length);
    return { id, pilotArea: areaOf(index).name, maxGfaM2: Math.floor(own.reduce((all, { baseFar, netM2 }) => all + baseFar * netM2, 0) * (1.05 + random() * 0.1)), parcels: own };
  });
  const areas = new Map<string, PlannedParcel[]>();
  for (const { pilotArea, parcels: own } of units) areas.set(pilotArea!, [...(areas.get(pilotArea!) ?? []), ...own]);
  return {
    files: filesOf({ units, entries, factors }),
    targets: [
      { object: planId, measure: 'gfaM2', side: 'atMost', value: plannedOf(parcels) },
      ...uses.map(({ family }): BalanceTarget => ({ object: planId, measure: `${family}GfaM2`, side: wanted[family].side, value: Math.round(plannedOf(parcels, family) * wanted[family].share) })),
      ...[...areas].map(([object, own]): BalanceTarget => ({ object, measure: 'gfaM2', side: 'atMost', value: Math.floor(plannedOf(own) * 1.01) })),
    ],
  };
}

const planId = 'SP-BENCH';

function unitIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `U-BC-${String(index + 1).padStart(4, '0')}`);
}

function parcelId(unit: string, index: number): string {
  return `${unit.replace('U-', 'P-')}-0${index + 1}`;
}

function plannedOf(parcels: readonly PlannedParcel[], family?: Family): number {
  return parcels.reduce((total, parcel) => (family === undefined || parcel.family === family ? total + parcel.planned : total), 0);
}

function addEntry(entries: unknown[], { sender, receiver, sentM2, factor }: { readonly sender: PlannedParcel; readonly receiver: PlannedParcel; readonly sentM2: number; readonly factor: number }): void {
  const id = `T-${String(entries.length + 1).padStart(4, '0')}`;
  sender.out.push(id);
  receiver.in.push(id);
  entries.push({ id, kind: 'floorArea', useFamily: sender.family, fromUnit: sender.unit, fromParcel: sender.id, toUnit: receiver.unit, toParcel: receiver.id, sentM2, receivedM2: Math.round(sentM2 * factor), factor });
}

function filesOf({ units, entries, factors: transferFactor }: { readonly units: readonly PlannedUnit[]; readonly entries: readonly unknown[]; readonly factors: Readonly<Record<string, number>> }): readonly FileInput[] {
  const hasFactors = Object.keys(transferFactor).length > 0;
  const values: { readonly uri: string; readonly value: unknown }[] = [
    { uri: 'workspace.yaml', value: { apiVersion: 'redev/v1', kind: 'workspace', id: 'WS-BENCH' } },
    { uri: 'policy/pack.yaml', value: policyPackOf({ id: 'PP-BENCH', receiverCeiling, useFamilies, ...(hasFactors && { transferFactor }) }) },
    { uri: 'ledgers/transfer.yaml', value: { kind: 'transferLedger', id: 'TL-BENCH', status: 'draft', entries } },
  ];
  for (const { id: unit, pilotArea, maxGfaM2, parcels } of units) {
    const total = plannedOf(parcels);
    values.push(
      {
        uri: `plan/units/${unit}.yaml`,
        value: { kind: 'redevelopmentUnit', id: unit, status: 'draft', ...(pilotArea !== undefined && { pilotArea }), plannedGfaM2: total, controls: { maxGfaM2 }, parcelRefs: parcels.map(({ id }) => id) },
      },
      {
        uri: `plan/detailed/${unit}.yaml`,
        value: {
          kind: 'unitDetailedPlan',
          id: unit.replace('U-', 'DP-'),
          unitRef: unit,
          status: 'draft',
          parcelControls: parcels.map(({ id, code, netM2, baseFar, planned, retained, in: received, out }) => ({
            parcelRef: id,
            useCode: code,
            grossM2: netM2,
            baseFar,
            plannedGfaM2: planned,
            ...(retained !== undefined && { retainedGfaM2: retained }),
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
  const all = units.flatMap(({ parcels }) => parcels);
  values.push({
    uri: 'plan/special.yaml',
    value: { kind: 'specialPlan', id: planId, status: 'draft', indicatorTotals: { plannedGfaM2: plannedOf(all) }, units: units.map(({ id, parcels }) => ({ unitRef: id, gfaM2: plannedOf(parcels) })) },
  });
  return values.map(({ uri, value }) => ({ uri, content: stringify(value, { lineWidth: 0 }) }));
}
