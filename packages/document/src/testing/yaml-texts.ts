// Generators of YAML texts for property tests of this package.
import fc from 'fast-check';

const words = ['id', 'title', 'areaM2', '容积率', '地块编号', 'far', 'P-DF-01-01', 'note', '__proto__', 'constructor', 'a b', 'x:y', 'k#1'];
const plainScalars = ['1', '0701', '12.50', '-3', '+4', '.5', '1e3', '1.', '0x1F', '0o17', 'true', 'False', 'null', '~', '2026-09-30', '工业用地', 'two words', 'a:b', 'a#b', 'http://x/y?z=1', '-x', 'yes', 'No', 'NULL', "it's", 'a"b', '<<', '=', '1_000', '12:30', 'tRue', '-0', 'a, b', 'x [y]'];
const flowPlain = plainScalars.filter((text) => !/[,[\]{}]/.test(text));
const quotedScalars = ["''", "'a'", "'it''s'", "'0701'", "'#: ['", '""', '"a"', '"\\"x\\" \\\\ \\u4e2d\\n"', '"0701"', '"a: b # c"', "'  x '"];
const tails = ['', '', '', ' ', ' # 备注', '  #x', ' #'];

const scalar = fc.oneof(fc.constantFrom(...plainScalars), fc.constantFrom(...quotedScalars));
const flow: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(fc.constantFrom(...flowPlain), fc.constantFrom(...quotedScalars)),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc.uniqueArray(fc.tuple(fc.constantFrom(...words), tie('value')), { maxLength: 3, selector: ([key]) => key }).map((pairs) => `{ ${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')} }`),
  ),
})).value;

/** How one nested block is written. */
interface BlockShape {
  readonly kind: 'map' | 'seq' | 'scalar' | 'flow' | 'literal' | 'empty';
  readonly text: string;
  readonly entries: readonly { readonly key: string; readonly tail: string; readonly before: string; readonly value: BlockShape }[];
}

const leaf: fc.Arbitrary<BlockShape> = fc.oneof(
  { weight: 6, arbitrary: scalar.map((text): BlockShape => ({ kind: 'scalar', text, entries: [] })) },
  { weight: 2, arbitrary: flow.map((text): BlockShape => ({ kind: 'flow', text, entries: [] })) },
  { weight: 1, arbitrary: fc.constant<BlockShape>({ kind: 'empty', text: '', entries: [] }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('|', '|-', '>', '>-'), fc.array(fc.constantFrom('第一行', 'text # no comment', '', 'a: b', '- x', 'tail  '), { minLength: 1, maxLength: 4 }))
      .map(([header, lines]): BlockShape => ({ kind: 'literal', text: [header, ...lines].join('\n'), entries: [] })),
  },
);

const entryFields = { key: fc.constantFrom(...words), tail: fc.constantFrom(...tails), before: fc.constantFrom('', '', '', '\n', '# 说明\n', '   # deep\n', '\n\n') };

const block: fc.Arbitrary<BlockShape> = fc.letrec<{ block: BlockShape; value: BlockShape }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('block')),
  block: fc.oneof(
    fc.uniqueArray(fc.record({ ...entryFields, value: tie('value') }), { minLength: 1, maxLength: 4, selector: (entry) => entry.key }).map((entries): BlockShape => ({ kind: 'map', text: '', entries })),
    fc.array(fc.record({ ...entryFields, value: tie('value') }), { minLength: 1, maxLength: 4 }).map((entries): BlockShape => ({ kind: 'seq', text: '', entries })),
  ),
})).block;

interface Layout {
  readonly step: number;
  readonly flushLists: boolean;
  readonly compact: boolean;
}

/** Text after a key's colon or an item's dash, its line end included. */
function writeValue(value: BlockShape, column: number, layout: Layout & { readonly tail: string; readonly inList: boolean }): string {
  const { tail, inList } = layout;
  if (value.kind === 'empty') return `${tail}\n`;
  if (value.kind === 'scalar' || value.kind === 'flow') return ` ${value.text}${tail}\n`;
  if (value.kind === 'literal') {
    const [header, ...lines] = value.text.split('\n');
    const indent = ' '.repeat(column + layout.step);
    return ` ${header}\n${lines.map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('')}`;
  }
  if (inList && layout.compact && !value.entries[0]!.before) {
    const inner = column + 2;
    return ` ${writeBlock(value, inner, layout).slice(inner)}`;
  }
  const inner = value.kind === 'seq' && layout.flushLists && !inList ? column : column + layout.step;
  return `${tail}\n${writeBlock(value, inner, layout)}`;
}

function writeBlock(shape: BlockShape, column: number, layout: Layout): string {
  const indent = ' '.repeat(column);
  return shape.entries
    .map((entry) => {
      const head = shape.kind === 'map' ? `${entry.key}:` : '-';
      return `${entry.before}${indent}${head}${writeValue(entry.value, column, { ...layout, tail: entry.tail, inList: shape.kind === 'seq' })}`;
    })
    .join('');
}

/** Valid YAML texts in many hands: indentation, lists flush or indented, compact items, comments, blank lines, all scalar styles, line ends. */
export const yamlText: fc.Arbitrary<string> = fc
  .record({
    shape: block,
    layout: fc.record({ step: fc.constantFrom(2, 2, 4, 3), flushLists: fc.boolean(), compact: fc.boolean() }),
    head: fc.constantFrom('', '', '---\n', '# 文件说明\n', '\n', '# a\n---\n# b\n'),
    eol: fc.constantFrom('\n', '\n', '\r\n'),
    lastEol: fc.boolean(),
  })
  .map(({ shape, layout, head, eol, lastEol }) => {
    const text = head + writeBlock(shape, 0, layout);
    return (lastEol ? text : text.replace(/\n+$/, '')).replaceAll('\n', eol);
  });

/** Valid texts, most of them broken by a few random slips of the hand. */
export const damagedYamlText: fc.Arbitrary<string> = fc
  .tuple(
    yamlText,
    fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('', '', ' ', '  ', '\n', ':', ': ', '- ', '#', ' #', '"', "'", '[', ']', '{', '}', ',', '\t', '|', '>', '\\', '&a ', '*a', '!t ', '---\n', '\r', '\r\n', '中', '-', '?', '.nan', '...\n', '%', '@', '\u0000', '\ufeff', '\\x', '1')),
      { maxLength: 4 },
    ),
  )
  .map(([text, slips]) => slips.reduce((current, [where, insert]) => {
    const at = Math.floor(where * current.length);
    return insert === '' ? current.slice(0, at) + current.slice(at + 1) : current.slice(0, at) + insert + current.slice(at);
  }, text));
