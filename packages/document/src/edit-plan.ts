import { equalJson, type Json, type Path, type SpanEdit } from '@plansmith/base';
import type { EditOperation } from './edit-operation.ts';
import { beforeLineEnd, columnOf, lineEnd, lineStart } from './line-offsets.ts';
import { entryAt, nodeAt } from './locate.ts';
import { planMove } from './plan-move.ts';
import { plainValueOf } from './plain-value.ts';
import type { ItemNode, MapNode, PairNode, ScalarNode, ScalarStyle, SeqNode, YamlNode } from './tree.ts';
import { isCollection, isJsonMap, writeAfterColon, writeAfterDash, writeBlock, writeFlow, writeKey, writeScalar, type WritingStyle } from './write-yaml.ts';

/** A document as edits of it are planned. */
export interface EditSource {
  readonly text: string;
  readonly root: YamlNode | null;
  readonly style: WritingStyle;
}

/**
 * How an operation is carried out: by edits of the text, or by smaller operations one after another, which keep more of what stands
 * around the values that change. Undefined where the tree gives no place for it.
 */
export type EditPlan = { readonly edits: readonly SpanEdit[] } | { readonly operations: readonly EditOperation[] } | undefined;

/** More single changes than this are written as one new value. */
const mostOperations = 60;

/** Plans an operation that fits the document's value. The plan may still fail (anchors, odd layouts): the caller reads the result and compares. */
export function planEdit(source: EditSource, operation: EditOperation): EditPlan {
  switch (operation.op) {
    case 'set':
      return planSet(source, operation);
    case 'remove':
      return planRemove(source, operation.path);
    case 'renameKey':
      return planRename(source, operation.path, operation.key);
    case 'append':
      return planInsert(source, operation.path, operation.value, Infinity);
    case 'insertItem':
      return planInsert(source, operation.path, operation.value, operation.index);
    case 'moveItem': {
      const list = nodeAt(source.root, operation.path);
      const edits = list?.kind === 'seq' ? planMove(source.text, list, operation) : undefined;
      return edits && { edits };
    }
  }
}

/** Writes the value at a path anew, whole: the coarse way, which loses what is inside it. */
export function planRewrite(source: EditSource, path: Path, value: Json): EditPlan {
  if (path.length === 0) return { edits: rewriteRoot(source, value) };
  const parent = parentOf(source, path);
  const entry = parent && entryAt(parent, path.at(-1)!);
  if (!parent || !entry) return undefined;
  return { edits: parent.flow ? rewriteInFlow(source, entry, value) : rewriteInBlock(source, entry, value) };
}

function planSet(source: EditSource, operation: Extract<EditOperation, { op: 'set' }>): EditPlan {
  const { path, value } = operation;
  const old = nodeAt(source.root, path);
  if (old === undefined) return planAdd(source, operation);
  return (old && planInside(path, old, value)) ?? planRewrite(source, path, value);
}

/** Where a map stays a map or a list a list, only what differs is changed. */
function planInside(path: Path, old: YamlNode, value: Json): EditPlan {
  if (!isCollection(value)) return undefined;
  const operations = old.kind === 'map' && isJsonMap(value) ? mapChanges(path, old, value) : old.kind === 'seq' && Array.isArray(value) ? listChanges(path, old, value) : undefined;
  return operations && operations.length <= mostOperations ? { operations } : undefined;
}

function mapChanges(path: Path, old: MapNode, value: { readonly [key: string]: Json }): EditOperation[] | undefined {
  const before = plainValueOf(old) as Record<string, unknown>;
  const oldKeys = Object.keys(before);
  // Removing everything would leave an empty map in between.
  if (!oldKeys.some((key) => Object.hasOwn(value, key))) return undefined;
  const removed = oldKeys.filter((key) => !Object.hasOwn(value, key)).map((key): EditOperation => ({ op: 'remove', path: [...path, key] }));
  const keys = Object.keys(value);
  const set = keys
    .map((key, index): EditOperation & { op: 'set' } => ({ op: 'set', path: [...path, key], value: value[key]!, ...(index > 0 && { after: keys[index - 1]! }) }))
    .filter(({ path: target, value: item }) => !(Object.hasOwn(before, target.at(-1)!) && equalJson(before[target.at(-1)!], item)));
  return [...removed, ...set];
}

function listChanges(path: Path, old: SeqNode, value: readonly Json[]): EditOperation[] | undefined {
  const before = plainValueOf(old) as unknown[];
  if (before.length === 0) return undefined;
  const set = value
    .slice(0, before.length)
    .map((item, index): EditOperation & { op: 'set' } => ({ op: 'set', path: [...path, index], value: item }))
    .filter(({ value: item }, index) => !equalJson(before[index], item));
  const added = value.slice(before.length).map((item): EditOperation => ({ op: 'append', path, value: item }));
  const removed = before.slice(value.length).map((_, index): EditOperation => ({ op: 'remove', path: [...path, before.length - 1 - index] }));
  return [...set, ...added, ...removed];
}

function planAdd(source: EditSource, { path, value, after }: Extract<EditOperation, { op: 'set' }>): EditPlan {
  const key = String(path.at(-1));
  const parentPath = path.slice(0, -1);
  const parent = nodeAt(source.root, parentPath);
  if (parent === undefined || parent?.kind === 'seq') return undefined;
  if (parent?.kind !== 'map' || parent.pairs.length === 0) return planRewrite(source, parentPath, { [key]: value });
  const anchor = parent.pairs.find((pair) => pair.key.value === after) ?? parent.pairs.at(-1)!;
  const hint = styleOfSiblings(source.root, path);
  if (parent.flow) return { edits: [insertAt(anchor.end, `, ${writeKey(key, source.style, { flow: true })}: ${writeFlow(value, source.style, hint)}`)] };
  const column = columnOf(source.text, parent.pairs[0]!.start);
  const line = `${writeScalar(key, source.style, { hint: parent.pairs[0]!.key.style })}:${writeAfterColon(value, column, source.style, hint)}`;
  return { edits: [insertAt(lineEnd(source.text, anchor.end), `${source.style.eol}${' '.repeat(column)}${line}`)] };
}

/** How the same key is written in the neighbouring items of the list around it. */
function styleOfSiblings(root: YamlNode | null, path: Path): ScalarStyle | undefined {
  const listIndex = path.findLastIndex((step) => typeof step === 'number');
  if (listIndex === -1) return undefined;
  const list = nodeAt(root, path.slice(0, listIndex));
  if (list?.kind !== 'seq') return undefined;
  for (const item of list.items) {
    const node = nodeAt(item.value, path.slice(listIndex + 1));
    if (node?.kind === 'scalar' && typeof node.value === 'string') return node.style;
  }
  return undefined;
}

function planInsert(source: EditSource, path: Path, value: Json, index: number): EditPlan {
  const list = nodeAt(source.root, path);
  if (list === undefined) return undefined;
  if (list?.kind !== 'seq' || list.items.length === 0) return planRewrite(source, path, [value]);
  const next = list.items[index];
  const previous = list.items[Math.min(index, list.items.length) - 1];
  const hint = scalarStyle((previous ?? next)?.value);
  if (list.flow) {
    const written = writeFlow(value, source.style, hint);
    return { edits: [previous ? insertAt(previous.end, `, ${written}`) : insertAt(next!.start, `${written}, `)] };
  }
  const column = columnOf(source.text, list.items[0]!.start);
  const item = `-${writeAfterDash(value, column, source.style, hint)}`;
  const separator = `${source.style.eol}${' '.repeat(column)}`;
  // Behind the item before, so that comments above the next item stay with it.
  return { edits: [previous ? insertAt(lineEnd(source.text, previous.end), separator + item) : insertAt(next!.start, item + separator)] };
}

function planRename(source: EditSource, path: Path, key: string): EditPlan {
  const parent = parentOf(source, path);
  const pair = parent?.kind === 'map' ? parent.pairs.find((candidate) => candidate.key.value === path.at(-1)) : undefined;
  if (!pair) return undefined;
  return { edits: [{ start: pair.key.start, end: pair.key.end, newText: writeScalar(key, source.style, { hint: pair.key.style, flow: parent!.flow }) }] };
}

function planRemove(source: EditSource, path: Path): EditPlan {
  const parent = parentOf(source, path);
  const step = path.at(-1)!;
  const entries: readonly (PairNode | ItemNode)[] = parent?.kind === 'map' ? parent.pairs : (parent?.items ?? []);
  const entry = parent && entryAt(parent, step);
  if (!parent || !entry) return undefined;
  if (entries.length === 1) return planRewrite(source, path.slice(0, -1), parent.kind === 'map' ? {} : []);
  const index = entries.indexOf(entry);
  const next = entries[index + 1];
  if (parent.flow) return { edits: [index > 0 ? cut(entries[index - 1]!.end, entry.end) : cut(entry.start, next!.start)] };
  const ownLineStart = lineStart(source.text, entry.start);
  if (source.text.slice(ownLineStart, entry.start).trim() !== '' && next) return { edits: [cutFirstOfCompact(source.text, entry, next)] };
  return { edits: [cutLines(source.text, ownLineStart, lineEnd(source.text, entry.end))] };
}

/** Takes away the first entry of a map or list that starts behind a dash: the next one moves up to the dash, unless comments stand between. */
function cutFirstOfCompact(text: string, entry: PairNode | ItemNode, next: PairNode | ItemNode): SpanEdit {
  const end = lineEnd(text, entry.end);
  if (!text.slice(end, next.start).includes('#')) return cut(entry.start, next.start);
  return cut(text.slice(0, entry.start).trimEnd().length, end);
}

function cutLines(text: string, start: number, end: number): SpanEdit {
  if (end < text.length) return cut(start, afterLineEnd(text, end));
  // The last line has no end of its own; the file then still ends without one.
  return cut(start === 0 ? 0 : beforeLineEnd(text, start), end);
}

function rewriteRoot(source: EditSource, value: Json): SpanEdit[] {
  const { text, root, style } = source;
  const written = isCollection(value) ? writeBlock(value, 0, style) : writeAfterColon(value, -style.step, style).slice(1);
  if (root) return [{ start: root.start, end: root.end, newText: written }];
  const glue = text === '' || /[\r\n]$/.test(text) ? '' : style.eol;
  return [insertAt(text.length, `${glue}${written}${style.eol}`)];
}

function rewriteInFlow(source: EditSource, entry: PairNode | ItemNode, value: Json): SpanEdit[] {
  const written = writeFlow(value, source.style, scalarStyle(entry.value));
  if (entry.value) return [{ start: entry.value.start, end: entry.value.end, newText: written }];
  const colon = 'key' in entry && entry.end === (entry as PairNode).key.end ? ':' : '';
  return [insertAt(entry.end, `${colon} ${written}`)];
}

function rewriteInBlock(source: EditSource, entry: PairNode | ItemNode, value: Json): SpanEdit[] {
  const { text } = source;
  const old = entry.value;
  const column = columnOf(text, entry.start);
  const isPair = 'key' in entry;
  const indicatorEnd = old ? text.indexOf(isPair ? ':' : '-', isPair ? (entry as PairNode).key.end : entry.start) + 1 : entry.end;
  const oldEnd = old?.end ?? indicatorEnd;
  const restOfLine = text.slice(oldEnd, lineEnd(text, oldEnd));
  // A comment behind a literal's last line would become part of it.
  const style: WritingStyle = restOfLine.includes('#') ? { ...source.style, noLiterals: true } : source.style;
  const keepsFlow = old !== null && 'flow' in old && old.flow && (old.kind === 'map' ? old.pairs : old.items).length > 0 && isCollection(value);
  const hint = scalarStyle(old);
  const written = keepsFlow ? ` ${writeFlow(value, style)}` : isPair ? writeAfterColon(value, column, style, hint) : writeAfterDash(value, column, style, hint);
  const onOwnLines = written.startsWith(style.eol);

  if (old === null) return [insertAt(onOwnLines ? lineEnd(text, indicatorEnd) : indicatorEnd, written)];
  if (/[\r\n]/.test(text.slice(indicatorEnd, old.start))) {
    const start = beforeLineEnd(text, lineStart(text, old.start));
    const gone = lineEnd(text, old.end);
    return onOwnLines ? [{ start, end: gone, newText: written }] : [insertAt(indicatorEnd, written), cut(start, gone)];
  }
  if (!onOwnLines) return [{ start: old.start, end: old.end, newText: written.slice(1) }];
  if (restOfLine.trim() === '') return [{ start: indicatorEnd, end: old.end, newText: written }];
  return [cut(indicatorEnd, old.end), insertAt(lineEnd(text, old.end), written)];
}

function parentOf(source: EditSource, path: Path): MapNode | SeqNode | undefined {
  const parent = path.length === 0 ? undefined : nodeAt(source.root, path.slice(0, -1));
  return parent?.kind === 'map' || parent?.kind === 'seq' ? parent : undefined;
}

function scalarStyle(node: YamlNode | null | undefined): ScalarNode['style'] | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.style : undefined;
}

function insertAt(offset: number, newText: string): SpanEdit {
  return { start: offset, end: offset, newText };
}

function cut(start: number, end: number): SpanEdit {
  return { start, end, newText: '' };
}

function afterLineEnd(text: string, offset: number): number {
  return offset + (text[offset] === '\r' && text[offset + 1] === '\n' ? 2 : 1);
}
