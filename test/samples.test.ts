import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEngine, formatJson, type Engine } from '@plansmith/engine';
import type { UnitMeasure } from '@plansmith/plan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bundleCommandLine, type CommandLine } from './command-line.ts';
import { bundledPlugins, readWorkspace } from './workspace-on-disk.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const samples = readdirSync(join(root, 'samples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The shape of test/samples/<sample>.expected.yaml. */
interface Expected {
  readonly findings: readonly { readonly rule: string; readonly uri: string; readonly path: readonly (string | number)[]; readonly messageId: string; readonly verdict: string }[];
  readonly planTotal: Readonly<Partial<Record<UnitMeasure, number>>>;
  readonly unitTotal: Readonly<Record<string, Readonly<Partial<Record<UnitMeasure, number>>>>>;
  readonly parcelFar: Readonly<Record<string, number>>;
}

let plansmith: CommandLine;

beforeAll(async () => {
  plansmith = await bundleCommandLine();
});

afterAll(() => plansmith?.dispose());

describe.each(samples)('samples/%s', (sample) => {
  const folder = join(root, 'samples', sample);
  const expected = parse(readFileSync(join(root, 'test/samples', `${sample}.expected.yaml`), 'utf8')) as Expected;
  let engine: Engine;

  beforeAll(() => {
    engine = createEngine({ version: plansmith.version, plugins: bundledPlugins });
    engine.update({ set: [...readWorkspace(folder)].map(([uri, content]) => ({ uri, content })) });
    return () => engine.dispose();
  });

  it('has the findings that are expected, and no others', () => {
    expect(engine.report().findings.map(({ rule, uri, path, messageId, verdict }) => ({ rule, uri, path, messageId, verdict }))).toEqual(expected.findings);
  });

  it('adds up to the totals that are expected', () => {
    const { derived } = engine.model;
    expect(measured(expected.planTotal, (measure) => derived.planTotal(measure).value)).toEqual(expected.planTotal);
    const units = Object.entries(expected.unitTotal).map(([id, measures]) => [id, measured(measures, (measure) => derived.unitTotal(id, measure).value)]);
    expect(Object.fromEntries(units)).toEqual(expected.unitTotal);
    expect(engine.model.units().map(({ id }) => id).toSorted()).toEqual(Object.keys(expected.unitTotal).toSorted());
  });

  it('has the floor area ratios that are expected', () => {
    const ratios = Object.keys(expected.parcelFar).map((id) => [id, Number(engine.model.derived.parcelFar(id).value?.toFixed(2))]);
    expect(Object.fromEntries(ratios)).toEqual(expected.parcelFar);
  });

  it('is reported by the command line in the bytes that an engine gives in process', async () => {
    const { stdout } = await plansmith.run(['check', '--format', 'json'], { folder });
    expect(stdout === formatJson(engine.report())).toBe(true);
  });
});

/** The same measures with what the engine derives for them, to four decimals; a measure without a value stays without. */
function measured(measures: object, derive: (measure: UnitMeasure) => number | undefined): object {
  return Object.fromEntries(
    Object.keys(measures).map((measure) => {
      const value = derive(measure as UnitMeasure);
      return [measure, value === undefined ? undefined : Number(value.toFixed(4))];
    }),
  );
}
