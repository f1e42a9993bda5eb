import { fail, ok, stableStringify, type Failure, type Result } from '@plansmith/base';
import { createEngine } from '@plansmith/engine';
import { exportLayer, passOn, type ExportedLayer } from '@plansmith/engine/exchange';
import type { GeoNote } from '@plansmith/geo';
import { cgcs2000 } from '@plansmith/geo/crs';
import { baseName, extensionOf, formatEntries, writerFor, type FormatEntry, type WrittenFile } from '@plansmith/geo/formats';
import { basename, dirname, join } from 'node:path';
import type { CommandContext } from './command-context.ts';
import { targetSystem } from './convert-command.ts';
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
  readonly columns: ExportedLayer['columns'];
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
    const format = await entry.load();
    const reports: LayerReport[] = [];
    const writing: { readonly path: string; readonly chunks: readonly Uint8Array[] }[] = [];
    for (const [index, name] of command.layers.entries()) {
      work.progress(`导出 / exporting ${name}`, index / command.layers.length);
      const exported = exportLayer(engine.model, { name, schemas });
      if (!exported.ok) return fail({ code: exported.error.code, message: oneLine(exported.error) });
      const { layer, columns, featureCount, notes } = exported.value;
      const needsZone = entry.id === 'txt';
      const target = await targetSystem({ to: command.to, opened: { layer, crs: cgcs2000 }, entry });
      if (!target.ok) return fail({ code: target.error.code, message: oneLine(target.error) });
      if (needsZone && target.value.crs.kind !== 'gaussKruger') return fail({ code: 'needsZone', message: 'TXT 只能写高斯-克吕格坐标，请用 --to 指定带 / TXT is written in Gauss-Kruger coordinates only: name the zone with --to' });
      const passed = passOn(layer, { from: cgcs2000, to: target.value.crs });
      const written = await format.write!(passed.content, command.encoding === undefined ? {} : { encoding: command.encoding });
      work.signal.throwIfAborted();
      const paths = pathsOf(outOf(command, name), written.files.map((file: WrittenFile) => file.extension));
      for (const path of paths) {
        const refusal = await checkTarget(path, command);
        if (refusal) return fail(refusal);
      }
      writing.push(...written.files.map(({ chunks }, position) => ({ path: paths[position]!, chunks })));
      reports.push({ layer: name, files: paths, format: entry.id, epsg: target.value.crs.epsg, features: featureCount, columns, notes: plainNotes([...notes, ...target.value.notes, ...passed.notes(), ...written.losses]) });
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
