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

/** A finding by what it says and where. */
interface ExpectedPlace {
  readonly rule: string;
  readonly uri: string;
  readonly path: readonly (string | number)[];
  readonly messageId: string;
  readonly verdict: string;
}

/** The shape of test/samples/<sample>.expected.yaml. */
interface Expected {
  readonly findings: readonly (ExpectedPlace & { readonly consequences?: readonly ExpectedPlace[] })[];
  /** Only of a sample whose numbers are right. */
  readonly totals?: {
    readonly planTotal: Readonly<Partial<Record<UnitMeasure, number>>>;
    readonly unitTotal: Readonly<Record<string, Readonly<Partial<Record<UnitMeasure, number>>>>>;
    readonly parcelFar: Readonly<Record<string, number>>;
  };
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
    const found = engine.report().findings.map((finding) => ({
      ...placeOf(finding),
      ...(finding.consequences && { consequences: finding.consequences.map(placeOf) }),
    }));
    expect(found).toEqual(expected.findings);
  });

  const { totals } = expected;

  it.skipIf(!totals)('adds up to the totals that are expected', () => {
    const { derived } = engine.model;
    const { planTotal, unitTotal } = totals!;
    expect(measured(planTotal, (measure) => derived.planTotal(measure).value)).toEqual(planTotal);
    const units = Object.entries(unitTotal).map(([id, measures]) => [id, measured(measures, (measure) => derived.unitTotal(id, measure).value)]);
    expect(Object.fromEntries(units)).toEqual(unitTotal);
    expect(engine.model.units().map(({ id }) => id).toSorted()).toEqual(Object.keys(unitTotal).toSorted());
  });

  it.skipIf(!totals)('has the floor area ratios that are expected', () => {
    const { parcelFar } = totals!;
    const ratios = Object.keys(parcelFar).map((id) => [id, Number(engine.model.derived.parcelFar(id).value?.toFixed(2))]);
    expect(Object.fromEntries(ratios)).toEqual(parcelFar);
  });

  it('is reported by the command line in the bytes that an engine gives in process', async () => {
    const { stdout } = await plansmith.run(['check', '--format', 'json'], { folder });
    expect(stdout === formatJson(engine.report())).toBe(true);
  });
});

function placeOf({ rule, uri, path, messageId, verdict }: ExpectedPlace): ExpectedPlace {
  return { rule, uri, path, messageId, verdict };
}

/** The same measures with what the engine derives for them, to four decimals; a measure without a value stays without. */
function measured(measures: object, derive: (measure: UnitMeasure) => number | undefined): object {
  return Object.fromEntries(
    Object.keys(measures).map((measure) => {
      const value = derive(measure as UnitMeasure);
      return [measure, value === undefined ? undefined : Number(value.toFixed(4))];
    }),
  );
}
