import { fail, ok, stableStringify, valueAt, type Failure, type Locale, type Result } from '@plansmith/base';
import { nearestOf, parseDocument, type DocumentKind } from '@plansmith/document';
import { unifiedDiff } from '@plansmith/engine/exchange';
import { planNewDocument, type NewDocumentPlan } from '@plansmith/engine/new-document';
import { registerPlugins } from '@plansmith/plugin';
import { locateFile, openFolder } from '../folder/workspace-folder.ts';
import type { CommandContext } from './command-context.ts';
import { interruptible } from './interruptible.ts';
import type { NewCommand } from './new-arguments.ts';
import { couldNotRun, exitCodes, type ExitCode } from './output.ts';
import { loadPlanTexts, type PlanText } from './plan-texts.ts';
import { writeFileEdits } from './write-file-edits.ts';

/** `plansmith new`: a document with all that its kind must have, in the place of its kind, known to those who must know of it. */
export async function newCommand(command: NewCommand, context: CommandContext): Promise<ExitCode> {
  return interruptible(context.output, async (work) => {
    const { output } = context;
    const kind = findKind(command.kind, registerPlugins(await context.loadPlugins()).documentKinds);
    if (!kind.ok) return couldNotRun(output, kind.error.message);
    const texts = await textsFor(kind.value, command.directory);
    if (!texts.ok) return couldNotRun(output, texts.error.message);
    const today = command.asOf ?? asOfWorkspace(texts.value) ?? clockDay();
    const plan = planNewDocument({ kind: kind.value, documents: texts.value.map(({ uri, text }) => ({ uri, parsed: parseDocument(text) })), id: command.id, title: command.title, today });
    if (!plan.ok) return couldNotRun(output, `${plan.error.zh} / ${plan.error.en}`);
    if (!command.dryRun) {
      const written = await writeFileEdits(plan.value.files, { directory: command.directory, texts: texts.value, work });
      if (!written.ok) return couldNotRun(output, written.error.message);
    }
    const done = { kind: kind.value, plan: plan.value, texts: texts.value };
    output.out(command.json ? `${stableStringify(jsonReport(command, done), 2)}\n` : pretty(command, done));
    return exitCodes.passed;
  });
}

/** A kind by its name in any case, or by its Chinese title. */
function findKind(word: string, kinds: readonly DocumentKind[]): Result<DocumentKind, Failure> {
  const named = kinds.find(({ kind, title, schema }) => kind.toLowerCase() === word.toLowerCase() || title.zh === word || schema.title === word);
  if (named) return ok(named);
  const near = nearestOf(word, kinds.map(({ kind }) => kind));
  const list = kinds.map(({ kind, title }) => `${kind} ${title.zh}`).join('、');
  const names = kinds.map(({ kind }) => kind).join(', ');
  const zh = `没有文档类型 ${word}${near === undefined ? '' : `，是否为 ${near}`}；可用的有 ${list}`;
  const en = `there is no kind ${word}${near === undefined ? '' : `, perhaps ${near}`}; there are ${names}`;
  return fail({ code: 'unknownKind', message: `${zh} / ${en}` });
}

/** The documents of the workspace; none where a workspace is to be made in a folder that is none. */
async function textsFor({ kind, pathPattern }: DocumentKind, directory: string): Promise<Result<readonly PlanText[], Failure>> {
  if (kind !== 'workspace') {
    const loaded = await loadPlanTexts(directory, isYaml);
    return loaded.ok ? ok(loaded.value.texts) : loaded;
  }
  const folder = await openFolder(directory);
  if (!folder.ok) return folder;
  const present = await locateFile(folder.value, pathPattern);
  return present.ok ? fail({ code: 'conflict', message: `${pathPattern} 已经存在，没有覆盖 / ${pathPattern} exists already and was not overwritten` }) : ok([]);
}

function isYaml(uri: string): boolean {
  return /\.ya?ml$/i.test(uri);
}

function asOfWorkspace(texts: readonly PlanText[]): string | undefined {
  const asOf = valueAt(parseDocument(texts.find(({ uri }) => uri === 'workspace.yaml')?.text ?? '').value, ['asOf']);
  return typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : undefined;
}

/** Today where the user is. */
function clockDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

interface Done {
  readonly kind: DocumentKind;
  readonly plan: NewDocumentPlan;
  readonly texts: readonly PlanText[];
}

function jsonReport({ dryRun }: NewCommand, { kind, plan, texts }: Done): unknown {
  return {
    kind: kind.kind,
    id: plan.id,
    uri: plan.uri,
    dryRun,
    placeholders: plan.placeholders,
    registrations: plan.registrations.map(({ uri, what, why }) => ({ uri, what, done: why === undefined, ...(why && { why }) })),
    files: plan.files.map((file) => ({ uri: file.uri, isNew: file.isNew, diff: unifiedDiff(file.uri, textOf(texts, file.uri), file) })),
  };
}

function pretty({ dryRun, locale }: NewCommand, { kind, plan, texts }: Done): string {
  const zh = locale !== 'en';
  const say = (chinese: string, english: string): string => `${zh ? chinese : english}\n`;
  const names = plan.files.map(({ uri }) => uri).join(zh ? '、' : ', ');
  const blanks = plan.placeholders.length;
  return [
    say(`${kind.title.zh} ${plan.id}：${plan.uri}，${blanks} 处待填`, `${kind.schema['x-titleEn'] ?? kind.kind} ${plan.id}: ${plan.uri}, ${blanks} values to fill in`),
    ...plan.registrations.map((registration) => registrationLine(registration, locale)),
    ...(dryRun ? plan.files.map((file) => unifiedDiff(file.uri, textOf(texts, file.uri), file)) : []),
    dryRun ? say(`试运行，没有写入：${names}`, `Dry run, nothing written: ${names}`) : say(`已写入：${names}`, `Written: ${names}`),
    ...(dryRun ? [] : [say('接着填写标有“待填”“待选”的值，再运行 plansmith check', 'Fill in the values marked 待填 or 待选, then run plansmith check')]),
  ].join('');
}

function registrationLine({ uri, what, why }: NewDocumentPlan['registrations'][number], locale: Locale): string {
  if (locale === 'en') return why ? `  Not registered in ${uri} (${what.en}): ${why.en}\n` : `  Registered in ${uri}: ${what.en}\n`;
  return why ? `  未登记 ${uri}（${what.zh}）：${why.zh}\n` : `  登记 ${uri}：${what.zh}\n`;
}

function textOf(texts: readonly PlanText[], uri: string): string {
  return texts.find((text) => text.uri === uri)?.text ?? '';
}
