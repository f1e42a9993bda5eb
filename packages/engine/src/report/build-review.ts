import { compareText, LineIndex } from '@plansmith/base';
import { withoutTracking } from '@plansmith/plan';
import { countFindings, excerptOf, type CheckReport, type Excerpt, type Finding } from '@plansmith/rules';
import type { Engine } from '../engine.ts';
import { createPlaceFinder, type PlaceFinder } from './place-of.ts';
import { reviewMaps, type ReviewMap } from './review-map.ts';
import type { Review, ReviewEntry, ReviewFacts, ReviewFix, ReviewRule, ReviewUnit } from './review.ts';
import { reviewScope } from './scope.ts';

export interface ReviewOptions {
  /** What the review tells of; the engine's last check where it is not a part of that. */
  readonly report?: CheckReport;
  /** How many findings at most get maps. */
  readonly maps: number;
  /** Width over height of a map. */
  readonly mapRatio?: number;
}

/** Makes the record of a check. The same engine state, report and facts give an equal record. */
export function buildReview(engine: Engine, facts: ReviewFacts, options: ReviewOptions): Review {
  const { report = engine.report() } = options;
  return withoutTracking(() => {
    const scope = reviewScope(engine, report, facts);
    const finder = createPlaceFinder(engine.model, scope.layers);
    const entries = entriesOf(engine, report, finder);
    const maps = drawMaps(engine, entries, { finder, ...options });
    return {
      version: report.version,
      verdict: report.verdict,
      summary: report.summary,
      workspace: workspaceOf(engine, report),
      scope,
      notChecked: report.notChecked,
      rules: rulesOf(engine, report),
      units: unitsOf(engine, entries),
      entries: entries.map((entry) => ({ ...entry, maps: maps.get(entry.number) ?? [] })),
      fixesLeftOut: entries.reduce((sum, { fixes }) => sum + fixes.filter(({ files }) => files.length === 0).length, 0),
      mapsLeftOut: entries.filter(({ place }) => place !== null).length - maps.size,
    };
  });
}

type UndrawnEntry = Omit<ReviewEntry, 'maps'>;

const severityOrder = ['error', 'warning', 'info'] as const;

/** Failures by severity, then what is undecided, then what is waived. */
function rank({ verdict, severity }: Finding): number {
  return verdict === 'fail' ? severityOrder.indexOf(severity) : verdict === 'undecided' ? 3 : 4;
}

function entriesOf(engine: Engine, report: CheckReport, finder: PlaceFinder): readonly UndrawnEntry[] {
  const lines = new Map<string, LineIndex>();
  const sourceOf = (uri: string): Source | undefined => {
    const text = engine.text(uri);
    if (text === undefined) return undefined;
    let index = lines.get(uri);
    if (!index) lines.set(uri, (index = new LineIndex(text)));
    return { text, lines: index };
  };
  let fixBudget = mostFixText;
  // The sort is stable: within a rank the order of files and places stays.
  const ordered = report.findings.toSorted((a, b) => rank(a) - rank(b));
  return ordered.map((finding, index): UndrawnEntry => {
    const unit = finder.unitOf(finding);
    const source = sourceOf(finding.uri);
    const excerpt: Excerpt | undefined = source && excerptOf(source.text, { lines: source.lines, range: finding.range });
    return {
      number: index + 1,
      finding,
      unit: unit === undefined ? null : { id: unit, title: engine.model.unit(unit)?.value.title ?? null },
      excerpt: excerpt ?? null,
      fixes: fixesOf(engine, finding, {
        sourceOf,
        mayWorkOut(uris) {
          fixBudget -= uris.reduce((sum, uri) => sum + (sourceOf(uri)?.text.length ?? 0), 0);
          return fixBudget >= 0;
        },
      }),
      place: finder.placeOf(finding),
    };
  });
}

/** Characters of documents that are read again to work out the text of fixes: a document is read for each of its fixes. */
const mostFixText = 20_000_000;

interface Source {
  readonly text: string;
  readonly lines: LineIndex;
}

interface FixContext {
  sourceOf(uri: string): Source | undefined;
  /** Whether there is time left to work out a change of these files. */
  mayWorkOut(uris: readonly string[]): boolean;
}

function fixesOf(engine: Engine, finding: Finding, { sourceOf, mayWorkOut }: FixContext): readonly ReviewFix[] {
  return finding.fixes.flatMap((fix): ReviewFix[] => {
    if (!mayWorkOut([...new Set(fix.edits.map(({ uri }) => uri))])) return [{ title: fix.title, files: [] }];
    const changes = engine.fixEdit(fix)?.changes;
    if (!changes) return [];
    const files = Object.entries(changes).map(([uri, edits]) => ({
      uri,
      edits: edits.map(({ range, newText }) => {
        const source = sourceOf(uri)!;
        const { start, end } = source.lines.spanOf(range);
        return { range, before: source.text.slice(start, end), after: newText };
      }),
    }));
    return [{ title: fix.title, files: files.toSorted((a, b) => compareText(a.uri, b.uri)) }];
  });
}

interface DrawOptions extends ReviewOptions {
  readonly finder: PlaceFinder;
}

function drawMaps(engine: Engine, entries: readonly UndrawnEntry[], { finder, maps: most, mapRatio = 1.4 }: DrawOptions): ReadonlyMap<number, readonly ReviewMap[]> {
  const drawn = new Map<number, readonly ReviewMap[]>();
  for (const { number, finding, place } of entries) {
    if (place === null) continue;
    if (drawn.size >= most) break;
    const subject = place.layer !== null && place.id !== null ? { layer: place.layer, id: place.id } : null;
    const related = finder.relatedFeatures(finding);
    const contextLayers = [...new Set(['units', ...related.map(({ layer }) => layer), 'parcels', ...(subject ? [subject.layer] : [])])];
    drawn.set(number, reviewMaps({ model: engine.model, subject, witness: finding.witness?.geometry ?? null, related, contextLayers, ratio: mapRatio }));
  }
  return drawn;
}

function rulesOf(engine: Engine, report: CheckReport): readonly ReviewRule[] {
  const logs = new Map(report.rules.map((log) => [log.rule, log]));
  const lacking = new Set(engine.ruleActivity().flatMap(({ rule, lacksInput }) => (lacksInput ? [rule] : [])));
  return engine.rules().map(({ meta, plugin, page }): ReviewRule => {
    const log = logs.get(meta.id) ?? null;
    const state = log === null ? 'leftOut' : lacking.has(meta.id) ? 'input' : log.documents === 0 ? 'nothing' : 'ran';
    return { meta, plugin, page, log, state };
  });
}

function unitsOf(engine: Engine, entries: readonly UndrawnEntry[]): readonly ReviewUnit[] {
  const byUnit = new Map<string | null, Finding[]>();
  for (const { unit, finding } of entries) {
    const id = unit?.id ?? null;
    const known = byUnit.get(id);
    if (known) known.push(finding);
    else byUnit.set(id, [finding]);
  }
  const row = (id: string | null, title: string | null): ReviewUnit => ({ id, title, ...countFindings(byUnit.get(id) ?? []) });
  const units = engine.model.units().map(({ id, value }) => row(id, value.title ?? null)).toSorted((a, b) => compareText(a.id!, b.id!));
  return [...units.filter(({ id }) => byUnit.has(id)), ...(byUnit.has(null) ? [row(null, null)] : []), ...units.filter(({ id }) => !byUnit.has(id))];
}

function workspaceOf(engine: Engine, report: CheckReport): Review['workspace'] {
  const document = engine.model.documents('workspace').find(({ value }) => value.status !== 'superseded');
  const { title, city, synthetic } = document?.value ?? {};
  return { id: report.workspace, title: title ?? null, uri: document?.uri ?? null, city: city?.name ?? null, synthetic: synthetic === true };
}
