import { chmod, mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleCommandLine, type CommandLine, type Outcome } from './command-line.ts';

const scenarios = fileURLToPath(new URL('scenarios', import.meta.url));
const names = (await readdir(scenarios)).filter((name) => name.endsWith('.txt')).toSorted();

let plansmith: CommandLine;

beforeAll(async () => {
  plansmith = await bundleCommandLine();
});

afterAll(() => plansmith?.dispose());

it.each(names)('%s', { timeout: 60_000 }, async (name) => {
  const path = join(scenarios, name);
  const scenario = parse(await readFile(path, 'utf8'));
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'plansmith-scenario-')));
  await chmod(folder, 0o755);
  try {
    await expect(await replay(scenario, folder)).toMatchFileSnapshot(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** A part of a scenario: what its heading says after `=== `, and the lines under it. */
interface Section {
  readonly heading: string;
  readonly content: string;
}

interface Scenario {
  readonly description: string;
  readonly sections: readonly Section[];
}

function parse(text: string): Scenario {
  const [description, ...parts] = text.split(/^=== /m);
  const sections = parts.map((part) => {
    const end = part.indexOf('\n');
    return { heading: part.slice(0, end), content: part.slice(end + 1) };
  });
  return { description: description!, sections };
}

/** Carries a scenario out and writes it down again, with what really happened. */
async function replay(scenario: Scenario, folder: string): Promise<string> {
  const written: Section[] = [];
  let outcome: Outcome | undefined;
  for (const section of scenario.sections) {
    const [kind, ...words] = section.heading.split(' ');
    if (kind === 'file') {
      await mkdir(dirname(join(folder, words[0]!)), { recursive: true });
      const path = join(folder, words[0]!);
      await writeFile(path, Buffer.from(section.content, words[1] === 'base64' ? 'base64' : 'utf8'));
      if (words[1] === 'denied') await chmod(path, 0o000);
      written.push(section);
    } else if (kind === 'folder') {
      await mkdir(join(folder, words[0]!), { recursive: true });
      await chmod(join(folder, words[0]!), 0o777);
      written.push(section);
    } else if (kind === 'written') {
      written.push({ heading: section.heading, content: await readFile(join(folder, words[0]!), 'utf8') });
    } else if (kind === 'run') {
      if (words[0] !== 'plansmith') throw new Error(`a scenario runs plansmith, not ${words[0]}`);
      outcome = withoutPlace(await plansmith.run(words.slice(1), { folder, asNobody: true }), folder);
      written.push(section, { heading: `exit ${outcome.exit}`, content: '' });
      for (const stream of ['stdout', 'stderr'] as const) written.push(...outputSections(stream, { outcome, expected: expectedAfter(scenario, section) }));
    } else if (!/^(exit \d+|(stdout|stderr)( includes)?)$/.test(section.heading)) {
      throw new Error(`there is no section "${section.heading}"`);
    }
  }
  if (!outcome) throw new Error('a scenario runs at least one command');
  return scenario.description + written.map(({ heading, content }) => `=== ${heading}\n${content}`).join('');
}

/** Sections between a command and the next one. */
function expectedAfter(scenario: Scenario, command: Section): readonly Section[] {
  const rest = scenario.sections.slice(scenario.sections.indexOf(command) + 1);
  const next = rest.findIndex(({ heading }) => heading.startsWith('run '));
  return next < 0 ? rest : rest.slice(0, next);
}

function outputSections(stream: 'stdout' | 'stderr', { outcome, expected }: { outcome: Outcome; expected: readonly Section[] }): readonly Section[] {
  const output = outcome[stream];
  const includes = expected.find(({ heading }) => heading === `${stream} includes`);
  if (!includes) return output === '' ? [] : [{ heading: stream, content: output }];
  const lines = new Set(output.split('\n'));
  const holds = includes.content.split('\n').every((line) => lines.has(line));
  return [holds ? includes : { heading: `${stream} includes`, content: output }];
}

function withoutPlace({ exit, stdout, stderr }: Outcome, folder: string): Outcome {
  const [out, error] = [stdout, stderr].map((text) => text.replaceAll(folder, '<folder>').replaceAll(plansmith.version, '<version>'));
  return { exit, stdout: out!, stderr: error! };
}
