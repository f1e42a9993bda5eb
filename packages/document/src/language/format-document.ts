import { applySpanEdits, equalJson, type Span, type SpanEdit } from '@plansmith/base';
import { parseDocument, type ParsedDocument } from '../parse-document.ts';
import type { YamlNode } from '../tree.ts';

/**
 * Edits that tidy a text without changing what it says: no blanks at line ends, one line end at the end of the file, one blank after
 * a colon, after the dash of a plain item and after the mark of a comment. Order, quoting, indentation and blank lines stay.
 * A text with problems is left alone, and so is one whose value would come out differently.
 */
export function formatDocument(doc: ParsedDocument): SpanEdit[] {
  if (doc.problems.length > 0) return [];
  const { texts, gaps } = partsOf(doc);
  const end = endEdit(doc, texts);
  const inside = [...gaps, ...lineEdits(doc, texts)].filter((edit) => !end || edit.start < end.start);
  const edits = (end ? [...inside, end] : inside).filter((edit) => doc.text.slice(edit.start, edit.end) !== edit.newText);
  if (edits.length === 0) return [];
  const after = parseDocument(applySpanEdits(doc.text, edits));
  return after.problems.length === 0 && equalJson(after.value, doc.value) ? edits : [];
}

interface Parts {
  /** Spans of keys and scalars, in order: blanks and `#` inside them belong to the text. */
  readonly texts: readonly Span[];
  /** Blanks between colon or dash and what follows on the same line. */
  readonly gaps: readonly SpanEdit[];
}

function partsOf({ root, text }: ParsedDocument): Parts {
  const texts: Span[] = [];
  const gaps: SpanEdit[] = [];
  const gap = (start: number, end: number): void => {
    if (end > start && /^[ \t]+$/.test(text.slice(start, end))) gaps.push({ start, end, newText: ' ' });
  };

  function visit(node: YamlNode | null): void {
    if (node?.kind === 'scalar') {
      const isBlock = node.style === 'literal' || node.style === 'folded';
      // Blank lines after a block may be part of its text.
      texts.push(isBlock ? { start: node.start, end: node.end + /^\s*/.exec(text.slice(node.end))![0].length } : node);
    }
    if (node?.kind === 'map') {
      for (const { key, value } of node.pairs) {
        texts.push(key);
        const colon = text.indexOf(':', key.end);
        if (value && colon >= 0 && colon < value.start) gap(colon + 1, value.start);
        visit(value);
      }
    } else if (node?.kind === 'seq') {
      for (const { start, value } of node.items) {
        // Behind the dash of a mapping the blanks hold the column of its other keys.
        if (value && !node.flow && (value.kind === 'scalar' || value.kind === 'alias')) gap(start + 1, value.start);
        visit(value);
      }
    }
  }
  visit(root);
  return { texts: texts.toSorted((a, b) => a.start - b.start), gaps };
}

function lineEdits({ text, lines }: ParsedDocument, texts: readonly Span[]): SpanEdit[] {
  const edits: SpanEdit[] = [];
  let next = 0;
  for (let line = 0; line < lines.lineCount; line++) {
    const start = lines.lineStart(line);
    const end = line + 1 < lines.lineCount ? lines.lineStart(line + 1) : text.length;
    const body = text.slice(start, end).replace(/[\r\n]+$/, '');
    const content = start + body.trimEnd().length;
    while (next < texts.length && texts[next]!.end <= start) next++;
    if (!isInside(texts, next, content)) edits.push({ start: content, end: start + body.length, newText: '' });
    const comment = commentOf(text, { start, end: content }, texts.slice(next, next + 64));
    if (comment !== undefined && /^#[^\s#!]/.test(text.slice(comment, comment + 2))) edits.push({ start: comment + 1, end: comment + 1, newText: ' ' });
  }
  return edits;
}

function isInside(texts: readonly Span[], from: number, offset: number): boolean {
  for (let index = from; index < texts.length && texts[index]!.start < offset; index++) {
    if (offset < texts[index]!.end) return true;
  }
  return false;
}

/** The `#` that starts a line's comment: at the line's start or after a blank, outside every text. */
function commentOf(text: string, line: Span, texts: readonly Span[]): number | undefined {
  for (let index = text.indexOf('#', line.start); index >= 0 && index < line.end; index = text.indexOf('#', index + 1)) {
    if (index > line.start && !/\s/.test(text[index - 1]!)) continue;
    if (!texts.some((span) => span.start <= index && index < span.end)) return index;
  }
  return undefined;
}

function endEdit({ text }: ParsedDocument, texts: readonly Span[]): SpanEdit | undefined {
  const content = text.trimEnd().length;
  const last = texts.at(-1);
  if (content === 0 || (last && (last.end > content || /^[|>]/.test(text.slice(last.start, last.end))))) return undefined;
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return { start: content, end: text.length, newText: lineEnd };
}
