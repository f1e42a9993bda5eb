import { createEngine, type Engine } from '@plansmith/engine';
import type { RuleActivity } from '@plansmith/rules';
import { bundledPlugins } from '../test/workspace-on-disk.ts';
import { processorTimeOf } from './figure.ts';
import { asInput, generateWorkspace, type City } from './generate-workspace.ts';

/** A city to measure in: at least 1,000 units and 10,000 parcels, 100,000 polygons of farmland. */
export function wholeCity(): Promise<City> {
  return generateWorkspace({ copies: 152, farmland: 100_000 });
}

/** Half of everything. */
export function halfCity(): Promise<City> {
  return generateWorkspace({ copies: 76, farmland: 50_000 });
}

export interface CityCheck {
  readonly engine: Engine;
  /** Processor time of taking the files in, of every rule and of the report, ms. */
  readonly milliseconds: number;
  /** What each rule did; its time is by the wall clock. */
  readonly activity: readonly RuleActivity[];
}

/** A full check of a city in a new engine. Throws where it finds an error or a rule cannot decide: what a broken workspace costs says nothing of one that people work in. */
export function checkCity(city: City): CityCheck {
  const engine = createEngine({ version: 'bench', plugins: bundledPlugins, now: () => performance.now() });
  const input = asInput(city);
  const milliseconds = processorTimeOf(() => {
    engine.update({ set: input });
    engine.report();
  });
  const { summary, findings } = engine.report();
  if (summary.errors > 0 || summary.undecided > 0) {
    const first = findings.find(({ severity, verdict }) => severity === 'error' || verdict === 'undecided')!;
    throw new Error(`the generated workspace has ${summary.errors} errors and ${summary.undecided} undecided findings: ${first.rule}: ${first.message.en}`);
  }
  return { engine, milliseconds, activity: engine.ruleActivity() };
}

/** The city in words. */
export function factsOf({ units, parcels, files }: City): string {
  return `${units} units, ${parcels} parcels, ${files.size} files`;
}
