import { applySpanEdits, LineIndex } from '@plansmith/base';
import { readXlsx } from '../../../geo/src/formats/csv/read-xlsx.ts';
import { attributeOf, scanXml } from '../../../geo/src/formats/csv/xml.ts';
import { describe, expect, it } from 'vitest';
import { buildReview } from './build-review.ts';
import { reportFormats } from './formats.ts';
import { formatGeojson } from './geojson.ts';
import { formatGithub } from './github.ts';
import { formatHtml } from './html/html.ts';
import { formatJunit } from './junit.ts';
import { formatMarkdown } from './markdown.ts';
import type { Review } from './review.ts';
import { formatSarif } from './sarif.ts';
import { fingerprintsOf, nasty, toyEngine, toyFacts, toyFiles, toyReview } from './testing/toy-review.ts';
import { formatXlsx } from './xlsx.ts';

const review = toyReview();

/** What a workbook's cells hold, sheet by sheet. */
function sheetsOf(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly unknown[])[]> {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error('no workbook');
  expect(read.value.notes).toEqual([]);
  return new Map(read.value.sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]));
}

/** A format's content as one text. */
async function textOf(id: string, of: Review): Promise<string> {
  const content = (await reportFormats.find((format) => format.id === id)!.load())(of);
  return typeof content === 'string' ? content : JSON.stringify([...sheetsOf(content)]);
}

describe.each(reportFormats.map(({ id }) => id))('%s', (id) => {
  it('holds every finding, undecided, waived and consequences included', async () => {
    const text = await textOf(id, review);
    expect(fingerprintsOf(review).filter((fingerprint) => !text.includes(fingerprint))).toEqual([]);
  });

  it('gives the same bytes for the same workspace', async () => {
    expect(await textOf(id, toyReview())).toBe(await textOf(id, review));
  });

  it('says of a pass what was not checked', async () => {
    const engine = toyEngine({ onlyRules: ['toy/quiet'] });
    const passed = buildReview(engine, toyFacts, { maps: 0 });
    expect(passed.verdict).toBe('passed');
    const text = await textOf(id, passed);
    for (const words of ['toy/quiet', 'udb', 'layers/stray.geojson', '不代替法定审查']) expect(text).toContain(words);
  });
});

interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string; readonly index: number }; readonly region: SarifRegion } }[];
  readonly relatedLocations?: readonly { readonly id: number; readonly message: { readonly text: string } }[];
  readonly suppressions?: readonly { readonly kind: string; readonly status: string; readonly justification: string }[];
  readonly fixes?: readonly { readonly artifactChanges: readonly { readonly artifactLocation: { readonly uri: string }; readonly replacements: readonly { readonly deletedRegion: SarifRegion; readonly insertedContent: { readonly text: string } }[] }[] }[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help?: { readonly text: string; readonly markdown: string }; readonly properties: Readonly<Record<string, unknown>> }[] } };
  readonly results: readonly SarifResult[];
  readonly artifacts: readonly { readonly location: { readonly uri: string }; readonly hashes?: object }[];
  readonly versionControlProvenance?: readonly unknown[];
  readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications?: readonly unknown[] }[];
  readonly columnKind: string;
  readonly automationDetails: { readonly id: string };
}

describe('SARIF', () => {
  const log = JSON.parse(formatSarif(review)) as { readonly runs: readonly [SarifRun] };
  const [run] = log.runs;
  const resultOf = (rule: string): SarifResult => run.results.find(({ ruleId }) => ruleId === rule)!;

  it('tells what failed, what is open and what is suppressed', () => {
    expect(run.results.map(({ ruleId, kind, level, suppressions }) => [ruleId, kind, level, suppressions?.[0]?.kind])).toEqual([
      ['toy/overlap', 'fail', 'error', undefined],
      ['toy/unit', 'fail', 'error', undefined],
      ['toy/ratio', 'fail', 'warning', undefined],
      ['toy/nasty', 'fail', 'note', undefined],
      ['toy/crash', 'open', 'none', undefined],
      ['toy/open', 'open', 'none', undefined],
      ['toy/needy', 'open', 'none', undefined],
      ['toy/overlap', 'fail', 'error', 'external'],
    ]);
    expect(run.results.at(-1)!.suppressions![0]).toMatchObject({ status: 'accepted' });
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ associatedRule: { id: 'toy/crash' } }] });
  });

  it('names files from the root of the repository, percent-encoded, and each rule and file by its place in the lists', () => {
    const { artifactLocation, region } = resultOf('toy/unit').locations[0]!.physicalLocation;
    expect(artifactLocation).toMatchObject({ uri: '%E8%A7%84%E5%88%92/city%20plan/units/U%201.yaml', uriBaseId: 'SRCROOT' });
    expect(run.artifacts[artifactLocation.index]!.location.uri).toBe(artifactLocation.uri);
    expect(region).toMatchObject({ startLine: 4, startColumn: 9, endLine: 4, endColumn: 10 });
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', automationDetails: { id: 'plansmith/check/WS-%E7%8E%A9%E5%85%B7/' }, versionControlProvenance: [{ revisionId: '0123456789abcdef0123456789abcdef01234567' }] });
  });

  it('says of a rule where it comes from and how sure that is, with the head of its page', () => {
    const rule = run.tool.driver.rules.find(({ id }) => id === 'toy/overlap')!;
    expect(rule.properties).toMatchObject({ source: 'LAL art. 35', certainty: 'A line, C tolerance', titleZh: '规则 toy/overlap', titleEn: 'Rule toy/overlap' });
    expect(rule.help).toEqual({ text: '地块不重叠 a。\n\n公式 Formula: |a − b| ≤ 1', markdown: '地块不重叠 `a`。\n\n| | |\n|---|---|\n| 公式 Formula | \\|a − b\\| ≤ 1 |' });
  });

  it('holds fixes that give the text which the engine’s own edits give', () => {
    const [change] = resultOf('toy/ratio').fixes![0]!.artifactChanges;
    const text = toyFiles['inventory/x.yaml']!;
    const lines = new LineIndex(text);
    const edits = change!.replacements.map(({ deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent }) => ({
      ...lines.spanOf({ start: { line: startLine - 1, character: startColumn - 1 }, end: { line: endLine - 1, character: endColumn - 1 } }),
      newText: insertedContent.text,
    }));
    expect(applySpanEdits(text, edits)).toBe(text.replace('1200.5', '1203.75'));
  });

  it('leads to related places, terms and consequences', () => {
    const ids = resultOf('toy/ratio').relatedLocations!;
    expect(ids.map(({ id, message }) => [id, message.text])).toEqual([[1, '面积 = 1200.5 m²\narea = 1200.5 m²'], [2, '容差 = 1 m²\ntolerance = 1 m²']]);
    expect(resultOf('toy/overlap').relatedLocations!.map(({ message }) => message.text)).toEqual(['对方\nthe other', '由此引起：U-1 不对\nfollows from it: U-1 is wrong']);
    expect(resultOf('toy/overlap').properties).toMatchObject({ areaM2: 84.71, witness: { type: 'Polygon' }, unit: 'U-1' });
  });

  it('writes braces twice, so that no text is taken for a placeholder', () => {
    expect(resultOf('toy/nasty').message.text).toContain('{{0}}');
    expect(resultOf('toy/nasty').properties['messageEn']).toContain('{0}');
  });
});

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Elements in order; throws where one is closed that is not open. A browser holds the whole against the rules of XML: test/journeys/report.journey.ts. */
function elementsOf(xml: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open: string[] = [];
  scanXml(xml, {
    open(name, attributes) {
      open.push(name);
      const names = [...attributes.matchAll(/\s(\w+)="/g)].map(([, key]) => key!);
      found.push({ name, attributes: Object.fromEntries(names.map((key) => [key, attributeOf(attributes, key)!])) });
    },
    close(name) {
      expect(open.pop()).toBe(name);
    },
    text: () => undefined,
  });
  expect(open).toEqual([]);
  return found;
}

describe('JUnit', () => {
  const elements = elementsOf(formatJunit(review));
  const count = (name: string): number => elements.filter((element) => element.name === name).length;

  it('counts what it holds', () => {
    expect(elements[0]).toEqual({ name: 'testsuites', attributes: { name: 'Plansmith WS-玩具', tests: String(count('testcase')), failures: '2', errors: '1', skipped: String(count('skipped')) } });
    const suites = elements.filter(({ name }) => name === 'testsuite').map(({ attributes }) => Number(attributes['tests']));
    expect(suites.reduce((sum, tests) => sum + tests, 0)).toBe(count('testcase'));
    expect([count('failure'), count('error')]).toEqual([2, 1]);
  });

  it('fails for errors alone: warnings and infos pass with their text, what is open, waived or idle is skipped', () => {
    const outcomes = new Map<string, string[]>();
    for (const [index, { name, attributes }] of elements.entries()) {
      if (name !== 'testcase') continue;
      const next = elements[index + 1]?.name ?? 'testcase';
      const outcome = ['failure', 'error', 'skipped', 'system-out'].includes(next) ? next : 'passed';
      outcomes.set(attributes['classname']!, [...(outcomes.get(attributes['classname']!) ?? []), outcome]);
    }
    expect(Object.fromEntries([...outcomes].filter(([name]) => name.startsWith('toy')))).toEqual({
      'toy.crash': ['error'],
      'toy.idle': ['skipped'],
      'toy.nasty': ['system-out'],
      'toy.needy': ['skipped'],
      'toy.open': ['skipped'],
      'toy.overlap': ['failure', 'skipped'],
      'toy.quiet': ['passed'],
      'toy.ratio': ['system-out'],
      'toy.unit': ['failure'],
    });
  });

  it('gives texts as they are, but for what XML has no sign for', () => {
    const name = elements.find(({ name: tag, attributes }) => tag === 'testcase' && attributes['classname'] === 'toy.nasty')!.attributes['name'];
    expect(name).toBe(`#4 inventory/x.yaml:3 ${nasty.replaceAll(/\p{Cc}|\p{Surrogate}/gu, '\ufffd')} 不对`);
  });
});

describe('workflow commands of GitHub', () => {
  const lines = formatGithub(review).split('\n');

  it('are one line each, whatever the text', () => {
    expect(lines.slice(0, -1).map((line) => /^::(error|warning|notice) /.exec(line)?.[1])).toEqual(['error', 'error', 'warning', 'notice', 'warning', 'warning', 'warning', 'notice', 'notice']);
    expect(lines.at(-1)).toBe('');
  });

  it('name the place from the root of the repository; columns only within a line', () => {
    expect(lines[1]).toMatch(/^::error file=规划\/city plan\/units\/U 1\.yaml,line=4,endLine=4,col=9,endColumn=9,title=错误 \/ error toy\/unit::U-1 不对%0AU-1 is wrong%0A/);
    const whole = { ...review, entries: [{ ...review.entries[0]!, finding: { ...review.entries[0]!.finding, range: { start: { line: 0, character: 3 }, end: { line: 2, character: 1 } } } }] };
    expect(formatGithub(whole)).toMatch(/,line=1,endLine=3,title=/);
  });

  it('escape what would end a command or a property', () => {
    expect(lines[3]).toContain('100%25');
    const [property, message] = /title=(.*?)::(.*)/.exec(lines[3]!)!.slice(1) as [string, string];
    expect(property).not.toMatch(/[:,]/);
    expect(message).not.toMatch(/[\r\n]/);
  });
});

/** Cells of a row as GitHub counts them: a bar parts two, be it in code, unless a backslash stands before it. */
function cellCount(row: string): number {
  return row.replaceAll('\\|', '').split('|').length;
}

describe('Markdown', () => {
  const text = formatMarkdown(review);

  it('has the verdict first, and every table in the form that GitHub reads', () => {
    expect(text).toMatch(/^## ❌ 质检报告 Review report · 玩具工作区 &lt;&amp;&gt;\n\n\*\*不通过：2 个错误，1 个警告，1 个提示；3 处未判定，1 处豁免\*\*/);
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    let width = 0;
    for (const [index, row] of rows.entries()) {
      if (rows[index + 1]?.startsWith('| ---')) width = cellCount(row);
      expect(cellCount(row)).toBe(width);
    }
  });

  it('takes no text of the user for markup, a mention or an issue', () => {
    const row = text.split('\n').find((line) => line.startsWith('| 4 |'))!;
    expect(row).toContain('&lt;b&gt;&amp;amp;');
    expect(row).toContain('\\[a\\](http&#58;//x.invalid)');
    expect(row).toContain('\\`code\\` &#64;all &#35;1 \\*x\\* \\_y\\_ \\~z\\~');
  });
});

describe('GeoJSON', () => {
  const collection = JSON.parse(formatGeojson(review)) as { readonly crs: unknown; readonly features: readonly { readonly id: number; readonly geometry: { readonly type: string } | null; readonly properties: Readonly<Record<string, unknown>> }[] };

  it('states its system, and has the witness of each finding, else the feature it is about', () => {
    expect(collection.crs).toEqual({ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4490' } });
    expect(collection.features.map(({ id, geometry, properties: { rule, severity, geometryFrom, areaM2 } }) => [id, geometry?.type ?? null, rule, severity, geometryFrom, areaM2])).toEqual([
      [1, 'Polygon', 'toy/overlap', 'error', 'witness', 84.71],
      [2, 'Polygon', 'toy/unit', 'error', 'record', null],
      [3, 'Polygon', 'toy/ratio', 'warning', 'record', null],
      [4, null, 'toy/nasty', 'info', null, null],
      [5, null, 'toy/crash', 'error', null, null],
      [6, 'Polygon', 'toy/open', 'error', 'record', null],
      [7, null, 'toy/needy', 'error', null, null],
      [8, 'Polygon', 'toy/overlap', 'error', 'witness', 84.71],
    ]);
    expect(collection.features[0]!.properties).toMatchObject({ id: 'P-1', layer: 'parcels', message: 'P-1 不对', messageEn: 'P-1 is wrong', unit: 'U-1' });
  });
});

describe('XLSX', () => {
  const sheets = sheetsOf(formatXlsx(review));

  it('has the sheets of a review', () => {
    expect([...sheets.keys()]).toEqual(['概要 Summary', '意见 Findings', '按规则 By rule', '按单元 By unit', '处理记录 Process log']);
  });

  it('holds numbers and dates as such, and text as text', () => {
    const [header, ...rows] = sheets.get('意见 Findings')!;
    const cell = (row: number, title: string): unknown => rows[row]![header!.indexOf(title)];
    expect([cell(0, '序号 No.'), cell(0, '冲突面积 Area m²'), cell(0, '行 Line'), cell(0, '经度 Lon')]).toEqual([1, 84.71, 5, 130.001005]);
    expect(cell(3, '意见 Finding (zh)')).toBe(`${nasty.replace('\ud800', '\ufffd')} 不对`);
    expect(cell(2, '算式 Arithmetic')).toBe('填写 面积 = 1200.5 m² (6:23)\n限值 容差 = 1 m² (policy.yaml:4:26)\n差值 差 = 3.25 m²');
    expect(sheets.get('概要 Summary')!.find(([name]) => name === '数据截止日 As of')).toEqual(['数据截止日 As of', { date: '2026-09-30' }]);
  });

  it('counts by rule and by unit what the findings are', () => {
    const total = (name: string, title: string): number => {
      const [header, ...rows] = sheets.get(name)!;
      return rows.reduce((sum, row) => sum + Number(row[header!.indexOf(title)] ?? 0), 0);
    };
    for (const sheet of ['按规则 By rule', '按单元 By unit']) expect([total(sheet, '错误 Errors'), total(sheet, '警告 Warnings'), total(sheet, '提示 Infos'), total(sheet, '未判定 Undecided')]).toEqual([2, 1, 1, 3]);
    expect(sheets.get('处理记录 Process log')!.slice(1).map((row) => [row[1], row[4], row[5]])).toContainEqual(['toy/idle', '没有对象 / nothing to check', 0]);
  });
});

describe('HTML', () => {
  const page = formatHtml(review);

  it('is a page of its own: no script, nothing from elsewhere, every link inside', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|javascript:|\son\w+=/i);
    const ids = new Set([...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, target]) => target!);
    expect(links.length).toBeGreaterThan(review.entries.length);
    expect(links.filter((target) => !target.startsWith('#') || !ids.has(target.slice(1)))).toEqual([]);
  });

  it('takes no text of the user for markup', () => {
    expect(page).toContain('<title>质检报告 玩具工作区 &lt;&amp;&gt;</title>');
    expect(page).toContain('&lt;b&gt;&amp;amp;&quot;');
    expect(page).not.toContain('<b>&amp;"');
    expect(page).not.toMatch(/[^\P{Cc}\n]|\p{Surrogate}/u);
  });

  it('closes every element that it opens', () => {
    const open: string[] = [];
    const withoutText = page.replace(/<style>[\s\S]*?<\/style>/, '');
    for (const [, close, name, attributes] of withoutText.matchAll(/<(\/)?([a-z][a-z0-9]*)((?:\s[^>]*)?)>/g)) {
      if (['meta', 'br', 'wbr'].includes(name!) || attributes!.endsWith('/')) continue;
      if (close === undefined) open.push(name!);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it('marks made-up data, draws maps, and leaves room for those who sign', () => {
    for (const words of ['示意数据', '未检查的内容', '签字', '北</text>', 'class="witness"', '<mark>1200.5</mark>']) expect(page).toContain(words);
  });

  it('stays a page that opens with ten thousand findings, and says what it leaves out', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => ({ ...review.entries[index % 8]!, number: index + 1, maps: [] }));
    const large = formatHtml({ ...review, entries, mapsLeftOut: 4000 });
    expect(large.length).toBeLessThan(8_000_000);
    expect([...large.matchAll(/<article/g)]).toHaveLength(1000);
    expect(large).toContain('只详列前 1000 条，其余 9000 条只在清单中');
    expect(large).toContain('另有 4000 处有图形而未画');
    expect(large).toContain('意见清单（10000）');
  });
});
