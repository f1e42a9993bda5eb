import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applySpanEdits, LineIndex, type Position } from '@plansmith/base';
import { parseDocument, scoreSearch } from '@plansmith/document';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CompletionItem, InlayHintLabelPart, TextEdit } from 'vscode-languageserver-types';
import { bundledPlugins, engineOver, readWorkspace } from './workspace-on-disk.ts';

const sample = readWorkspace(join(fileURLToPath(new URL('.', import.meta.url)), '../samples/jiamusi'));
const detailed = 'plan/detailed/U-DF-01.yaml';
const unit = 'plan/units/U-DF-01.yaml';
const parcelsLayer = 'layers/parcels.geojson';

type SampleEngine = ReturnType<typeof engineOver>;
let engine: SampleEngine;
let scratch: SampleEngine;
beforeAll(() => {
  engine = engineOver(sample);
  scratch = engineOver(sample);
});

const wholeText = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

let changedUris: string[] = [];

/** An engine over the sample with these texts instead. The next call takes them back. */
function engineWith(...texts: readonly (readonly [uri: string, text: string])[]): SampleEngine {
  scratch.update({
    remove: changedUris.filter((uri) => !sample.has(uri)),
    set: [...changedUris.filter((uri) => sample.has(uri)).map((uri) => [uri, sample.get(uri)!] as const), ...texts].map(([uri, content]) => ({ uri, content })),
  });
  changedUris = texts.map(([uri]) => uri);
  return scratch;
}

/** Position in the middle of the nth place where a text stands. */
function positionOf(text: string, part: string, options: { readonly nth?: number; readonly into?: number } = {}): Position {
  let offset = -1;
  for (let count = 0; count <= (options.nth ?? 0); count++) offset = text.indexOf(part, offset + 1);
  if (offset < 0) throw new Error(`"${part}" is not in the text`);
  return new LineIndex(text).positionAt(offset + (options.into ?? 1));
}

/** Sample text with a line put behind another; the cursor stands at its end. */
function typedAfter(uri: string, line: string, typed: string): { readonly engine: SampleEngine; readonly position: Position } {
  const text = sample.get(uri)!;
  const at = text.indexOf(`${line}\n`) + line.length + 1;
  const changed = `${text.slice(0, at)}${typed}\n${text.slice(at)}`;
  const own = engineWith([uri, changed]);
  return { engine: own, position: new LineIndex(changed).positionAt(at + typed.length) };
}

/** What choosing a completion writes. */
function inserted(uri: string, text: string, position: Position, label: string): string {
  const item = engineWith([uri, text]).completion(uri, position).find((candidate) => candidate.label === label)!;
  return (item.textEdit as TextEdit).newText;
}

function labelsMatching(items: readonly CompletionItem[], word: string): string[] {
  return items
    .flatMap((item) => {
      const score = scoreSearch(word, item.filterText ?? item.label);
      return score === undefined ? [] : [{ label: item.label, score, sort: item.sortText ?? '' }];
    })
    .toSorted((a, b) => a.score - b.score || (a.sort < b.sort ? -1 : 1))
    .map(({ label }) => label);
}

function editedText(uri: string, edits: readonly TextEdit[]): string {
  const text = sample.get(uri)!;
  const lines = new LineIndex(text);
  return applySpanEdits(text, edits.map(({ range, newText }) => ({ ...lines.spanOf(range), newText })));
}

describe('completion in the sample', () => {
  it.each(['farC', 'rjlsx', '容积率上限'])('offers the missing farCeiling for %s', (word) => {
    const text = sample.get(detailed)!.replace('    farCeiling: 3.00\n', '');
    const at = text.indexOf('    footprintM2');
    const changed = `${text.slice(0, at)}    ${word}\n${text.slice(at)}`;
    const own = engineWith([detailed, changed]);
    const items = own.completion(detailed, new LineIndex(changed).positionAt(at + 4 + word.length));
    expect(labelsMatching(items, word)[0]).toBe('farCeiling');
  });

  it.each(['far', 'rjl', '容积率'])('offers far in a new parcel control for %s', (word) => {
    const { engine: own, position } = typedAfter(detailed, '    sector: "34"', `  - parcelRef: P-DF-01-01\n    ${word}`);
    expect(labelsMatching(own.completion(detailed, position), word)[0]).toBe('far');
  });

  it('offers land-use codes with their names, quoted', () => {
    const { engine: own, position } = typedAfter(detailed, '    sector: "34"', '  - parcelRef: P-DF-01-01\n    useCode: ');
    const items = own.completion(detailed, position);
    const found = items.find(({ label }) => label === '"0901" 商业用地');
    expect(found).toMatchObject({ detail: '商业服务业用地' });
    expect((found!.textEdit as TextEdit).newText).toBe('"0901"');
    expect(labelsMatching(items, 'syyd')).toContain('"0901" 商业用地');
  });

  it('offers existing parcels, those of the unit first, those listed already left out', () => {
    const text = sample.get(unit)!;
    const refs = /parcelRefs:\n((?:\s+- .*\n)+)|parcelRefs: \[([^\]]*)\]/.exec(text)!;
    const listed = refs[0].match(/P-[A-Z]{2}-\d{2}-\d{2}/g)!;
    const flow = refs[2] !== undefined;
    const end = refs.index + refs[0].length;
    const changed = flow ? `${text.slice(0, end - 1)}, ${text.slice(end - 1)}` : `${text.slice(0, end)}  - \n${text.slice(end)}`;
    const own = engineWith([unit, changed]);
    const items = own.completion(unit, new LineIndex(changed).positionAt(flow ? end + 1 : end + 4));
    const offered = items.map((item) => (item.textEdit as TextEdit).newText.trim());
    expect(offered.length).toBe(66 - listed.length);
    expect(offered.filter((id) => listed.includes(id))).toEqual([]);
  });

  it('writes skeletons of every kind that parse and hold every required key', () => {
    const own = engineWith(['new.yaml', '']);
    const items = own.completion('new.yaml', { line: 0, character: 0 });
    const kinds = bundledPlugins.flatMap(({ module }) => module.documentKinds ?? []);
    expect(items.map(({ label }) => label).toSorted()).toEqual(kinds.map(({ kind }) => kind).toSorted());
    for (const item of items) {
      const text = (item.textEdit as TextEdit).newText
        .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)[^}]*\|\}/g, '$1')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/\$\d+/g, '')
        .replace(/\\([\\$}])/g, '$1');
      const own2 = engineWith(['new.yaml', text]);
      expect(parseDocument(text).problems, item.label).toEqual([]);
      const missing = own2.report().findings.filter(({ uri, rule, messageId }) => uri === 'new.yaml' && (rule === 'schema/required' || messageId === 'missingKey'));
      expect(missing.map(({ message }) => message.zh), item.label).toEqual([]);
    }
  });
});

function textAt(uri: string, position: Position): string {
  return (engine.hover(uri, position)?.contents as { value: string } | undefined)?.value ?? '';
}

describe('new ids in the sample', () => {
  it('count on from the item before', () => {
    const uri = 'plan/annual/2026.yaml';
    const before = sample.get(uri)!;
    const at = before.indexOf('supplyPlan:');
    expect(inserted(uri, `${before.slice(0, at)}  \n${before.slice(at)}`, { line: before.slice(0, at).split('\n').length - 1, character: 2 }, '-')).toMatch(/^- id: \$\{1:AP-2026-T16\}\n/);
  });

  it('of documents are the next of their kind; of items in them only where they are free', () => {
    const start = { line: 0, character: 0 };
    expect(inserted('projects/new.yaml', '', start, 'projectEntry')).toContain('\nid: ${1:PRJ-17}\n');
    const annual = inserted('plan/annual/2029.yaml', '', start, 'annualPlan');
    expect(annual).toContain('\nid: ${1:AP-2029}\n');
    expect(annual).toMatch(/\ntasks:\n {2}- id: \$\d+\n/);
  });
});

describe('hover in the sample', () => {
  it('shows a field with meaning, source and certainty, and its arithmetic', () => {
    const text = sample.get(detailed)!;
    const shown = textAt(detailed, positionOf(text, '    far: ', { into: 5 }));
    expect(shown).toContain('**容积率 / ');
    expect(shown).toContain('来源 Source: ');
    expect(shown).toContain('**推算 / Computed**');
    expect(shown).toContain('89635 m²');
    expect(shown).toContain('59756.97 m²');
    expect(shown).toContain('89635 ÷ 59756.97 = **1.499992**');
    expect(shown).toContain('文件中 / stored: 1.5 (一致 / agrees)');
  });

  it('shows how far a stored value is off', () => {
    const changed = sample.get(detailed)!.replace('    far: 1.50', '    far: 1.70');
    const own = engineWith([detailed, changed]);
    const contents = own.hover(detailed, positionOf(changed, 'far: 1.70', { into: 6 }))?.contents as { value: string };
    expect(contents.value).toContain('相差 / differs by 0.2');
  });

  it('shows a land-use code with its parents', () => {
    expect(textAt(detailed, positionOf(sample.get(detailed)!, 'code: "0901"', { into: 8 }))).toContain('09 商业服务业用地 › 0901 商业用地');
  });

  it('shows what a reference leads to', () => {
    const shown = textAt(detailed, positionOf(sample.get(detailed)!, 'unitRef: U-DF-01', { into: 10 }));
    expect(shown).toContain('`U-DF-01` **');
    expect(shown).toContain(`\`${unit}\``);
  });

  it('shows a feature of a layer by the record it draws', () => {
    expect(textAt(parcelsLayer, positionOf(sample.get(parcelsLayer)!, '"P-DF-01-01"', { into: 3 }))).toContain('inventory/');
  });
});

describe('definition and references', () => {
  it('leads from unit to parcel to feature and back', () => {
    const reference = positionOf(sample.get(unit)!, 'P-DF-01-01', { into: 3 });
    const [record] = engine.definition(unit, reference);
    expect(record?.uri).toMatch(/^inventory\//);
    const [feature] = engine.definition(record!.uri, record!.range.start);
    expect(feature?.uri).toBe(parcelsLayer);
    expect(engine.definition(parcelsLayer, feature!.range.start)).toEqual([record]);
    const line = sample.get(parcelsLayer)!.split('\n')[feature!.range.start.line]!;
    const [owner] = engine.definition(parcelsLayer, { line: feature!.range.start.line, character: line.indexOf('U-DF-01') + 1 });
    expect(owner?.uri).toBe(unit);
  });

  it('leads from a plan to its unit, and from a code to its row', () => {
    expect(engine.definition(detailed, positionOf(sample.get(detailed)!, 'unitRef: U-DF-01', { into: 12 }))[0]?.uri).toBe(unit);
    const [row] = engine.definition(detailed, positionOf(sample.get(detailed)!, 'code: "0901"', { into: 8 }));
    expect(row?.uri).toMatch(/^policy\//);
  });

  it('leads from a registered layer to its file', () => {
    const text = sample.get('workspace.yaml')!;
    expect(engine.definition('workspace.yaml', positionOf(text, parcelsLayer, { into: 3 }))).toEqual([
      { uri: parcelsLayer, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
    ]);
  });

  it('finds every use of a parcel, as a plain search does', () => {
    const found = engine.references(unit, positionOf(sample.get(unit)!, 'P-DF-01-01', { into: 3 }));
    expect(found.length).toBe(timesWritten(sample, 'P-DF-01-01'));
    expect(found.length).toBeGreaterThan(4);
  });
});

/** How often a text stands as a whole value in the documents and layer files of a workspace. */
function timesWritten(files: ReadonlyMap<string, string>, id: string): number {
  let count = 0;
  const visit = (value: unknown): void => {
    if (value === id) count++;
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  for (const [uri, text] of files) if (/\.(yaml|geojson)$/.test(uri)) visit(parseDocument(text).value);
  return count;
}

function change(uri: string, part: string, newName: string): ReturnType<SampleEngine['rename']> {
  return engine.rename(uri, positionOf(sample.get(uri)!, part, { into: 3 }), newName);
}

describe('rename', () => {
  it.each([
    [unit, 'P-DF-01-01', 'P-DF-01-91'],
    [parcelsLayer, 'P-DF-01-02', 'P-DF-01-92'],
    [unit, 'U-DF-01', 'U-DF-91'],
    [parcelsLayer, 'U-DF-01', 'U-DF-91'],
    [detailed, 'LU-DF-01-03', 'LU-DF-01-93'],
  ])('of an id in %s (%s to %s) changes its characters everywhere and nothing else', (uri, before, after) => {
    const edit = change(uri, before, after);
    if (!('changes' in edit)) throw new Error(JSON.stringify(edit));
    const renamed = new Map(sample);
    for (const [changed, edits] of Object.entries(edit.changes!)) {
      renamed.set(changed, editedText(changed, edits));
      for (const { range } of edits) {
        const span = new LineIndex(sample.get(changed)!).spanOf(range);
        expect(sample.get(changed)!.slice(span.start, span.end)).toBe(before);
      }
    }
    expect(timesWritten(renamed, before)).toBe(0);
    expect(timesWritten(renamed, after)).toBe(timesWritten(sample, before));
    expect(new Map([...renamed].map(([changed, text]) => [changed, text.replaceAll(after, before)]))).toEqual(sample);
    const own = engineWith(...renamed);
    const unresolved = own.report().findings.filter(({ rule }) => rule.startsWith('reference/'));
    const unresolvedBefore = engine.report().findings.filter(({ rule }) => rule.startsWith('reference/'));
    expect(unresolved.map(({ rule, uri: at }) => [rule, at])).toEqual(unresolvedBefore.map(({ rule, uri: at }) => [rule, at]));
  });

  it('is refused where the new name breaks the pattern or is taken', () => {
    expect(change(unit, 'P-DF-01-01', 'parcel 1')).toMatchObject({ refused: { zh: expect.stringContaining('不符合格式') } });
    expect(change(unit, 'P-DF-01-01', 'P-DF-01-02')).toMatchObject({ refused: { en: expect.stringContaining('already in use') } });
    expect(engine.prepareRename(detailed, positionOf(sample.get(detailed)!, 'useCode: "100101"', { into: 12 }))).toBeNull();
    expect(engine.rename(detailed, { line: 0, character: 0 }, 'x')).toHaveProperty('refused');
  });

  it('names what it would rename', () => {
    expect(engine.prepareRename(unit, positionOf(sample.get(unit)!, 'P-DF-01-01', { into: 3 }))).toMatchObject({ placeholder: 'P-DF-01-01' });
  });
});

describe('symbols, folding, formatting, fixes', () => {
  it('finds units by id, title and pinyin initials', () => {
    for (const query of ['U-DF-01', '佳东老工业', 'jdlgy']) expect(engine.workspaceSymbols(query).map(({ name }) => name), query).toContainEqual(expect.stringMatching(/^U-DF-01 /));
    expect(engine.workspaceSymbols('不存在的东西')).toEqual([]);
  });

  it('outlines a plan with its parcels', () => {
    const controls = engine.documentSymbols(detailed).find(({ name }) => name.startsWith('parcelControls'));
    expect(controls?.name).toBe('parcelControls 地块指标');
    expect(controls?.children?.[0]?.name).toMatch(/^P-DF-01-01/);
  });

  it('folds every sample document', () => {
    for (const uri of sample.keys()) if (uri.endsWith('.yaml')) expect(engine.foldingRanges(uri).length).toBeGreaterThan(0);
  });

  it('finds nothing to tidy in the sample', () => {
    for (const uri of sample.keys()) expect(engine.formatting(uri), uri).toEqual([]);
  });

  it('turns a fix into edits that settle its finding', () => {
    const changed = sample.get(detailed)!.replace('    plannedGfaM2: 89635', '    plannedGfaM3: 89635');
    const own = engineWith([detailed, changed]);
    const position = positionOf(changed, 'plannedGfaM3');
    const action = own.codeActions(detailed, { start: position, end: position }, 'zh-CN').find(({ kind, isPreferred }) => kind === 'quickfix' && isPreferred);
    expect(action?.diagnostics?.[0]).toMatchObject({ source: 'plansmith', severity: 1 });
    const lines = new LineIndex(changed);
    const edits = own.resolveCodeAction(action!)!.edit!.changes![detailed]!.map(({ range, newText }) => ({ ...lines.spanOf(range), newText }));
    expect(applySpanEdits(changed, edits)).toBe(sample.get(detailed));
    own.update({ set: [{ uri: detailed, content: sample.get(detailed)! }] });
    expect(own.resolveCodeAction(action!), 'the text no longer takes it').toBeNull();
    expect(() => own.resolveCodeAction({ title: 'anything' })).toThrow('no action of this engine');
  });

  it('settles all findings of a file that need no choice', () => {
    const changed = sample.get(detailed)!.replaceAll('    densityPct: 45\n', '    densityPct: 46\n');
    const own = engineWith([detailed, changed]);
    const start: Position = { line: 0, character: 0 };
    const all = own.codeActions(detailed, { start, end: start }, 'zh-CN').find(({ kind }) => kind === 'source.fixAll.plansmith');
    const lines = new LineIndex(changed);
    const fixed = applySpanEdits(changed, own.resolveCodeAction(all!)!.edit!.changes![detailed]!.map(({ range, newText }) => ({ ...lines.spanOf(range), newText })));
    const left = (text: string) => engineWith([detailed, text]).report().findings.filter(({ uri, rule }) => uri === detailed && rule === 'indicator/density');
    expect(left(changed).length).toBeGreaterThan(1);
    expect(left(fixed)).toEqual([]);
  });

  it('answers anywhere in a text that is cut off or typed into', () => {
    const uris = [detailed, unit, 'workspace.yaml', parcelsLayer];
    const typed = fc.constantFrom('', '\n', '- ', '"', '{', '[', ': ', '#', '\t', '容', '  ', '|', '&a', '*a');
    fc.assert(
      fc.property(fc.constantFrom(...uris), fc.double({ min: 0, max: 1, noNaN: true }), typed, fc.boolean(), (uri, share, put, cut) => {
        const text = sample.get(uri)!.slice(0, 20_000);
        const at = Math.floor(share * text.length);
        const changed = text.slice(0, at) + put + (cut ? '' : text.slice(at));
        const position = new LineIndex(changed).positionAt(at + put.length);
        const own = engineWith([uri, changed]);
        for (const item of own.completion(uri, position)) {
          const { range } = item.textEdit as TextEdit;
          expect(range.start.line === range.end.line && range.start.line === position.line).toBe(true);
          expect(range.start.character <= position.character && position.character <= range.end.character).toBe(true);
        }
        own.hover(uri, position);
        own.definition(uri, position);
        own.references(uri, position);
        own.prepareRename(uri, position);
        own.documentSymbols(uri);
        own.foldingRanges(uri);
        own.formatting(uri);
        own.pathAt(uri, position);
        own.inlayHints(uri, wholeText, 'zh-CN');
        own.recordLenses(uri);
        own.recordHelp(uri, position, 'zh-CN');
        own.symbolPath(uri, own.pathAt(uri, position));
      }),
      { numRuns: 60 },
    );
  });

  it('answers for files that are not there', () => {
    const nowhere: Position = { line: 0, character: 0 };
    expect(engine.completion('none.yaml', nowhere)).toEqual([]);
    expect(engine.hover('none.yaml', nowhere)).toBeNull();
    expect(engine.definition('none.yaml', nowhere)).toEqual([]);
    expect(engine.documentSymbols('none.yaml')).toEqual([]);
    expect(engine.pathAt('none.yaml', nowhere)).toEqual([]);
    expect(engine.rangeAt('none.yaml', [])).toBeUndefined();
  });
});

/** The hints of a line, told by its text. */
function hintsOn(own: SampleEngine, uri: string, line: string, locale: 'zh-CN' | 'en' = 'zh-CN') {
  const lines = own.text(uri)!.split('\n');
  const number = lines.findIndex((text) => text.includes(line));
  expect(number, line).toBeGreaterThanOrEqual(0);
  return own
    .inlayHints(uri, { start: { line: number, character: 0 }, end: { line: number, character: 1_000 } }, locale)
    .map(({ label, data, position }) => {
      const [part] = label as readonly InlayHintLabelPart[];
      const source = part!.location;
      return { label: part!.value, differs: data.differs, behind: lines[number]!.slice(0, position.character), source: source && `${source.uri}: ${own.text(source.uri)!.split('\n')[source.range.start.line]!.trim()}` };
    });
}

describe('hints behind numbers', () => {
  it.each([
    [detailed, '    netM2: 59756.97', '= 59756.97', `${detailed}: grossM2: 62902.07`],
    [detailed, '    far: 1.50', '= 1.50', `${detailed}: plannedGfaM2: 89635`],
    [detailed, '    plannedGfaM2: 89635', '容积率 1.5', `${detailed}: plannedGfaM2: 89635`],
    [detailed, '    footprintM2: 26891', '建筑密度 45%', `${detailed}: netM2: 59756.97`],
    [unit, 'lowEffHa: 37.7412', '= 37.7412', 'inventory/df.yaml: areaM2: 62902.07'],
    [unit, '  maxGfaM2: 546303', '规划计容合计 546303 m²', `${detailed}: plannedGfaM2: 89635`],
    ['plan/special.yaml', '  plannedGfaM2: ', '= ', undefined],
  ])('%s %s', (uri, line, label, source) => {
    const [hint, ...more] = hintsOn(engine, uri, line);
    expect(more).toEqual([]);
    expect(hint!.label.startsWith(label)).toBe(true);
    expect(hint!.differs).toBe(false);
    if (source !== undefined && !label.startsWith('建筑密度') && !label.startsWith('容积率')) expect(hint!.source).toBe(source);
  });

  it('measures the polygon beside a recorded area, and leads to it', () => {
    const [hint] = hintsOn(engine, 'inventory/df.yaml', '    areaM2: 62902.07');
    expect(hint).toMatchObject({ label: '图形 62902.78', differs: false });
    expect(hint!.source).toMatch(/^layers\/parcels\.geojson: /);
    expect(hintsOn(engine, unit, 'areaHa: 59.5029')[0]).toMatchObject({ label: '图形 59.503' });
    expect(hintsOn(engine, detailed, 'polygonId: LU-DF-01-09')[0]).toMatchObject({ label: '图形 91815.14', behind: '  - { polygonId: LU-DF-01-09, code: "1207", areaM2: 91813.69' });
  });

  it('marks a number that a rule finds apart, and only that', () => {
    const text = sample.get(detailed)!;
    const wrong = engineWith([detailed, text.replace('    far: 1.50', '    far: 1.80')]);
    expect(hintsOn(wrong, detailed, '    far: 1.80')).toMatchObject([{ label: '≠ 1.5', differs: true }]);
    expect(hintsOn(wrong, detailed, '    far: 1.80', 'en')).toMatchObject([{ label: '≠ 1.5' }]);
    // Within the tolerance of its rule, and not as written.
    const near = engineWith([detailed, text.replace('    netM2: 59756.97', '    netM2: 59756.975')]);
    expect(hintsOn(near, detailed, '    netM2: 59756.975')).toMatchObject([{ label: '推算 59756.97', differs: false }]);
  });

  it('says what is missing where a stored number cannot be derived', () => {
    const own = engineWith([detailed, sample.get(detailed)!.replace('    plannedGfaM2: 89635\n', '')]);
    expect(hintsOn(own, detailed, '    far: 1.50')).toMatchObject([{ label: '无法推算：缺少 P-DF-01-01 plannedGfaM2', differs: false }]);
    expect(hintsOn(own, detailed, '    far: 1.50', 'en')).toMatchObject([{ label: 'not computable: no P-DF-01-01 plannedGfaM2' }]);
  });

  it('gives for parts of a text what it gives for the whole', () => {
    for (const uri of [detailed, unit, 'plan/special.yaml', 'inventory/df.yaml']) {
      const whole = engine.inlayHints(uri, wholeText, 'zh-CN');
      expect(whole.length).toBeGreaterThan(4);
      const lines = sample.get(uri)!.split('\n').length;
      const parts: unknown[] = [];
      for (let line = 0; line < lines; line += 40) parts.push(...engine.inlayHints(uri, { start: { line, character: 0 }, end: { line: line + 39, character: 1_000 } }, 'zh-CN'));
      expect(parts).toEqual(whole);
    }
  });
});

describe('lenses over records', () => {
  it('stand over the id of units, parcels and indicators, and count the uses that a search finds', () => {
    const uris = [...sample.keys()].filter((uri) => uri.endsWith('.yaml'));
    const found = uris.flatMap((uri) => engine.recordLenses(uri));
    expect(new Set(found.map(({ data }) => data.entity))).toEqual(new Set([...found.map(({ data }) => data.entity), 'unit', 'parcel', 'parcelControl']));
    for (const { data, range } of found.filter(({ data: { entity } }) => ['unit', 'parcel', 'parcelControl', 'project'].includes(entity))) {
      expect(engine.text(data.uri)!.split('\n')[range.start.line]).toContain(data.id);
      const entity = data.entity === 'parcelControl' ? 'parcel' : data.entity;
      const searched = uris.flatMap((uri) => engine.model.referencesIn(uri)).filter(({ id, entities }) => id === data.id && entities.includes(entity));
      expect(data.references).toBe(searched.length);
      expect(engine.referencesTo(data.entity, data.id)).toHaveLength(searched.length);
    }
    expect(engine.recordLenses(unit).find(({ data }) => data.entity === 'unit')).toMatchObject({ range: { start: { line: 3 } }, data: { id: 'U-DF-01', path: [], idPath: ['id'] } });
  });

  it('follow the text', () => {
    const text = sample.get(unit)!;
    const before = engine.recordLenses('inventory/df.yaml').find(({ data }) => data.id === 'P-DF-01-01')!.data.references;
    const own = engineWith([unit, text.replace('  - P-DF-01-01\n', '')]);
    expect(own.recordLenses('inventory/df.yaml').find(({ data }) => data.id === 'P-DF-01-01')!.data.references).toBe(before - 1);
  });
});

it('names the way to a place as the outline does', () => {
  expect(engine.symbolPath(detailed, ['parcelControls', 0, 'netM2']).map(({ name }) => name.split(' ')[0])).toEqual(['parcelControls', 'P-DF-01-01', 'netM2']);
  expect(engine.symbolsBeside(detailed, ['parcelControls', 0]).map(({ name }) => name.split(' ')[0])).toContain('P-DF-01-04');
});
