/** A file or expectation block of a rule page's example. */
export interface PageExample {
  readonly title: string;
  readonly kind: 'correct' | 'violating';
  /** Files by uri; the page's "given" files are in every example unless it brings its own. */
  readonly files: Readonly<Record<string, string>>;
  /** Lines `uri path messageId [undecided]`, sorted. */
  readonly expected: readonly string[];
}

const sectionKinds = [
  { pattern: /given/i, kind: 'given' },
  { pattern: /correct/i, kind: 'correct' },
  { pattern: /violating/i, kind: 'violating' },
] as const;

/**
 * Reads the examples of a rule's page. A page has level-2 sections whose titles contain `Given`, `Correct` or `Violating`;
 * below them a level-3 heading starts an example. A fenced block whose info string is `yaml <uri>` or `json <uri>` is a file;
 * a block `findings` lists what a violating example must give, one `uri path messageId` a line (`undecided` after it where so).
 * Throws on a page that breaks this form: a page is our own text.
 */
export function readRulePage(page: string): readonly PageExample[] {
  const given: Record<string, string> = {};
  const examples: { title: string; kind: 'correct' | 'violating'; files: Record<string, string>; expected: string[] }[] = [];
  let section: 'given' | 'correct' | 'violating' | undefined;
  const lines = page.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const heading = /^(#{2,3}) (.+)$/.exec(line);
    if (heading?.[1] === '##') section = sectionKinds.find(({ pattern }) => pattern.test(heading[2]!))?.kind;
    else if (heading && (section === 'correct' || section === 'violating')) {
      examples.push({ title: heading[2]!, kind: section, files: { ...given }, expected: [] });
    }
    const fence = /^```(\w+)(?: (\S+))?$/.exec(line);
    if (!fence) continue;
    const end = lines.indexOf('```', index + 1);
    if (end === -1) throw new Error(`line ${index + 1}: the block is not closed`);
    const body = lines.slice(index + 1, end);
    index = end;
    const [, language, uri] = fence;
    if (section === undefined) continue;
    if (uri !== undefined) {
      const target = section === 'given' ? given : examples.at(-1)?.files;
      if (!target) throw new Error(`line ${index + 1}: a file before the first example heading`);
      target[uri] = `${body.join('\n')}\n`;
    } else if (language === 'findings') {
      examples.at(-1)?.expected.push(...body.map((text) => text.trim()).filter((text) => text !== ''));
    }
  }
  for (const example of examples) {
    example.expected.sort();
    if (example.kind === 'violating' && example.expected.length === 0) throw new Error(`violating example "${example.title}" lists no findings`);
    if (example.kind === 'correct' && example.expected.length > 0) throw new Error(`correct example "${example.title}" lists findings`);
  }
  for (const kind of ['correct', 'violating'] as const) {
    if (!examples.some((example) => example.kind === kind)) throw new Error(`the page has no ${kind} example`);
  }
  return examples;
}
