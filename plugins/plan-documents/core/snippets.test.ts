import { applySpanEdits, LineIndex, valueAt, type Path } from '@plansmith/base';
import { parseDocument } from '@plansmith/document';
import { createEngine } from '@plansmith/engine';
import { afterAll, describe, expect, it } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { bundledPlugins } from '../../../test/workspace-on-disk.ts';
import { documentKinds } from './document-kinds.ts';
import { fieldsOf } from './schema-fields.ts';

const uri = 'new.yaml';
const engine = createEngine({ version: 'test', plugins: bundledPlugins });
afterAll(() => engine.dispose());

/** The text after an item is chosen at the mark `‸`: first choices taken, tab stops left as they are. */
function choose(marked: string, label: string): string {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  engine.update({ set: [{ uri, content: text }] });
  const lines = new LineIndex(text);
  const items: readonly CompletionItem[] = engine.completion(uri, lines.positionAt(offset));
  const edit = items.find((item) => item.label === label)!.textEdit as TextEdit;
  const start = lines.offsetAt(edit.range.start);
  const line = text.slice(lines.lineStart(edit.range.start.line), start);
  const lead = line.slice(0, line.length - line.trimStart().length);
  const written = edit.newText
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replaceAll('\n', `\n${lead}`);
  return applySpanEdits(text, [{ start, end: lines.offsetAt(edit.range.end), newText: written }]);
}

/** What is wrong under `prefix` with more than a placeholder that was left empty. */
function faults(text: string, name: string, prefix: Path): readonly string[] {
  const { value, problems } = parseDocument(text);
  if (problems.length > 0) return problems.map(({ code }) => code);
  const { validate } = documentKinds.find(({ kind }) => kind === name)!;
  if (validate(value)) return [];
  return (validate.errors ?? []).flatMap(({ instancePath, keyword }) => {
    const path = instancePath.split('/').slice(1).map(decode);
    if (!prefix.every((step, index) => String(step) === path[index])) return [];
    const left = follow(value, path);
    return left === null || left === '' || (left === undefined && keyword === 'type') ? [] : [`${instancePath} ${keyword}`];
  });
}

function decode(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function follow(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined), value);
}

describe.each(documentKinds.map(({ kind }) => kind))('%s', (name) => {
  const { schema } = documentKinds.find(({ kind }) => kind === name)!;

  it('is offered whole in an empty file, with no fault but what is left empty', () => {
    const text = choose('‸', name);
    expect(faults(text, name, [])).toEqual([]);
    for (const key of schema.required ?? []) expect(Object.keys(parseDocument(text).value as object)).toContain(key);
  });

  const lists = fieldsOf(schema).filter(({ pattern, schema: field }) => pattern.length > 0 && field.type === 'array');

  it.each(lists.map(({ pattern }) => [pattern.join('.'), pattern] as const))('offers an item of %s', (_, pattern) => {
    const { text, path } = listText(name, pattern);
    const written = choose(text, '-');
    expect(valueAt(parseDocument(written).value, [...path, 0])).toBeDefined();
    expect(faults(written, name, [...path, 0])).toEqual([]);
  });
});

/** A document in which the list that a pattern leads to is about to get an item. */
function listText(name: string, pattern: readonly string[]): { readonly text: string; readonly path: Path } {
  let text = `kind: ${name}\n`;
  let column = 0;
  let isItem = false;
  for (const step of pattern) {
    if (step === '*') {
      text += `${' '.repeat(column)}- `;
      column += 2;
      isItem = true;
    } else {
      text += `${isItem ? '' : ' '.repeat(column)}${/^\d/.test(step) ? `"${step}"` : step}:\n`;
      column += 2;
      isItem = false;
    }
  }
  return { text: `${text}${' '.repeat(column)}‸\n`, path: pattern.map((step) => (step === '*' ? 0 : step)) };
}
