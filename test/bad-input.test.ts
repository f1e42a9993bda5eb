import { fileURLToPath } from 'node:url';
import { formatPath, type Path } from '@plansmith/base';
import { childSchema, parseDocument, resolveSchema, type AnnotatedSchema, type DocumentKind, type YamlNode } from '@plansmith/document';
import type { Engine } from '@plansmith/engine';
import type { Finding } from '@plansmith/rules';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { documentKinds } from '../plugins/plan-documents/core/document-kinds.ts';
import { engineOver, readWorkspace } from './workspace-on-disk.ts';

/** The sample waives nothing: a list of its own for the kind. */
const waivers = `apiVersion: redev/v1
kind: waiverList
id: WL-JMS
title: 豁免清单
version: 0.1.0
status: draft
asOf: "2026-11-20"
compiledBy: 市自然资源和规划局
synthetic: true
securityClass: internal
items:
  - rule: schedule/overdue
    document: AP-2026
    object: AP-2026-T07
    reason: 已安排补做
    by: 市自然资源和规划局
    authority: 会议纪要
    date: "2026-11-18"
    until: "2027-03-31"
    fingerprint: "cf5e0b638e891d28"
`;

const sample = new Map([...readWorkspace(fileURLToPath(new URL('../samples/jiamusi', import.meta.url))), ['waivers.yaml', waivers]]);

/** One value of a document, with the place of its text. */
interface Field {
  readonly uri: string;
  readonly kind: DocumentKind;
  /** Without list positions, and parameters by their shape: fields of one name are one. */
  readonly name: string;
  readonly path: Path;
  readonly start: number;
  readonly end: number;
  readonly type: 'number' | 'string' | 'boolean' | 'list' | 'map' | 'null';
}

/** What is written instead of a value. */
const replacements: readonly (readonly [name: string, text: (field: Field) => string])[] = [
  ['another type', ({ type }) => (type === 'string' ? '[1, 2]' : '文字')],
  ['null', () => 'null'],
  ['an empty list', () => '[]'],
  ['a huge text', () => `"${'很长'.repeat(20_000)}"`],
  ['a negative number', () => '-987654.321'],
  ['NaN', () => '.nan'],
];

function fieldsOf(uri: string, kind: DocumentKind, text: string): readonly Field[] {
  const fields = new Map<string, Field>();
  const walk = (node: YamlNode | null, schema: AnnotatedSchema | undefined, path: Path, name: string): void => {
    if (!node || node.kind === 'alias') return;
    if (name !== '' && !fields.has(name)) {
      const type = node.kind === 'seq' ? 'list' : node.kind === 'map' ? 'map' : node.value === null ? 'null' : (typeof node.value as 'number' | 'string' | 'boolean');
      fields.set(name, { uri, kind, name, path, start: node.start, end: node.end, type });
    }
    const resolved = schema && resolveSchema(schema, kind.schema);
    if (node.kind === 'map') {
      for (const { key, value } of node.pairs) {
        const child = resolved && childSchema(resolved, key.value);
        walk(value, child, [...path, key.value], `${name}.${name === '.parameters' ? (child?.$ref ?? '*') : key.value}`);
      }
    } else if (node.kind === 'seq') {
      node.items.forEach(({ value }, index) => walk(value, resolved?.items, [...path, index], `${name}[]`));
    }
  };
  walk(parseDocument(text, { keepTree: true }).root, kind.schema, [], '');
  return [...fields.values()];
}

/** The text without the list items and parameters that show no field which another does not: the same fields, read in a tenth of the time. */
function shortened(text: string, fields: readonly Field[]): string {
  const spans: { readonly start: number; readonly end: number }[] = [];
  const lineStart = (offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
  const walkParts = (parts: readonly { readonly start: number; readonly end: number; readonly value: YamlNode | null; readonly path: Path }[]): void => {
    const needed = parts.map(({ path }) => fields.some((field) => isWithin(field.path, path)));
    // Nothing left would be a key without a value: one part stays.
    if (!needed.includes(true)) needed[0] = true;
    parts.forEach(({ start, end, value, path }, index) => {
      const next = parts[index + 1];
      if (needed[index]) walk(value, path);
      else spans.push({ start: lineStart(start), end: next ? lineStart(next.start) : text.indexOf('\n', end) + 1 });
    });
  };
  const walk = (node: YamlNode | null, path: Path): void => {
    if (node?.kind === 'map') {
      const parts = node.pairs.map(({ key, value }) => ({ start: key.start, end: value?.end ?? key.end, value, path: [...path, key.value] }));
      if (formatPath(path) === 'parameters') walkParts(parts);
      else for (const part of parts) walk(part.value, part.path);
    } else if (node?.kind === 'seq' && !node.flow) walkParts(node.items.map(({ start, end, value }, index) => ({ start, end, value, path: [...path, index] })));
  };
  walk(parseDocument(text, { keepTree: true }).root, []);
  return spans.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

const files = documentKinds.flatMap((kind) => {
  const uri = [...sample].find(([, text]) => new RegExp(String.raw`^kind: ${kind.kind}\s*$`, 'm').test(text))?.[0];
  return uri === undefined ? [] : [{ kind, uri, fields: fieldsOf(uri, kind, sample.get(uri)!) }];
});

function withReplaced(whole: string, field: Field, text: string): string {
  return whole.slice(0, field.start) + text + whole.slice(field.end);
}

function crashes(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ messageId }) => messageId === 'ruleCrashed').map(({ rule, message }) => `${rule}: ${message.en}`);
}

/** Everything said in a file at a value, at what holds it, or in it; consequences folded under a cause count too. */
function saidAt(findings: readonly Finding[], uri: string, path: Path): readonly Finding[] {
  return findings.filter((finding) => finding.uri === uri && (isWithin(path, finding.path) || isWithin(finding.path, path)));
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, index) => path[index] === step);
}

/** Puts a text in a file, hands over what is said, and puts the file back. */
function trying<T>(engine: Engine, uri: string, content: string, ask: (findings: readonly Finding[]) => T): T {
  try {
    engine.update({ set: [{ uri, content }] });
    return ask(engine.report().findings);
  } finally {
    engine.update({ set: [{ uri, content: sample.get(uri)! }] });
  }
}

it('has a file of every kind', () => {
  expect(files.map(({ kind }) => kind.kind)).toEqual(documentKinds.map(({ kind }) => kind));
});

describe('every field of every kind in turn', () => {
  const short = new Map(files.map(({ uri, fields }) => [uri, shortened(sample.get(uri)!, fields)]));
  const alone = [...short].filter(([uri]) => uri === 'workspace.yaml' || uri === 'policy/pack.yaml');

  it.each(files.map((file) => [file.kind.kind, file] as const))('%s', (_, { uri, kind, fields: inFull }) => {
    const whole = short.get(uri)!;
    const fields = fieldsOf(uri, kind, whole);
    expect(fields.map(({ name }) => name)).toEqual(inFull.map(({ name }) => name));
    expect(kind.validate(parseDocument(whole).value), `${uri} is valid as it is`).toBe(true);
    const engine = engineOver(new Map([...alone, [uri, whole]]));
    const wrong: string[] = [];
    for (const field of fields) {
      for (const [name, text] of replacements) {
        const content = withReplaced(whole, field, text(field));
        const { problems, value } = parseDocument(content);
        const mustBeSaid = problems.length > 0 || !kind.validate(value);
        // One mistake follows the other, as while typing: nothing is put back between them.
        engine.update({ set: [{ uri, content }] });
        const { findings } = engine.report();
        for (const crash of crashes(findings)) wrong.push(`${field.name} as ${name}: ${crash}`);
        if (mustBeSaid && saidAt(findings, uri, field.path).length === 0) wrong.push(`${field.name} as ${name}: nothing is said at ${formatPath(field.path)}`);
      }
    }
    engine.dispose();
    expect(wrong).toEqual([]);
  }, 300_000);
});

describe('in the whole plan', () => {
  const engine = engineOver(sample);
  afterAll(() => engine.dispose());

  const marked = 'plan/detailed/U-NG-01.yaml';
  const withMark = sample.get(marked)!.replace(/^ {4}far: .*$/m, '    far: 5.55').replace(/^title: .*$/m, (line) => `${line}\nnotAKey: 1`);

  it('whatever becomes of one field, nothing crashes and another document is still checked', () => {
    const fields = files.flatMap(({ fields: own }) => own).filter(({ uri }) => uri !== marked);
    engine.update({ set: [{ uri: marked, content: withMark }] });
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.constantFrom(...replacements), (field, [, text]) => {
        trying(engine, field.uri, withReplaced(sample.get(field.uri)!, field, text(field)), (findings) => {
          expect(crashes(findings)).toEqual([]);
          const mark = findings.filter(({ uri }) => uri === marked).map(({ rule }) => rule);
          expect(mark).toContain('schema/valid');
          if (field.kind.kind !== 'policyPack') expect(mark).toContain('indicator/far');
        });
      }),
      { numRuns: 150 },
    );
    engine.update({ set: [{ uri: marked, content: sample.get(marked)! }] });
  });

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['a collection of nothing', '{"type":"FeatureCollection","features":[]}'],
    ['broken', sample.get('layers/parcels.geojson')!.slice(0, 5000)],
    ['not GeoJSON', '{"parcels": [1, 2, 3]}'],
    ['with its coordinates swapped', swapped(sample.get('layers/parcels.geojson')!)],
    ['in metres', sample.get('layers/parcels.geojson')!.replaceAll(/\[(\d+\.\d+), ?(\d+\.\d+)\]/g, '[$1e3,$2e3]')],
  ])('a layer of parcels that is %s', (_, content) => {
    const uri = 'layers/parcels.geojson';
    try {
      engine.update(content === undefined ? { remove: [uri] } : { set: [{ uri, content }] });
      const report = engine.report();
      expect(crashes(report.findings)).toEqual([]);
      // Either the file itself is named, or every rule that looked for a parcel in it says so.
      expect(report.findings.filter((finding) => finding.uri === uri || finding.uri === 'workspace.yaml' || finding.messageId === 'noFeature')).not.toEqual([]);
      expect(report.summary.errors + report.summary.undecided).toBeGreaterThan(0);
    } finally {
      engine.update({ set: [{ uri, content: sample.get(uri)! }] });
    }
  });

  it('two documents with the same id are both named', () => {
    const uri = 'plan/units/copy.yaml';
    engine.update({ set: [{ uri, content: sample.get('plan/units/U-DF-01.yaml')! }] });
    const places = engine.report().findings.filter(({ rule }) => rule === 'reference/id-unique');
    expect(places.some((finding) => [finding, ...finding.related].some((place) => place.uri === uri))).toBe(true);
    expect(places.some((finding) => [finding, ...finding.related].some((place) => place.uri === 'plan/units/U-DF-01.yaml'))).toBe(true);
    expect(crashes(engine.report().findings)).toEqual([]);
    engine.update({ remove: [uri] });
  });

  it('a cycle of transfers is told, and ends', () => {
    const uri = 'ledgers/transfer.yaml';
    const text = sample.get(uri)!;
    const [, from, to] = /fromUnit: (\S+)[\s\S]*?toUnit: (\S+)/.exec(text)!;
    const back = text.replace(/(id: T-02[\s\S]*?fromUnit: )\S+([\s\S]*?toUnit: )\S+/, `$1${to}$2${from}`);
    expect(back).not.toBe(text);
    trying(engine, uri, back, (findings) => {
      expect(crashes(findings)).toEqual([]);
      expect(findings.filter((finding) => finding.uri === uri && finding.verdict === 'fail').length).toBeGreaterThan(0);
    });
  });

  it('a file that cannot be read is told at itself, and the rest is checked', () => {
    const uri = 'inventory/broken.yaml';
    engine.update({ set: [{ uri, content: new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x80, 0x81]) }, { uri: marked, content: withMark }] });
    const { findings } = engine.report();
    expect(findings.filter((finding) => finding.uri === uri).map(({ rule }) => rule)).toContain('schema/valid');
    expect(findings.filter((finding) => finding.uri === marked).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['schema/valid', 'indicator/far']));
    engine.update({ remove: [uri], set: [{ uri: marked, content: sample.get(marked)! }] });
  });
});

function swapped(text: string): string {
  return text.replaceAll(/\[(\d+\.\d+), ?(\d+\.\d+)\]/g, '[$2,$1]');
}
