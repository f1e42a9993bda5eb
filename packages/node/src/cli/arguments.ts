import { fail, ok, type Locale, type Result } from '@plansmith/base';
import { parseArgs } from 'node:util';
import { balanceShapes, readBalanceCommand, type BalanceCommand } from './balance-arguments.ts';
import { exchangeShapes, readExchangeCommand, type ExchangeCommand } from './exchange-arguments.ts';
import { measureShapes, readMeasureCommand, type MeasureCommand } from './measure-arguments.ts';
import { newShapes, readNewCommand, type NewCommand } from './new-arguments.ts';
import { narrowingOptions, readNarrowing, type NarrowingRequest } from './narrowing-arguments.ts';
import { defaultLocale } from './output.ts';
import { readReports, reportOptions, type ReportRequest } from './report-arguments.ts';

export type Command =
  | BalanceCommand
  | ExchangeCommand
  | MeasureCommand
  | NewCommand
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | {
      readonly command: 'check';
      readonly directory: string;
      /** At least one. */
      readonly reports: readonly ReportRequest[];
      /** Which findings are told, and what is done about them. */
      readonly narrowing: NarrowingRequest;
      /** Whether to tell what each rule took. */
      readonly stats: boolean;
      readonly asOf: string | undefined;
      readonly rules: readonly string[];
      readonly locale: Locale;
    }
  | { readonly command: 'rules'; readonly json: boolean; readonly locale: Locale }
  | { readonly command: 'explain'; readonly rule: string; readonly locale: Locale }
  | { readonly command: 'open'; readonly directory: string; readonly port: number | undefined; readonly browser: boolean; readonly exitWithStdin: boolean };

export interface UsageFailure {
  readonly code: 'usage';
  readonly message: string;
}

interface CommandShape {
  readonly positionals: number;
  /** Name of each option and whether it takes a value; an optional one stands behind an equals sign, so that it is not taken for a folder. */
  readonly options: Readonly<Record<string, 'flag' | 'value' | 'optional'>>;
}

const shapes: Readonly<Record<'check' | 'rules' | 'explain' | 'open' | keyof typeof exchangeShapes | keyof typeof measureShapes | keyof typeof newShapes | keyof typeof balanceShapes, CommandShape>> = {
  ...balanceShapes,
  ...exchangeShapes,
  ...measureShapes,
  ...newShapes,
  check: { positionals: 1, options: { ...reportOptions, ...narrowingOptions, 'as-of': 'value', rule: 'value', lang: 'value' } },
  rules: { positionals: 0, options: { json: 'flag', lang: 'value' } },
  explain: { positionals: 1, options: { lang: 'value' } },
  open: { positionals: 1, options: { port: 'value', 'no-browser': 'flag', 'exit-with-stdin': 'flag' } },
};

/** Reads the words after `plansmith`. The message of a failure is one line, Chinese first. */
export function parseCommand(words: readonly string[]): Result<Command, UsageFailure> {
  const [name, ...rest] = words;
  if (words.some((word) => word === '--help' || word === '-h') || name === 'help') return ok({ command: 'help' });
  if (name === '--version' || name === '-v') return ok({ command: 'version' });
  if (name === undefined) return usage('缺少命令', 'a command is missing');
  if (!isCommandName(name)) return usage(`没有命令 ${name}`, `there is no command ${name}`);
  const given = readWords(rest, shapes[name]);
  if (!given.ok) return given;
  const { positionals, values, flags } = given.value;
  const locale = localeOf(values.get('lang'));
  if (!locale.ok) return locale;
  switch (name) {
    case 'check':
      return checkCommand(given.value, locale.value);
    case 'rules':
      return ok({ command: name, json: flags.has('json'), locale: locale.value });
    case 'explain':
      if (positionals[0] === undefined) return usage('explain 需要规则编号', 'explain needs the id of a rule');
      return ok({ command: name, rule: positionals[0], locale: locale.value });
    case 'convert':
    case 'import':
    case 'export': {
      const command = readExchangeCommand(name, given.value, locale.value);
      return command.ok ? command : usage(command.error.zh, command.error.en);
    }
    case 'area':
    case 'overlap':
    case 'topology': {
      const command = readMeasureCommand(name, given.value, locale.value);
      return command.ok ? command : usage(command.error.zh, command.error.en);
    }
    case 'new': {
      const command = readNewCommand(given.value, locale.value);
      if (!command.ok) return usage(command.error.zh, command.error.en);
      const { asOf } = command.value;
      return asOf === undefined || isDate(asOf) ? command : usage(`--as-of 需要 YYYY-MM-DD 形式的日期，不是 ${asOf}`, `--as-of needs a date as YYYY-MM-DD, not ${asOf}`);
    }
    case 'balance': {
      const command = readBalanceCommand(given.value, locale.value);
      return command.ok ? command : usage(command.error.zh, command.error.en);
    }
    case 'open': {
      const port = portOf(values.get('port'));
      if (!port.ok) return port;
      const directory = positionals[0] ?? '.';
      return ok({ command: name, directory, port: port.value, browser: !flags.has('no-browser'), exitWithStdin: flags.has('exit-with-stdin') });
    }
  }
}

interface Given {
  readonly positionals: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
  /** Options with values in the order given, for those whose order says something. */
  readonly ordered: readonly { readonly name: string; readonly value: string }[];
}

function readWords(words: readonly string[], shape: CommandShape): Result<Given, UsageFailure> {
  const options = Object.fromEntries(Object.entries(shape.options).map(([name, type]) => [name, { type: type === 'value' ? 'string' : 'boolean' } as const]));
  // Not strict: node's own messages are English only and take three lines.
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  const flags = new Set<string>();
  const ordered: { readonly name: string; readonly value: string }[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.kind === 'positional') {
      if (positionals.length === shape.positionals) {
        const optional = before?.kind === 'option' && shape.options[before.name] === 'optional' ? `${before.rawName}=${token.value}` : undefined;
        const hint = { zh: optional ? `，值写成 ${optional}` : '', en: optional ? `: write ${optional}` : '' };
        return usage(`多余的参数 ${token.value}${hint.zh}`, `unexpected argument ${token.value}${hint.en}`);
      }
      positionals.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const type = shape.options[token.name];
    if (type === undefined) return usage(`没有选项 ${token.rawName}`, `there is no option ${token.rawName}`);
    if (type === 'optional') {
      if (token.value === '') return usage(`选项 ${token.rawName} 的等号后缺少值`, `the option ${token.rawName} needs a value behind the equals sign`);
      if (token.value === undefined) flags.add(token.name);
      else values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
    } else if (type === 'flag') {
      if (token.value !== undefined) return usage(`选项 ${token.rawName} 不带值`, `the option ${token.rawName} takes no value`);
      flags.add(token.name);
    } else {
      const missing = token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-'));
      if (missing) return usage(`选项 ${token.rawName} 缺少值`, `the option ${token.rawName} needs a value`);
      values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
      ordered.push({ name: token.name, value: token.value });
    }
  }
  return ok({ positionals, values, flags, ordered });
}

function checkCommand({ positionals, values, flags, ordered }: Given, locale: Locale): Result<Command, UsageFailure> {
  const reports = readReports(ordered);
  if (!reports.ok) return usage(reports.error.zh, reports.error.en);
  const narrowing = readNarrowing({ values, flags }, { hasReports: ordered.some(({ name }) => name === 'format' || name === 'out') });
  if (!narrowing.ok) return usage(narrowing.error.zh, narrowing.error.en);
  const asOf = values.get('as-of')?.at(-1);
  if (asOf !== undefined && !isDate(asOf)) {
    return usage(`--as-of 需要 YYYY-MM-DD 形式的日期，不是 ${asOf}`, `--as-of needs a date as YYYY-MM-DD, not ${asOf}`);
  }
  return ok({ command: 'check', directory: positionals[0] ?? '.', reports: reports.value, narrowing: narrowing.value, stats: flags.has('stats'), asOf, rules: values.get('rule') ?? [], locale });
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function localeOf(given: readonly string[] | undefined): Result<Locale, UsageFailure> {
  const name = given?.at(-1) ?? defaultLocale;
  return name === 'zh-CN' || name === 'en' ? ok(name) : usage(`--lang 只能是 zh-CN 或 en，不是 ${name}`, `--lang is zh-CN or en, not ${name}`);
}

function portOf(given: readonly string[] | undefined): Result<number | undefined, UsageFailure> {
  const text = given?.at(-1);
  if (text === undefined) return ok(undefined);
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535
    ? ok(Number(text))
    : usage(`--port 需要 0 到 65535 的整数，不是 ${text}`, `--port needs a whole number from 0 to 65535, not ${text}`);
}

function isCommandName(name: string): name is keyof typeof shapes {
  return Object.hasOwn(shapes, name);
}

function usage(zh: string, en: string): { readonly ok: false; readonly error: UsageFailure } {
  return fail({ code: 'usage', message: `${zh}；用法见 plansmith --help / ${en}; see plansmith --help` });
}
