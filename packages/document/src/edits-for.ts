import { applySpanEdits, equalJson, valueAt, type Bilingual, type Json, type Path, type SpanEdit } from '@plansmith/base';
import { applyOperation } from './apply-operation.ts';
import { editsOfTrail, followEdits, startTrail, type EditTrail } from './compose-edits.ts';
import type { EditOperation } from './edit-operation.ts';
import { planEdit, planRewrite, type EditPlan, type EditSource } from './edit-plan.ts';
import { nodeAt, spanOf } from './locate.ts';
import { parseDocument, type ParsedDocument } from './parse-document.ts';
import { writingStyleOf } from './writing-style.ts';

/** `brokenText`: the text has problems that make the edit unsafe; `notApplicable`: the operation does not fit the document; `unsafe`: no edit gives the wished value without losing something. */
export type EditRefusalCode = 'brokenText' | 'notApplicable' | 'unsafe';

export type EditsResult =
  | { readonly ok: true; readonly edits: readonly SpanEdit[] }
  | { readonly ok: false; readonly code: EditRefusalCode; readonly message: Bilingual };

/** Why an edit was refused, and what to do. */
export const editMessages: Readonly<Record<EditRefusalCode, Bilingual>> = {
  brokenText: { zh: '文件里有 YAML 错误，不能可靠地自动修改。请先改正标出的语法问题', en: 'The file has YAML errors, so it cannot be changed reliably. Correct the marked syntax problems first' },
  notApplicable: { zh: '要修改的位置在文件里已不存在，或与文件现在的内容不符。请重新检查后再试', en: 'The place to change is no longer in the file, or does not fit its content. Check again and retry' },
  unsafe: { zh: '这一处的写法（锚点、引用或夹在中间的注释）使自动修改会影响别处。请手工修改', en: 'The way this place is written (anchors, aliases or comments in between) would make an automatic change affect other parts. Change it by hand' },
};

/** Text while it is being edited, with the way back to the original. */
interface Draft {
  readonly doc: ParsedDocument;
  readonly trail: EditTrail;
}

/**
 * Text edits that carry out operations one after another, touching only the lines they must: comments, order, quoting, indentation and
 * line ends stay. Every step's result is read again and compared with the operation on the plain value before the edits are given.
 */
export function editsFor(doc: ParsedDocument, operations: readonly EditOperation[]): EditsResult {
  let draft: Draft = { doc, trail: startTrail(doc.text.length) };
  for (const [index, operation] of operations.entries()) {
    // The first may make room for the others, as one that begins a list does.
    const together = index < 2 ? carryOutTogether(draft, operations.slice(index)) : undefined;
    if (together) return { ok: true, edits: editsOfTrail(together.trail) };
    const expected = applyOperation(draft.doc.value, operation);
    if (!expected || doc.problems.some((problem) => problem.code === 'tooLarge')) return refuse(expected ? 'brokenText' : 'notApplicable');
    const next = carryOut(draft, operation, expected.value);
    if (!next) return refuse(isBroken(doc) ? 'brokenText' : 'unsafe');
    draft = next;
  }
  return { ok: true, edits: editsOfTrail(draft.trail) };
}

/** Whether parts of the text may have been read otherwise than they were meant. */
function isBroken(doc: ParsedDocument): boolean {
  return doc.problems.some((problem) => problem.code === 'syntax' || problem.code === 'tabIndent');
}

function refuse(code: EditRefusalCode): EditsResult {
  return { ok: false, code, message: editMessages[code] };
}

function carryOut(draft: Draft, operation: EditOperation, expected: unknown): Draft | undefined {
  if (equalJson(draft.doc.value, expected) && operation.op === 'set') return draft;
  const source: EditSource = { text: draft.doc.text, root: draft.doc.root, style: writingStyleOf(draft.doc.text, draft.doc.root) };
  const fine = tryPlan(draft, planEdit(source, operation), expected);
  if (fine || isBroken(draft.doc)) return fine;
  // The smallest collection around the place that can be written anew without losing a comment.
  for (let length = operation.path.length - (operation.op === 'set' || operation.op === 'remove' || operation.op === 'renameKey' ? 1 : 0); length >= 0; length--) {
    const path = operation.path.slice(0, length);
    if (!nodeAt(source.root, path) || holdsComment(draft.doc, path)) continue;
    const coarse = tryPlan(draft, planRewrite(source, path, valueAt(expected, path) as Json), expected);
    if (coarse) return coarse;
  }
  return undefined;
}

/**
 * Values of keys that are set or taken away, items put at the end of lists, or items of one list taken away from the end on, all at once:
 * a thousand pasted cells do not read the text a thousand times. Undefined where they stand in each other's way: then one after another is
 * the way.
 */
function carryOutTogether(draft: Draft, operations: readonly EditOperation[]): Draft | undefined {
  const { doc } = draft;
  if (operations.length < 2 || isBroken(doc)) return undefined;
  const source: EditSource = { text: doc.text, root: doc.root, style: writingStyleOf(doc.text, doc.root) };
  const areRemovals = isFromTheEnd(operations);
  const edits: SpanEdit[] = [];
  let expected = doc.value;
  for (const operation of operations) {
    const isSet = operation.op === 'set';
    const isKept = isSet || areRemovals || (operation.op === 'remove' && typeof operation.path.at(-1) === 'string') || (operation.op === 'append' && hasItems(doc, operation.path));
    if (!isKept) return undefined;
    const next = applyOperation(expected, operation);
    if (!next) return undefined;
    if (isSet && equalJson(valueAt(expected, operation.path), operation.value)) continue;
    const plan = planEdit(source, operation);
    if (!plan || !('edits' in plan)) return undefined;
    edits.push(...plan.edits);
    expected = next.value;
  }
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  if (ordered.some(({ end }, index) => end > (ordered[index + 1]?.start ?? Infinity))) return undefined;
  return tryPlan(draft, { edits: ordered }, expected);
}

/** Whether items of one list are taken away, each before those that come before it, so that no index moves under another. */
function isFromTheEnd(operations: readonly EditOperation[]): boolean {
  const [first] = operations;
  const list = first?.path.slice(0, -1);
  return operations.every(({ op, path }, index) => {
    const step = path.at(-1);
    const before = index === 0 ? Infinity : Number(operations[index - 1]!.path.at(-1));
    return op === 'remove' && typeof step === 'number' && step < before && equalJson(path.slice(0, -1), list);
  });
}

function hasItems(doc: ParsedDocument, path: Path): boolean {
  const node = nodeAt(doc.root, path);
  return node?.kind === 'seq' && node.items.length > 0;
}

function holdsComment(doc: ParsedDocument, path: EditOperation['path']): boolean {
  const { start, end } = spanOf(doc, path, 'value');
  const restOfLine = /[^\r\n]*/.exec(doc.text.slice(end))![0];
  // A hash in a text also counts: refusing too much only costs convenience.
  return /(?:^|\s)#/.test(doc.text.slice(start, end) + restOfLine);
}

/** The draft after a plan, if its text then has the expected value and no new problem. */
function tryPlan(draft: Draft, plan: EditPlan, expected: unknown): Draft | undefined {
  if (!plan) return undefined;
  const next = 'edits' in plan ? applyEdits(draft, plan.edits) : applyAll(draft, plan.operations);
  if (!next || next.doc.problems.length > draft.doc.problems.length || !equalJson(next.doc.value, expected)) return undefined;
  return next;
}

function applyEdits({ doc, trail }: Draft, edits: readonly SpanEdit[]): Draft {
  return { doc: parseDocument(applySpanEdits(doc.text, edits), { maxLength: Infinity }), trail: followEdits(trail, edits) };
}

function applyAll(draft: Draft, operations: readonly EditOperation[]): Draft | undefined {
  let current = draft;
  for (const operation of operations) {
    const expected = applyOperation(current.doc.value, operation);
    const next = expected && carryOut(current, operation, expected.value);
    if (!next) return undefined;
    current = next;
  }
  return current;
}
