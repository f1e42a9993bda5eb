import { compareText, valueAt } from '@plansmith/base';
import type { PlanModel } from '@plansmith/plan';
import type { CheckReport } from '@plansmith/rules';
import type { Engine } from '../engine.ts';
import type { ReviewDocument, ReviewFacts, ReviewLayer, ReviewScope, ReviewTolerance } from './review.ts';

/** What a check looked at, with what tells its files from others of the same name. */
export function reviewScope(engine: Engine, report: CheckReport, facts: ReviewFacts): ReviewScope {
  return {
    asOf: report.asOf,
    asOfGiven: facts.asOfGiven,
    revision: facts.revision,
    ruleHash: facts.ruleHash,
    plugins: facts.plugins.map(({ id, version }) => ({ id, version })).toSorted((a, b) => compareText(a.id, b.id)),
    layers: layersOf(engine.model, facts.hashes),
    documents: documentsOf(engine, report, facts.hashes),
    tolerances: tolerancesOf(engine.model),
  };
}

function layersOf(model: PlanModel, hashes: ReviewFacts['hashes']): readonly ReviewLayer[] {
  const workspace = model.documents('workspace').find(({ value }) => value.status !== 'superseded');
  return (workspace?.value.layers ?? []).flatMap((registered): ReviewLayer[] => {
    if (registered?.name === undefined) return [];
    const { name, title, file, date, version, epsg, source, synthetic } = registered;
    return [
      {
        name,
        title: title ?? null,
        uri: file ?? null,
        sha256: hashes.get(file ?? '') ?? null,
        date: date ?? null,
        version: version ?? null,
        epsg: epsg ?? null,
        fileEpsg: model.layerEpsg(name) ?? null,
        source: source ?? null,
        synthetic: synthetic === true,
        features: featureCount(model, name),
      },
    ];
  });
}

function featureCount(model: PlanModel, name: string): number | null {
  const layer = model.layer(name);
  return layer ? (layer.featureCount ?? layer.features.length) : null;
}

function documentsOf(engine: Engine, { notChecked }: CheckReport, hashes: ReviewFacts['hashes']): readonly ReviewDocument[] {
  const { model } = engine;
  const titles = new Map(engine.outline().map(({ kind, title }) => [kind, title]));
  const headers = new Map(model.headers().map((header) => [header.uri, header]));
  const versions = new Map(
    [...titles.keys()].flatMap((kind) => model.documents(kind as 'workspace').map(({ uri, value }) => [uri, value.version] as const)),
  );
  const states: readonly (readonly [ReviewDocument['state'], readonly string[]])[] = [
    ['unreadable', notChecked.documentsUnreadable],
    ['withoutKind', notChecked.documentsWithoutKind],
    ['superseded', notChecked.documentsSuperseded],
    ['layerUnregistered', notChecked.layersUnregistered],
  ];
  const registered = new Set(layersOf(model, hashes).map(({ uri }) => uri));
  return engine
    .files()
    .filter(({ uri }) => !registered.has(uri))
    .map(({ uri, kind }): ReviewDocument => {
      const header = headers.get(uri);
      return {
        uri,
        kind: kind ?? null,
        kindTitle: (kind === undefined ? undefined : titles.get(kind)) ?? null,
        id: header?.id ?? null,
        title: header?.title ?? null,
        version: versions.get(uri) ?? null,
        status: header?.status ?? null,
        sha256: hashes.get(uri) ?? null,
        state: states.find(([, uris]) => uris.includes(uri))?.[0] ?? 'checked',
      };
    });
}

/** Names of parameters that say how far two numbers may differ before they count as different. */
const isTolerance = (name: string): boolean => /^(tol|overlay\.noise)/.test(name);

function tolerancesOf(model: PlanModel): readonly ReviewTolerance[] {
  const pack = model.documents('policyPack').find(({ value }) => value.status !== 'superseded');
  const parameters = Object.entries((pack?.value.parameters ?? {}) as Readonly<Record<string, unknown>>);
  return parameters
    .filter(([name]) => isTolerance(name))
    .map(([name, entry]): ReviewTolerance => {
      const value = valueAt(entry, ['value']);
      const text = (key: string): string | null => {
        const found = valueAt(entry, [key]);
        return typeof found === 'string' ? found : null;
      };
      return {
        name,
        value: typeof value === 'number' || typeof value === 'string' ? value : null,
        unit: text('unit') ?? '',
        sourceText: text('sourceText'),
        certainty: text('certainty'),
        confirmedBy: text('confirmedBy'),
        uri: pack!.uri,
      };
    })
    .toSorted((a, b) => compareText(a.name, b.name));
}
