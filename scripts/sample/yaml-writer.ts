import { Document, Pair, Scalar, YAMLMap, YAMLSeq, isMap, isSeq, type Node } from 'yaml';

/** Presentation of a value: how a planner would have typed it. */
interface Styled {
  readonly styled: true;
  readonly value: Plain;
  readonly digits?: number;
  readonly flow?: boolean;
  readonly comment?: string;
  readonly above?: string;
}

export type Plain = string | number | boolean | null | Styled | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/** A number written with so many decimals. */
export function decimals(value: number, digits: number): Plain {
  return { styled: true, value, digits };
}

/** A record or list on one line. */
export function flow(value: Plain): Plain {
  return { styled: true, value, flow: true };
}

/** A value with a comment behind it. */
export function noted(value: Plain, comment: string): Plain {
  return { styled: true, value, comment };
}

/** A key or item with a comment line above it. */
export function headed(above: string, value: Plain): Plain {
  return { styled: true, value, above };
}

/** Decimals of a number by the key it stands under, as the field's definition asks. */
const digitsByKey: Readonly<Record<string, number>> = { areaM2: 2, grossM2: 2, netM2: 2, dedicatedM2: 2, registeredAreaM2: 2, verifiedM2: 2, usedM2: 2, addedM2: 2, remainingM2: 2, removedM2: 2, deltaUdbM2: 2, natureCoreVerifiedM2: 2, m2: 2, landM2: 2, far: 2, farCurrent: 2, baseFar: 2, farCeiling: 2, maxFar: 2 };
/** Keys whose text is always quoted: codes and versions that look like numbers. */
const quotedKeys = new Set(['version', 'code', 'parent', 'currentUseCode', 'planUseCode', 'useCode', 'class', 'districtCode', 'industry', 'sector', 'surveyCode', 'planCode', 'main', 'secondary', 'a', 'b']);
const datePattern = /^\d{4}-\d{2}(-\d{2})?$/;

/** A YAML document of plain values, block style unless told, two spaces, LF. `heading` becomes the comment at the top. */
export function writeYaml(heading: readonly string[], value: { readonly [key: string]: Plain | undefined }): string {
  const document = new Document();
  document.contents = toNode(value, undefined) as never;
  const body = document.toString({ indent: 2, indentSeq: true, lineWidth: 0, flowCollectionPadding: true });
  // The library pads both kinds of brackets or none; people write `{ a: 1 }` and `[a, b]`.
  return heading.map((line) => `# ${line}\n`).join('') + body.replaceAll(/\[ ([^\]\n]*) \]/g, '[$1]');
}

function toNode(value: Plain | undefined, key: string | undefined): Node {
  if (isStyled(value)) {
    const node = toNode(value.value, key);
    if (value.digits !== undefined && node instanceof Scalar) node.minFractionDigits = value.digits;
    if (value.flow) setFlow(node);
    if (value.comment !== undefined) node.comment = ` ${value.comment}`;
    return node;
  }
  if (Array.isArray(value)) {
    const seq = new YAMLSeq();
    for (const item of value as readonly Plain[]) {
      const node = toNode(item, key);
      if (isStyled(item) && item.above !== undefined) node.commentBefore = ` ${item.above}`;
      seq.items.push(node);
    }
    if (seq.items.length === 0) seq.flow = true;
    return seq;
  }
  if (typeof value === 'object' && value !== null) {
    const map = new YAMLMap();
    for (const [name, item] of Object.entries(value as Record<string, Plain | undefined>)) {
      if (item === undefined) continue;
      const keyNode = new Scalar(name);
      if (isStyled(item) && item.above !== undefined) keyNode.commentBefore = ` ${item.above}`;
      map.items.push(new Pair(keyNode, toNode(item, name)));
    }
    return map;
  }
  const scalar = new Scalar(value);
  if (typeof value === 'string' && (datePattern.test(value) || (key !== undefined && (quotedKeys.has(key) || key === 'districts' || key === 'codes')))) scalar.type = 'QUOTE_DOUBLE';
  if (typeof value === 'number' && key !== undefined) {
    const digits = digitsByKey[key] ?? (key.endsWith('Ha') ? 4 : undefined);
    if (digits !== undefined) scalar.minFractionDigits = digits;
  }
  return scalar;
}

function isStyled(value: Plain | undefined): value is Styled {
  return typeof value === 'object' && value !== null && 'styled' in value;
}

function setFlow(node: Node): void {
  if (!isMap(node) && !isSeq(node)) return;
  node.flow = true;
  for (const item of node.items) {
    const child = (item as Pair).value ?? item;
    if (isMap(child) || isSeq(child)) setFlow(child);
  }
}
