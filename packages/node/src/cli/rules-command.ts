import { localize, stableStringify } from '@plansmith/base';
import type { Command } from './arguments.ts';
import type { CommandContext } from './command-context.ts';
import { findRule, listRules } from './find-rule.ts';
import { couldNotRun, exitCodes, type ExitCode } from './output.ts';

/** `plansmith rules`: one line for each rule, or everything that rules say of themselves as JSON. */
export async function rulesCommand(command: Extract<Command, { command: 'rules' }>, context: CommandContext): Promise<ExitCode> {
  const rules = await listRules(context);
  if (command.json) {
    context.output.out(`${stableStringify(rules.map(({ meta, plugin }) => ({ ...meta, plugin })), 2)}\n`);
    return exitCodes.passed;
  }
  const idWidth = Math.max(0, ...rules.map(({ meta }) => meta.id.length));
  const lines = rules.map(({ meta }) => {
    const source = `${meta.source.citation} [${meta.source.certainty}]`;
    return `${meta.id.padEnd(idWidth)}  ${meta.severity.padEnd(7)}  ${localize(meta.title, command.locale)}  ${source}\n`;
  });
  context.output.out(lines.join(''));
  return exitCodes.passed;
}

/** `plansmith explain`: the page of a rule; a rule without one is told from its meta. */
export async function explainCommand(command: Extract<Command, { command: 'explain' }>, context: CommandContext): Promise<ExitCode> {
  const rule = await findRule(command.rule, context);
  if (!rule.ok) return couldNotRun(context.output, rule.error.message);
  const { meta, page } = rule.value;
  context.output.out(page === '' ? metaPage(meta, command.locale) : `${page.trimEnd()}\n`);
  return exitCodes.passed;
}

function metaPage(meta: Awaited<ReturnType<typeof listRules>>[number]['meta'], locale: Extract<Command, { command: 'explain' }>['locale']): string {
  const { citation, certainty, note } = meta.source;
  const messages = Object.values(meta.messages).map((message) => `- ${localize(message, locale)}\n`);
  const source = `${citation} [${certainty}]${note ? ` ${localize(note, locale)}` : ''}`;
  return `# ${meta.id} ${localize(meta.title, locale)}\n\n${meta.severity}；${source}\n\n${messages.join('')}`;
}
