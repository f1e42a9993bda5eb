import { fileURLToPath } from 'node:url';
import { parse, stringify as stringifyYaml } from 'yaml';
import type { FileInput } from '@plansmith/engine';
import type { DocumentTypes } from '@plansmith/plan';
import { sealOf } from '../plugins/plan-documents/core/seal.ts';
import { readWorkspace } from '../test/workspace-on-disk.ts';
import { cityDocuments } from './city-documents.ts';
import { cityLayers } from './city-layers.ts';
import { inCopy, valueInCopy } from './city-names.ts';

/** A made-up city. */
export interface City {
  /** Texts by uri, and one layer in FlatGeobuf. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly units: number;
  readonly parcels: number;
}

/**
 * The sample workspace so many times side by side, as one city with one special plan, one set of annual plans and ledgers, and `farmland` polygons
 * of permanent farmland around. Every number that the rules compare is the sample's or so many times the sample's: a check finds no error.
 * Deterministic. Throws where a copy has no room for its part of the farmland.
 */
export async function generateWorkspace({ copies, farmland }: { readonly copies: number; readonly farmland: number }): Promise<City> {
  const sample = readWorkspace(fileURLToPath(new URL('../samples/jiamusi', import.meta.url)));
  const named = (pattern: RegExp): string[] => [...sample.keys()].filter((uri) => pattern.test(uri));
  const read = <K extends keyof DocumentTypes>(uri: string): DocumentTypes[K] => parse(sample.get(uri)!) as DocumentTypes[K];
  const layers = new Map([...sample].filter(([uri]) => uri.startsWith('layers/')));
  const files = new Map<string, string | Uint8Array>([
    ...[...sample].filter(([uri]) => uri.startsWith('exchange/')),
    ...(await cityLayers(layers, { copies, farmland })),
  ]);

  const city = cityDocuments(
    {
      workspace: read<'workspace'>('workspace.yaml'),
      policyPack: read<'policyPack'>('policy/pack.yaml'),
      specialPlan: read<'specialPlan'>('plan/special.yaml'),
      annualPlans: named(/^plan\/annual\//).map((uri) => read<'annualPlan'>(uri)),
      inventories: named(/^inventory\/(?!legacy)/).map((uri) => read<'parcelInventory'>(uri)),
      legacy: read<'parcelInventory'>('inventory/legacy.yaml'),
      transfers: read<'transferLedger'>('ledgers/transfer.yaml'),
      boundary: read<'boundaryLedger'>('ledgers/boundary.yaml'),
      farmland: read<'farmlandLedger'>('ledgers/farmland.yaml'),
    },
    copies,
  );
  files.set('policy/pack.yaml', documentText(city.policyPack));
  files.set('workspace.yaml', documentText(city.workspace));
  files.set('plan/special.yaml', documentText(city.specialPlan));
  for (const plan of city.annualPlans) files.set(`plan/annual/${plan.year}.yaml`, documentText(plan));
  for (const inventory of city.inventories) files.set(`inventory/${inventory.id.slice(4).toLowerCase()}.yaml`, documentText(inventory));
  files.set('inventory/legacy.yaml', documentText(city.legacy));
  files.set('ledgers/transfer.yaml', documentText(city.transfers));
  files.set('ledgers/boundary.yaml', documentText(city.boundary));
  files.set('ledgers/farmland.yaml', documentText(city.farmland));

  const units = named(/^plan\/units\//);
  for (const uri of [...units, ...named(/^(plan\/detailed|projects)\//)]) {
    const text = sample.get(uri)!;
    const value = parse(text) as Sealable;
    for (let copy = 0; copy < copies; copy++) files.set(inCopy(uri, copy), copyOfText(text, value, copy));
  }
  return { files, units: units.length * copies, parcels: city.inventories.reduce((sum, { parcels }) => sum + parcels.length, 0) };
}

/** What the engine takes in. */
export function asInput({ files }: City): readonly FileInput[] {
  return [...files].map(([uri, content]) => ({ uri, content }));
}

interface Sealable {
  readonly kind: string;
  readonly approvedHash?: string | undefined;
}

/** A document of a copy as people wrote it, comments and all, with the seal of what it now says. */
function copyOfText(text: string, value: Sealable, copy: number): string {
  const moved = inCopy(text, copy);
  return value.approvedHash === undefined ? moved : moved.replace(/^approvedHash: .*$/m, `approvedHash: ${sealOf(value.kind, valueInCopy(value, copy))}`);
}

/** Every record written out: people write no aliases. Long texts stay on one line. */
function documentText(value: Sealable): string {
  const sealed = value.approvedHash === undefined ? value : { ...value, approvedHash: sealOf(value.kind, value) };
  return stringifyYaml(sealed, { aliasDuplicateObjects: false, lineWidth: 0 });
}
