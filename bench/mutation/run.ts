// `npm run mutate [-- --per-field N] [--all] [--only TEXT] [--missed]`: what the rules notice when one authored value of the sample is made wrong; `--missed` names every change that stayed unnoticed without a known reason.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CheckReport } from '@plansmith/rules';
import type { Engine } from '@plansmith/engine';
import { documentKinds } from '../../plugins/plan-documents/core/document-kinds.ts';
import { engineOver, readWorkspace } from '../../test/workspace-on-disk.ts';
import { changes } from './changes.ts';
import { mustNotice, readKnownFields, reasonFor } from './known-fields.ts';
import { caughtPct, ScoreBoard, type Outcome } from './score.ts';
import { sitesOf, type Site } from './sites.ts';
import { scoreTable } from './table.ts';
import { vertexSitesOf } from './vertices.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const options = readOptions(process.argv.slice(2));
const started = Date.now();
const known = readKnownFields();

const files = readWorkspace(`${root}samples/jiamusi`);
// Layers are written as JSON without spaces from the start, so that a moved vertex is all that differs.
for (const [uri, text] of files) if (uri.endsWith('.geojson')) files.set(uri, JSON.stringify(JSON.parse(text)));
const engine = engineOver(files);
const clean = engine.report();
if (clean.summary.errors > 0) throw new Error(`the clean sample has ${clean.summary.errors} errors`);
const cleanKeys = new Set(keysOf(clean));

const board = new ScoreBoard();
const held = { caught: 0, missed: 0 };
const missedHeld: string[] = [];
let runs = 0;

for (const [uri, text] of files) {
  const kind = documentKinds.find(({ kind }) => new RegExp(String.raw`^kind: ${kind}\s*$`, 'm').test(text));
  if (kind) for (const site of chosen(sitesOf(uri, text, kind), ({ field }) => field)) mutateSite(site, text);
  if (!uri.endsWith('.geojson')) continue;
  for (const site of chosen(vertexSitesOf(uri, text), ({ field }) => field)) {
    for (const metres of [5, 100]) board.add(site.field, `+${metres} m`, outcomeOf(engine, uri, site.moved(metres)));
    restore(uri, text);
  }
}

const table = scoreTable(board, known, { seconds: (Date.now() - started) / 1000, runs, perField: options.perField, held, missedHeld });
if (options.only === '' && !process.argv.includes('--no-write')) writeFileSync(`${root}docs/mutation.md`, table);
console.log(table);
const tenfold = board.total(['×10', 'other id'], (field) => !excused(field, '×10') && !excused(field, 'other id'));
const heldPct = held.caught + held.missed === 0 ? 100 : (100 * held.caught) / (held.caught + held.missed);
if (caughtPct(tenfold) < 98 || heldPct < 99) process.exitCode = 1;

function mutateSite(site: Site, text: string): void {
  for (const change of changes) {
    if (change.type !== site.type) continue;
    const replacement = change.apply(site, engine.model);
    if (replacement === undefined || replacement === site.source) continue;
    const outcome = outcomeOf(engine, site.uri, text.slice(0, site.start) + replacement + text.slice(site.end));
    board.add(site.field, change.name, outcome);
    if (options.missed && outcome !== 'caught' && !excused(site.field, change.name)) {
      console.log(`${change.name} ${outcome}: ${site.uri} ${site.path.join('.')}: ${site.source} → ${replacement}`);
    }
    if (site.type !== 'number' || !mustNotice(known, site.field, site.value as number, Number(replacement))) continue;
    if (outcome === 'missed') {
      held.missed++;
      missedHeld.push(`${site.uri} ${site.path.join('.')}: ${site.source} → ${replacement}`);
    } else held.caught++;
  }
  restore(site.uri, text);
}

function outcomeOf(of: Engine, uri: string, content: string): Outcome {
  runs++;
  of.update({ set: [{ uri, content }] });
  let undecided = false;
  for (const finding of of.report().findings) {
    // The seal of an approved document notices every change of it, whatever it is: that says nothing of the other rules.
    if (finding.rule === 'governance/approval-lock' || cleanKeys.has(keyOf(finding))) continue;
    if (finding.verdict === 'fail') return 'caught';
    if (finding.verdict === 'undecided') undecided = true;
  }
  return undecided ? 'undecided' : 'missed';
}

function restore(uri: string, content: string): void {
  engine.update({ set: [{ uri, content }] });
}

function excused(field: string, change: string): boolean {
  return reasonFor(known, field, change) !== undefined;
}

function* keysOf(report: CheckReport): Iterable<string> {
  for (const finding of report.findings) yield keyOf(finding);
}

function keyOf({ rule, messageId, verdict, uri, path, message }: CheckReport['findings'][number]): string {
  return [rule, messageId, verdict, uri, path.join('/'), message.zh].join('\n');
}

/** At most so many sites of each field, spread evenly: a field of 66 parcels is not 66 times as telling. */
function chosen<T>(sites: readonly T[], fieldOf: (site: T) => string): readonly T[] {
  const byField = groupBy(sites, fieldOf);
  return [...byField].flatMap(([field, all]) => {
    if (!field.includes(options.only)) return [];
    const step = Math.max(1, all.length / options.perField);
    return Array.from({ length: Math.min(all.length, options.perField) }, (_, index) => all[Math.floor(index * step)]!);
  });
}

function groupBy<T>(items: readonly T[], keyOfItem: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOfItem(item), [...(groups.get(keyOfItem(item)) ?? []), item]);
  return groups;
}

function readOptions(args: readonly string[]): { readonly perField: number; readonly only: string; readonly missed: boolean } {
  const valueAfter = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  return { perField: args.includes('--all') ? Number.POSITIVE_INFINITY : Number(valueAfter('--per-field') ?? 6), only: valueAfter('--only') ?? '', missed: args.includes('--missed') };
}
