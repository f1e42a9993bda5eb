import type { DocumentKind } from '@plansmith/document';
import type { PlanModel } from '@plansmith/plan';
import type { Finding, Rule, RuleMeta } from '@plansmith/rules';
import { createEngine, type Engine } from '../../engine.ts';
import { buildReview } from '../build-review.ts';
import type { Review, ReviewFacts } from '../review.ts';

/** Text that no format may take for its own signs. */
export const nasty = `<b>&amp;"'</b> 100% [a](http://x.invalid) {0} | \`code\` @all #1 *x* _y_ ~z~ \u0001\u001b[31m\ud800 ::error::, 中文，：；`;

const accept = Object.assign(() => true, { errors: null });
const kinds = ['workspace', 'policyPack', 'parcelInventory', 'redevelopmentUnit'].map((name): DocumentKind => ({ kind: name, title: { zh: `类型 ${name}`, en: name }, pathPattern: `${name}/*.yaml`, schema: { type: 'object' }, validate: accept }));

function meta(change: Partial<RuleMeta> & Pick<RuleMeta, 'id'>): RuleMeta {
  return {
    title: { zh: `规则 ${change.id}`, en: `Rule ${change.id}` },
    severity: 'error',
    scope: 'document',
    kinds: ['parcelInventory'],
    messages: { bad: { zh: '{text} 不对', en: '{text} is wrong' } },
    source: { citation: 'own design', certainty: 'C' },
    ...change,
  };
}

const inventory = 'inventory/x.yaml';

/** A rule for each thing that a finding can carry. */
export const toyRules: readonly Rule<PlanModel>[] = [
  {
    meta: meta({ id: 'toy/overlap', source: { citation: 'LAL art. 35', certainty: 'A line, C tolerance', note: { zh: '说明', en: 'note' } } }),
    check: ({ report }) =>
      report({
        messageId: 'bad',
        data: { text: 'P-1' },
        path: ['parcels', 0, 'id'],
        feature: { layer: 'parcels', id: 'P-1' },
        witness: { geometry: { type: 'Polygon', coordinates: [[[130.001, 46.8], [130.00101, 46.8], [130.00101, 46.801], [130.001, 46.801], [130.001, 46.8]]] }, areaM2: 84.71 },
        related: [{ message: { zh: '对方', en: 'the other' }, uri: 'layers/parcels.geojson', path: ['features', 'P-2'] }],
      }),
  },
  {
    meta: meta({ id: 'toy/ratio', severity: 'warning' }),
    check: ({ report }) =>
      report({
        messageId: 'bad',
        data: { text: 'P-2' },
        path: ['parcels', 1, 'areaM2'],
        terms: [
          { label: { zh: '面积', en: 'area' }, value: 1200.5, unit: 'm2', role: 'stored', uri: inventory, path: ['parcels', 1, 'areaM2'] },
          { label: { zh: '容差', en: 'tolerance' }, value: 1, unit: 'm2', role: 'limit', uri: 'policy.yaml', path: ['parameters', 'tol.areaAbsM2', 'value'] },
          { label: { zh: '差', en: 'difference' }, value: 3.25, unit: 'm2', role: 'difference' },
        ],
        fixes: [{ title: { zh: '改为 1203.75', en: 'Set 1203.75' }, edits: [{ uri: inventory, operation: { op: 'set', path: ['parcels', 1, 'areaM2'], value: 1203.75 } }] }],
      }),
  },
  { meta: meta({ id: 'toy/nasty', severity: 'info' }), check: ({ report }) => report({ messageId: 'bad', data: { text: nasty }, path: ['title'] }) },
  { meta: meta({ id: 'toy/unit', kinds: ['redevelopmentUnit'] }), check: ({ report }) => report({ messageId: 'bad', data: { text: 'U-1' }, path: ['areaHa'] }) },
  { meta: meta({ id: 'toy/open' }), check: ({ undecided }) => undecided({ messageId: 'bad', data: { text: 'P-1' }, path: ['parcels', 0] }) },
  { meta: meta({ id: 'toy/needy', scope: 'workspace', kinds: [], needs: { layers: ['udb'] } }), check: () => undefined },
  {
    meta: meta({ id: 'toy/crash' }),
    check: () => {
      throw new Error('broken on purpose');
    },
  },
  { meta: meta({ id: 'toy/quiet' }), check: () => undefined },
  { meta: meta({ id: 'toy/idle', kinds: ['annualPlan'] }), check: () => undefined },
];

const square = (id: string, west: number): object => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'Polygon', coordinates: [[[west, 46.8], [west + 0.001, 46.8], [west + 0.001, 46.801], [west, 46.801], [west, 46.8]]] },
});

/** The files of a workspace that the rules above find fault with. */
export const toyFiles: Readonly<Record<string, string>> = {
  'workspace.yaml': 'kind: workspace\nid: WS-玩具\ntitle: 玩具工作区 <&>\nasOf: "2026-09-30"\nsynthetic: true\nlayers:\n  - {name: parcels, title: 地块, file: layers/parcels.geojson, epsg: 4490, date: "2026-01-01", version: "1.0"}\n  - {name: units, file: layers/units.geojson, epsg: 4490}\n  - {name: udb, file: layers/udb.geojson}\n',
  'policy.yaml': 'kind: policyPack\nid: PP\nparameters:\n  tol.areaAbsM2: {value: 1, unit: m2, sourceText: 自定, certainty: C, confirmedBy: 市局}\n  other.limit: {value: 2}\n',
  [inventory]: 'kind: parcelInventory\nid: INV\ntitle: "台账 | a\\\\|b"\nparcels:\n  - {id: P-1, areaM2: 100}\n  - {id: P-2, areaM2: 1200.5} # 公顷\n',
  'units/U 1.yaml': 'kind: redevelopmentUnit\nid: U-1\ntitle: 一号单元\nareaHa: 1\nparcelRefs: [P-1, P-2]\n',
  'layers/parcels.geojson': JSON.stringify({ type: 'FeatureCollection', features: [square('P-1', 130), square('P-2', 130.001)] }),
  'layers/units.geojson': JSON.stringify({ type: 'FeatureCollection', features: [square('U-1', 130)] }),
  'layers/stray.geojson': JSON.stringify({ type: 'FeatureCollection', features: [] }),
};

export function toyEngine(options: { readonly rules?: readonly Rule<PlanModel>[]; readonly onlyRules?: readonly string[]; readonly files?: Readonly<Record<string, string>> } = {}): Engine {
  const { rules = toyRules, onlyRules, files = toyFiles } = options;
  const contributes = { documentKinds: kinds.map(({ kind }) => ({ kind })), rules: rules.map((rule) => ({ id: rule.meta.id })) };
  const manifest = { id: 'toy', title: { zh: '玩具', en: 'toy' }, description: { zh: '', en: '' }, version: '1.0.0', engine: '*', contributes };
  const pages = { 'toy/overlap': '# toy/overlap\n\n地块不重叠 `a`。\n\n| | |\n|---|---|\n| 公式 Formula | \\|a − b\\| ≤ 1 |\n\n## 正确 Correct\n\nexamples\n' };
  const engine = createEngine({ version: '1.2.3', plugins: [{ manifest, module: { documentKinds: kinds, rules, pages } }], ...(onlyRules && { onlyRules }) });
  engine.update({ set: Object.entries(files).map(([uri, content]) => ({ uri, content })) });
  return engine;
}

export const toyFacts: ReviewFacts = {
  revision: { repository: true, commit: '0123456789abcdef0123456789abcdef01234567', branch: 'main', prefix: '规划/city plan/', remote: 'https://example.invalid/plans.git', changed: ['inventory/x.yaml'] },
  hashes: new Map(Object.keys(toyFiles).map((uri, index) => [uri, String(index).repeat(64)])),
  ruleHash: 'f'.repeat(64),
  plugins: [{ id: 'toy', version: '1.0.0' }],
  asOfGiven: false,
};

/** A review that holds a finding of each kind: failed of each severity, undecided, crashed, waived, and one with a consequence. */
export function toyReview(): Review {
  const engine = toyEngine();
  const review = buildReview(engine, toyFacts, { maps: 10 });
  engine.dispose();
  const [first] = review.entries;
  const waived: Finding = {
    ...first!.finding,
    verdict: 'waived',
    fingerprint: 'aaaaaaaaaaaaaaaa',
    waiver: { reason: `暂缓 ${nasty}`, by: '市局', authority: '会议纪要', until: '2027-01-01', uri: 'waivers.yaml', path: ['waivers', 0], range: { start: { line: 1, character: 2 }, end: { line: 1, character: 9 } } },
  };
  const withConsequence = { ...first!, finding: { ...first!.finding, consequences: [{ ...review.entries[1]!.finding, fingerprint: 'bbbbbbbbbbbbbbbb' }] } };
  return {
    ...review,
    summary: { ...review.summary, waived: 1, consequences: 1 },
    entries: [withConsequence, ...review.entries.slice(1), { ...first!, number: review.entries.length + 1, finding: waived, maps: [] }],
  };
}

/** The fingerprint of every finding of a review, those of consequences included. */
export function fingerprintsOf({ entries }: Review): readonly string[] {
  return entries.flatMap(({ finding }) => [finding, ...(finding.consequences ?? [])]).map(({ fingerprint }) => fingerprint);
}
