import { fail, ok, stableStringify, type Failure, type Result } from '@plansmith/base';
import { planImport, readImportLayer, referenceLayer, unifiedDiff, type FileEdit, type ImportPlan, type ImportWorkspace } from '@plansmith/engine/exchange';
import type { GeoNote } from '@plansmith/geo';
import { basename } from 'node:path';
import type { CommandContext } from './command-context.ts';
import type { ImportCommand } from './exchange-arguments.ts';
import { importText } from './import-text.ts';
import { interruptible, type Work } from './interruptible.ts';
import { hasErrors, noteLines, plainNotes } from './note-lines.ts';
import { oneLine, openLayer, type OpenedLayer } from './open-layer.ts';
import { couldNotRun, exitCodes, type ExitCode } from './output.ts';
import { loadPlanTexts, schemasOf, type PlanText } from './plan-texts.ts';
import { readFailure } from './vector-files.ts';
import { writeFileEdits } from './write-file-edits.ts';

/** `plansmith import`: records and features of a workspace from a file, by edits that touch only what changes. */
export async function importCommand(command: ImportCommand, context: CommandContext): Promise<ExitCode> {
  return interruptible(context.output, async (work) => {
    const { output } = context;
    const loaded = await loadPlanTexts(command.directory);
    if (!loaded.ok) return couldNotRun(output, loaded.error.message);
    const { texts } = loaded.value;
    const workspace: ImportWorkspace = { files: texts.map(({ uri, text }) => ({ uri, text })), schemas: schemasOf(await context.loadPlugins()) };
    const source = await readSource(command, workspace, work);
    if (!source.ok) return couldNotRun(output, source.error.message);
    const { opened, layer, notes } = source.value;
    const plan = planImport({
      target: command.target,
      layer,
      workspace,
      sourceName: basename(command.file),
      mapping: opened.mapping.fields,
      ...(command.key !== undefined && { key: command.key }),
      ...(command.into !== undefined && { into: command.into }),
    });
    if (plan.refused) return couldNotRun(output, plan.report.notes.map(oneLine).join('\nplansmith: '));
    if (!command.dryRun) {
      const written = await writeFileEdits(plan.files, { directory: command.directory, texts, work });
      if (!written.ok) return couldNotRun(output, written.error.message);
    }
    output.out(command.json ? `${stableStringify(jsonReport(command, { opened, plan, notes, texts }), 2)}\n` : pretty(command, { opened, plan, notes, texts }));
    const isWhole = plan.report.unmatchedSource.length === 0 && !hasErrors([...notes, ...plan.report.notes]);
    return isWhole ? exitCodes.passed : exitCodes.findings;
  });
}

interface Source {
  readonly opened: OpenedLayer;
  readonly layer: Awaited<ReturnType<typeof readImportLayer>>['layer'];
  readonly notes: readonly GeoNote[];
}

async function readSource(command: ImportCommand, workspace: ImportWorkspace, work: Work): Promise<Result<Source, Failure>> {
  const opened = await openLayer(command, work);
  if (!opened.ok) return opened;
  try {
    const reference = referenceLayer(workspace, command.target);
    const { layer, notes } = await readImportLayer(opened.value.layer, { crs: opened.value.crs, reference });
    return ok({ opened: opened.value, layer, notes: [...opened.value.notes, ...notes] });
  } catch (error) {
    if (work.signal.aborted) throw error;
    return fail(readFailure(command.file, error));
  } finally {
    await opened.value.close();
  }
}

interface Done {
  readonly opened: OpenedLayer;
  readonly plan: ImportPlan;
  readonly notes: readonly GeoNote[];
  readonly texts: readonly PlanText[];
}

function jsonReport(command: ImportCommand, { opened, plan, notes, texts }: Done): unknown {
  return {
    input: { file: command.file, format: opened.format, layer: opened.layer.name, epsg: opened.crs.epsg, notes: plainNotes(notes) },
    dryRun: command.dryRun,
    files: plan.files.map((file) => ({ uri: file.uri, isNew: file.isNew, diff: diffOf(file, texts) })),
    ...plan.report,
  };
}

function pretty(command: ImportCommand, { opened, plan, notes, texts }: Done): string {
  const zh = command.locale !== 'en';
  const title = zh ? opened.title.zh : opened.title.en;
  const head = zh ? `读取 ${command.file}：${title}，图层 ${opened.layer.name}，EPSG:${opened.crs.epsg}` : `Read ${command.file}: ${title}, layer ${opened.layer.name}, EPSG:${opened.crs.epsg}`;
  const names = plan.files.map(({ uri }) => uri).join(', ');
  const none = zh ? '没有文件需要改动' : 'No file needs a change';
  const done = plan.files.length === 0 ? none : command.dryRun ? (zh ? `试运行，没有写入：${names}` : `Dry run, nothing written: ${names}`) : zh ? `已写入：${names}` : `Written: ${names}`;
  const diffs = command.dryRun ? plan.files.map((file) => diffOf(file, texts)).join('') : '';
  return `${head}\n${noteLines(notes, command.locale)}${importText(plan.report, command.locale)}${diffs}${done}\n`;
}

function diffOf(file: FileEdit, texts: readonly PlanText[]): string {
  return unifiedDiff(file.uri, texts.find(({ uri }) => uri === file.uri)?.text ?? '', file);
}
