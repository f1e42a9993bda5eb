import { fail, ok, type Failure, type Result } from '@plansmith/base';
import type { Engine, FileInput } from '@plansmith/engine';
import { withoutTracking } from '@plansmith/plan';
import { allFindings, baselineOf, compareFindings, compareWithBaseline, findingsOfChange, goneFindings, joinBaselines, narrowReport, type Baseline, type CheckReport, type Finding } from '@plansmith/rules';
import { join, relative, resolve, sep } from 'node:path';
import { loadBaseline, saveBaseline, type BaselineFile } from './baseline-file.ts';
import { changedSince, type ChangeSince } from './changed-since.ts';
import type { NarrowingRequest } from './narrowing-arguments.ts';

/** Name of the baseline in a workspace, where none is told. */
const usualName = 'plansmith-baseline.json';

/** What a check is narrowed by, read before it runs. */
export interface Narrowing {
  readonly change: (ChangeSince & { readonly revision: string }) | undefined;
  readonly baseline: { readonly path: string; readonly file: BaselineFile | undefined; readonly isToBeWritten: boolean } | undefined;
}

export interface NarrowingInput {
  readonly directory: string;
  readonly files: readonly FileInput[];
}

/** Reads the baseline and asks git. */
export async function readNarrowingFiles(request: NarrowingRequest, { directory, files }: NarrowingInput): Promise<Result<Narrowing, Failure>> {
  const { writeBaseline, changed } = request;
  const path = writeBaseline === 'default' ? join(directory, usualName) : (writeBaseline?.file ?? request.baseline);
  const known = path === undefined ? undefined : await loadBaseline(path);
  if (known && !known.ok) return known;
  if (path !== undefined && !known?.value && writeBaseline === undefined) {
    return fail({ code: 'baseline', message: `没有基线文件 ${path}；可用 --write-baseline=${path} 写出 / there is no baseline ${path}: --write-baseline=${path} makes one` });
  }
  const change = changed === undefined ? undefined : await changedSince(directory, changed, files);
  if (change && !change.ok) return change;
  return ok({
    change: change && { ...change.value, revision: changed! },
    baseline: path === undefined ? undefined : { path, file: known?.value, isToBeWritten: writeBaseline !== undefined },
  });
}

/** Takes the files in. Where changes are looked at, the former state first: what it found, and the present upon it. */
export function takeFiles(engine: Engine, files: readonly FileInput[], { change }: Narrowing): readonly Finding[] {
  if (!change) {
    engine.update({ set: files });
    return [];
  }
  engine.update({ set: change.before });
  const { findings } = engine.report();
  const here = new Set(files.map(({ uri }) => uri));
  engine.update({ set: files.filter(({ uri }) => change.uris.has(uri)), remove: change.before.flatMap(({ uri }) => (here.has(uri) ? [] : [uri])) });
  return findings;
}

/** Writes the baseline anew where that is asked: what there is now, and the entries of rules that this check did not ask. */
export async function renewBaseline(engine: Engine, narrowing: Narrowing): Promise<Result<Narrowing, Failure>> {
  const { baseline } = narrowing;
  if (!baseline?.isToBeWritten) return ok(narrowing);
  const report = engine.report();
  const asked = askedRules(report);
  const kept: Baseline = { entries: (baseline.file?.baseline.entries ?? []).filter(({ rule }) => !asked(rule)) };
  const saved = await saveBaseline(baseline.path, joinBaselines(baselineOf(report.findings, { hasRun: asked, neverQuiet: neverQuiet(engine) }), kept), baseline.file);
  return saved.ok ? ok({ ...narrowing, baseline: { ...baseline, file: saved.value } }) : saved;
}

/** What is told of a report: what the change brings or touches, and of that what the baseline does not know; entries of the baseline that are gone always. */
export function narrowed(report: CheckReport, { change, baseline }: Narrowing, context: { readonly before: readonly Finding[]; readonly engine: Engine; readonly directory: string }): CheckReport {
  if (!change && !baseline) return report;
  const { before, engine, directory } = context;
  const { findings } = report;
  const layerUri = (layer: string): string | undefined => withoutTracking(() => engine.model.layerUri(layer));
  const ofChange = change ? findingsOfChange(findings, { uris: change.uris, before, layerUri }) : findings;
  const apart = change && { apartFromChange: { revision: change.revision, findings: allFindings(findings).length - allFindings(ofChange).length } };
  if (!baseline?.file) return narrowReport(report, ofChange, { ...apart });
  const told = new Set(ofChange);
  const compared = compareWithBaseline(findings, baseline.file.baseline, { hasRun: askedRules(report), neverQuiet: neverQuiet(engine), isTold: (finding) => told.has(finding) });
  const file = nameOf(baseline.path, directory);
  const gone = goneFindings(compared.gone, { uri: file, text: baseline.file.text });
  return narrowReport(report, [...gone, ...compared.findings].toSorted(compareFindings), { ...apart, knownByBaseline: { file, findings: compared.known } });
}

function askedRules(report: CheckReport): (rule: string) => boolean {
  const asked = new Set(report.rules.map(({ rule }) => rule));
  return (rule) => asked.has(rule);
}

function neverQuiet(engine: Engine): (rule: string) => boolean {
  const rules = new Set(engine.rules().flatMap(({ meta }) => (meta.waivable === false ? [meta.id] : [])));
  return (rule) => rules.has(rule);
}

/** The file as reports name it: as a file of the workspace where it is one, else as it was given. */
function nameOf(path: string, directory: string): string {
  const inside = relative(resolve(directory), resolve(path)).split(sep).join('/');
  return inside.startsWith('../') || inside === '..' || /^[A-Za-z]:/.test(inside) ? path : inside;
}
