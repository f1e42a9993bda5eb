import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { annualPlanDocuments } from './sample/annual-plan-documents.ts';
import { exchangeFiles } from './sample/exchange-files.ts';
import { inventoryDocuments } from './sample/inventory-documents.ts';
import { defectiveSample } from './sample/defects.ts';
import { layerFiles } from './sample/layers.ts';
import { legacyDocument } from './sample/legacy-document.ts';
import { boundaryLedgerDocument, farmlandLedgerDocument } from './sample/ledger-documents.ts';
import { policyPackDocument } from './sample/policy-pack-document.ts';
import { projectDocuments } from './sample/project-documents.ts';
import { sampleUnits } from './sample/quantities.ts';
import { readme } from './sample/readme.ts';
import { sealed } from './sample/seal.ts';
import { specialPlanDocument } from './sample/special-plan-document.ts';
import { scenarioDocument } from './sample/scenario-document.ts';
import { transferLedgerDocument } from './sample/transfer-ledger-document.ts';
import { detailedPlanDocument, unitDocument } from './sample/unit-documents.ts';
import { workspaceDocument } from './sample/workspace-document.ts';

/** Text of every file of samples/jiamusi by its path in the workspace. The same on every run. */
export function buildSample(): ReadonlyMap<string, string> {
  const units = sampleUnits();
  return sealed(new Map([
    ['README.md', readme],
    ['workspace.yaml', workspaceDocument()],
    ['policy/pack.yaml', policyPackDocument()],
    ...inventoryDocuments(units),
    ['inventory/legacy.yaml', legacyDocument(units)],
    ['plan/special.yaml', specialPlanDocument(units)],
    ...units.map((unit): [string, string] => [`plan/units/${unit.id}.yaml`, unitDocument(unit)]),
    ...units.map((unit): [string, string] => [`plan/detailed/${unit.id}.yaml`, detailedPlanDocument(unit)]),
    ...annualPlanDocuments(units),
    ...projectDocuments(units),
    ['plan/scenarios/SC-01.yaml', scenarioDocument()],
    ['ledgers/transfer.yaml', transferLedgerDocument()],
    ['ledgers/boundary.yaml', boundaryLedgerDocument()],
    ['ledgers/farmland.yaml', farmlandLedgerDocument()],
    ...layerFiles(units),
    ...exchangeFiles(units),
  ]));
}

/** Text of every file of each sample by its name and path. */
export function buildSamples(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const clean = buildSample();
  return new Map([
    ['jiamusi', clean],
    ['jiamusi-defective', defectiveSample(clean)],
  ]);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, files] of buildSamples()) {
    const folder = fileURLToPath(new URL(`../samples/${name}`, import.meta.url));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    console.log(`samples/${name}: ${files.size} files`);
  }
}
