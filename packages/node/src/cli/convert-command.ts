import { fail, localize, ok, stableStringify, type Failure, type Locale, type Result } from '@plansmith/base';
import { passOn, targetSystem } from '@plansmith/engine/exchange';
import type { GeoNote } from '@plansmith/geo';
import { formatEntries, writerFor, type FormatEntry } from '@plansmith/geo/formats';
import { realpath } from 'node:fs/promises';
import type { CommandContext } from './command-context.ts';
import type { ConvertCommand } from './exchange-arguments.ts';
import { interruptible, type Work } from './interruptible.ts';
import { hasErrors, noteLines, plainNotes } from './note-lines.ts';
import { oneLine, openLayer, type OpenedLayer } from './open-layer.ts';
import { couldNotRun, exitCodes, type ExitCode } from './output.ts';
import { checkTarget, writeVectorFiles } from './vector-files.ts';

/** What `plansmith convert` tells: the shape of schemas/cli/convert-report.schema.json. */
interface ConvertReport {
  readonly input: { readonly file: string; readonly format: string; readonly layer: string; readonly epsg: number; readonly features: number; readonly notes: readonly GeoNote[] };
  readonly output: { readonly files: readonly string[]; readonly format: string; readonly epsg: number; readonly losses: readonly GeoNote[] };
}

/** `plansmith convert`: one layer of a file into another format, system or encoding. */
export async function convertCommand(command: ConvertCommand, context: CommandContext): Promise<ExitCode> {
  return interruptible(context.output, async (work) => {
    const writer = await writerOf(command);
    if (!writer.ok) return couldNotRun(context.output, writer.error.message);
    const opened = await openLayer({ ...command, file: command.input }, work);
    if (!opened.ok) return couldNotRun(context.output, opened.error.message);
    try {
      const done = await convert(command, { opened: opened.value, entry: writer.value, work });
      if (!done.ok) return couldNotRun(context.output, done.error.message);
      const report = done.value;
      context.output.out(command.json ? `${stableStringify(report, 2)}\n` : pretty(report, { opened: opened.value, locale: command.locale }));
      return hasErrors([...report.input.notes, ...report.output.losses]) ? exitCodes.findings : exitCodes.passed;
    } finally {
      await opened.value.close();
    }
  });
}

async function writerOf({ input, out, force }: ConvertCommand): Promise<Result<FormatEntry, Failure>> {
  const entry = writerFor(out);
  if (!entry) {
    const known = formatEntries.flatMap(({ writes }) => writes.map((extension) => `.${extension}`));
    return fail({ code: 'noWriter', message: `不能写 ${out}：扩展名应为 ${known.join('、')} 之一 / cannot write ${out}: its extension should be one of ${known.join(', ')}` });
  }
  if (await isSameFile(input, out)) return fail({ code: 'sameFile', message: `输入和输出是同一个文件：${out} / input and output are the same file` });
  const refusal = await checkTarget(out, { force });
  return refusal ? fail(refusal) : ok(entry);
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const paths = await Promise.all([a, b].map((path) => realpath(path).catch(() => undefined)));
  return paths[0] !== undefined && paths[0] === paths[1];
}

interface Conversion {
  readonly opened: OpenedLayer;
  readonly entry: FormatEntry;
  readonly work: Work;
}

async function convert(command: ConvertCommand, { opened, entry, work }: Conversion): Promise<Result<ConvertReport, Failure>> {
  const { layer, crs, mapping } = opened;
  const names = layer.fields.map(({ name }) => name);
  const strange = mapping.fields.find(({ source }) => !names.includes(source));
  if (strange) return fail({ code: 'noSuchField', message: `映射里的字段“${strange.source}”不在文件中，有：${names.join('、') || '—'} / the mapping's field "${strange.source}" is not in the file, which has: ${names.join(', ') || '—'}` });
  const target = await targetSystem({ to: command.to, layer, crs, entry });
  if (!target.ok) return fail({ code: target.error.code, message: oneLine(target.error) });
  const format = await entry.load();
  const { content, featuresPassed, doubts, notes } = passOn(layer, { from: crs, to: target.value.crs, mapping: mapping.fields });
  const written = await format.write!(content, command.toEncoding === undefined ? {} : { encoding: command.toEncoding });
  work.signal.throwIfAborted();
  const files = await writeVectorFiles(command.out, written.files, { force: command.force, signal: work.signal });
  if (!files.ok) return files;
  return ok({
    input: { file: command.input, format: opened.format, layer: layer.name, epsg: crs.epsg, features: featuresPassed(), notes: plainNotes([...opened.notes, ...layer.notes(), ...doubts()]) },
    output: { files: files.value, format: entry.id, epsg: target.value.crs.epsg, losses: plainNotes([...target.value.notes, ...notes(), ...written.losses]) },
  });
}

function pretty({ input, output }: ConvertReport, { opened, locale }: { readonly opened: OpenedLayer; readonly locale: Locale }): string {
  const zh = locale !== 'en';
  const format = localize(opened.title, locale);
  const read = zh ? `读取 ${input.file}：${format}，图层 ${input.layer}，EPSG:${input.epsg}，${input.features} 个要素` : `Read ${input.file}: ${format}, layer ${input.layer}, EPSG:${input.epsg}, ${input.features} feature(s)`;
  const wrote = zh ? `写出 ${output.files.join('、')}：EPSG:${output.epsg}` : `Wrote ${output.files.join(', ')}: EPSG:${output.epsg}`;
  return `${read}\n${noteLines(input.notes, locale)}${wrote}\n${noteLines(output.losses, locale)}`;
}
