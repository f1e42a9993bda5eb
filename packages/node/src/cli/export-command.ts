import { fail, ok, stableStringify, type Failure, type Result } from '@plansmith/base';
import { createEngine } from '@plansmith/engine';
import { writeLayer, type ExportColumn } from '@plansmith/engine/exchange';
import type { GeoNote } from '@plansmith/geo';
import { baseName, extensionOf, formatEntries, writerFor, type FormatEntry } from '@plansmith/geo/formats';
import { basename, dirname, join } from 'node:path';
import type { CommandContext } from './command-context.ts';
import type { ExportCommand } from './exchange-arguments.ts';
import { interruptible, type Work } from './interruptible.ts';
import { hasErrors, noteLines, plainNotes } from './note-lines.ts';
import { oneLine } from './open-layer.ts';
import { couldNotRun, exitCodes, type ExitCode } from './output.ts';
import { loadPlanTexts, schemasOf } from './plan-texts.ts';
import { checkTarget, pathsOf, writeTogether } from './vector-files.ts';

/** What `plansmith export` tells of one layer: a part of schemas/cli/export-report.schema.json. */
interface LayerReport {
  readonly layer: string;
  readonly files: readonly string[];
  readonly format: string;
  readonly epsg: number;
  readonly features: number;
  readonly columns: readonly ExportColumn[];
  readonly notes: readonly GeoNote[];
}

/** `plansmith export`: layers of a workspace with their records, under standard names. */
export async function exportCommand(command: ExportCommand, context: CommandContext): Promise<ExitCode> {
  return interruptible(context.output, async (work) => {
    const { output } = context;
    const entry = writerFor(`x.${command.extension}`);
    if (!entry) {
      const known = formatEntries.flatMap(({ writes }) => writes);
      return couldNotRun(output, `--as 不能是 ${command.extension || '—'}：${known.join('、')} / --as cannot be ${command.extension || '—'}: ${known.join(', ')}`);
    }
    const done = await exportLayers(command, { context, entry, work });
    if (!done.ok) return couldNotRun(output, done.error.message);
    output.out(command.json ? `${stableStringify({ layers: done.value }, 2)}\n` : done.value.map((report) => pretty(report, command)).join(''));
    return hasErrors(done.value.flatMap(({ notes }) => notes)) ? exitCodes.findings : exitCodes.passed;
  });
}

async function exportLayers(command: ExportCommand, { context, entry, work }: { readonly context: CommandContext; readonly entry: FormatEntry; readonly work: Work }): Promise<Result<readonly LayerReport[], Failure>> {
  const loaded = await loadPlanTexts(command.directory);
  if (!loaded.ok) return loaded;
  const plugins = await context.loadPlugins();
  const engine = createEngine({ version: context.version, plugins, onlyRules: [] });
  try {
    engine.update({ set: loaded.value.files });
    const schemas = schemasOf(plugins);
    const reports: LayerReport[] = [];
    const writing: { readonly path: string; readonly chunks: readonly Uint8Array[] }[] = [];
    for (const [index, name] of command.layers.entries()) {
      const tell = (share: number): void => work.progress(`导出 / exporting ${name}`, (index + share) / command.layers.length);
      tell(0);
      const layer = await writeLayer(engine.model, { name, entry, to: command.to, encoding: command.encoding, schemas, onProgress: tell });
      if (!layer.ok) return fail({ code: layer.error.code, message: oneLine(layer.error) });
      work.signal.throwIfAborted();
      const { files, format, epsg, featureCount, columns, notes } = layer.value;
      const paths = pathsOf(outOf(command, name), files.map(({ extension }) => extension));
      for (const path of paths) {
        const refusal = await checkTarget(path, command);
        if (refusal) return fail(refusal);
      }
      writing.push(...files.map(({ chunks }, position) => ({ path: paths[position]!, chunks })));
      reports.push({ layer: name, files: paths, format, epsg, features: featureCount, columns, notes: plainNotes(notes) });
    }
    const written = await writeTogether(writing, work.signal);
    return written.ok ? ok(reports) : written;
  } finally {
    engine.dispose();
  }
}

/** One layer goes to the very name; of several each gets its own name behind it: `city-parcels.shp`. */
function outOf({ out, layers, extension }: ExportCommand, name: string): string {
  const named = extensionOf(out) === '' ? `${out}.${extension}` : out;
  if (layers.length === 1) return named;
  return join(dirname(named), `${baseName(basename(named))}-${name}.${extensionOf(named)}`);
}

function pretty({ layer, files, epsg, features, columns, notes }: LayerReport, { locale }: ExportCommand): string {
  const zh = locale !== 'en';
  const head = zh ? `图层 ${layer}：${features} 个要素，EPSG:${epsg}，写出 ${files.join('、')}` : `Layer ${layer}: ${features} feature(s), EPSG:${epsg}, wrote ${files.join(', ')}`;
  const width = Math.max(0, ...columns.map(({ name }) => name.length));
  const lines = columns.map(({ name, from, title }) => `  ${name.padEnd(width)}  ${zh ? `${title.zh}（${from}）` : `${title.en} (${from})`}\n`);
  return `${head}\n${lines.join('')}${noteLines(notes, locale)}`;
}
