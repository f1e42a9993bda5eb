import { LineIndex, stableStringify, type Failure, type Result } from '@plansmith/base';
import { createEngine, type Engine } from '@plansmith/engine';
import type { FileEdit } from '@plansmith/engine/exchange';
import { balanceTaskId, type BalanceAnswer, type BalanceRefusal } from '@plansmith/plugin/balance';
import type { BalanceCommand } from './balance-arguments.ts';
import { balanceText } from './balance-text.ts';
import type { CommandContext } from './command-context.ts';
import { interruptible, type Work } from './interruptible.ts';
import { couldNotRun, exitCodes, type ExitCode } from './output.ts';
import { loadPlanTexts, type PlanText } from './plan-texts.ts';
import { writeFileEdits } from './write-file-edits.ts';

/** `plansmith balance`: the least change that meets every demand on floor area, as a patch that is shown and, when told so, written. */
export async function balanceCommand(command: BalanceCommand, context: CommandContext): Promise<ExitCode> {
  return interruptible(context.output, async (work) => {
    const { output, version } = context;
    const loaded = await loadPlanTexts(command.directory);
    if (!loaded.ok) return couldNotRun(output, loaded.error.message);
    const engine = createEngine({ version, plugins: await context.loadPlugins() });
    engine.update({ set: loaded.value.files });
    const answer = await work.endable(() => ask(engine, command, work));
    if (answer.status === 'refused') return couldNotRun(output, `${answer.message.zh} / ${answer.message.en}`);
    // Nothing is left half balanced unless somebody says so.
    const isHeldBack = command.apply && answer.status !== 'solved' && !command.partial;
    const isWritten = command.apply && answer.edits.length > 0 && !isHeldBack;
    if (isWritten) {
      const written = await write(engine, answer, { directory: command.directory, texts: loaded.value.texts, work });
      if (!written.ok) return couldNotRun(output, written.error.message);
    }
    const { edits: _, ...report } = answer;
    output.out(command.json ? `${stableStringify({ ...report, isWritten }, 2)}\n` : balanceText(answer, { isWritten, isHeldBack, locale: command.locale }));
    if (answer.status === 'stopped') return exitCodes.couldNotRun;
    return answer.status === 'solved' ? exitCodes.passed : exitCodes.findings;
  });
}

async function ask(engine: Engine, { request, locale }: BalanceCommand, work: Work): Promise<BalanceAnswer | BalanceRefusal> {
  return (await engine.runTask({ id: 'command line', task: balanceTaskId, request }, async (step, share) => {
    work.progress(locale === 'en' ? step.en : step.zh, share);
    // What ends the process is heard between turns only, where no problem is being solved.
    await new Promise((resolve) => setImmediate(resolve));
  })) as BalanceAnswer | BalanceRefusal;
}

function write(engine: Engine, answer: BalanceAnswer, options: { readonly directory: string; readonly texts: readonly PlanText[]; readonly work: Work }): Promise<Result<void, Failure>> {
  const changes = engine.editsText(answer.edits)?.changes;
  if (!changes) throw new Error('the texts took the patch when it was tried, and do not take it now');
  const files = Object.entries(changes).map(([uri, edits]): FileEdit => {
    const lines = new LineIndex(engine.text(uri)!);
    return { uri, isNew: false, edits: edits.map(({ range, newText }) => ({ ...lines.spanOf(range), newText })) };
  });
  return writeFileEdits(files, options);
}
