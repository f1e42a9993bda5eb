import { fileURLToPath } from 'node:url';
import { applySpanEdits, LineIndex, stableStringify } from '@plansmith/base';
import type { Engine } from '@plansmith/engine';
import { allFindings, type Finding } from '@plansmith/rules';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { sealedDocument } from '../scripts/sample/seal.ts';
import { engineOver, readWorkspace } from './workspace-on-disk.ts';

const sample = readWorkspace(fileURLToPath(new URL('../samples/jiamusi', import.meta.url)));
const engine = engineOver(sample);
const sound = new Set(allFindings(engine.report().findings).map(({ fingerprint }) => fingerprint));
const detailed = 'plan/detailed/U-DF-01.yaml';
/** The detailed plan with one wrong density, approved so. */
const wrong = sealedDocument(changed(sample.get(detailed)!, 'densityPct: 45', 'densityPct: 46'));

afterAll(() => engine.dispose());
beforeEach(() => {
  engine.update({ set: [...sample].map(([uri, content]) => ({ uri, content })), remove: ['waivers.yaml'] });
});

function changed(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`there is no ${String(from)}`);
  return result;
}

/** What is found once a file is so; it counts as approved so, as none of this is about changes after the approval. */
function put(uri: string, content: string): readonly Finding[] {
  engine.update({ set: [{ uri, content: uri.endsWith('.yaml') ? sealedDocument(content) : content }] });
  return newFindings();
}

/** Findings that the sample does not have as it is, but for the seal of approved documents, which every change here breaks. */
function newFindings(): readonly Finding[] {
  return engine.report().findings.filter(({ fingerprint, rule }) => !sound.has(fingerprint) && rule !== 'governance/approval-lock');
}

function lines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, messageId, verdict, severity }) => `${rule} ${messageId} ${verdict === 'fail' ? severity : verdict}`);
}

/** The text after the editor's action to waive the first finding of a rule. */
function waivedText(own: Engine, uri: string, rule: string): string {
  const text = own.text(uri)!;
  const finding = own.report().findings.find((item) => item.uri === uri && item.rule === rule)!;
  const action = own.codeActions(uri, finding.range, 'zh-CN').find(({ title }) => title.includes('豁免'))!;
  const { changes } = own.resolveCodeAction(action)!.edit!;
  expect(Object.keys(changes!)).toEqual([uri]);
  const index = new LineIndex(text);
  return applySpanEdits(text, changes![uri]!.map(({ range, newText }) => ({ ...index.spanOf(range), newText })));
}

function filledIn(text: string): string {
  return text.replace('reason: ""', 'reason: 现状保留，另行论证').replace('by: ""', 'by: 市自然资源和规划局').replace('authority: ""', 'authority: 佳自然资函〔2026〕12号');
}

describe('a waiver that the editor writes', () => {
  it('is the same for a finding as at its place, and none where the rule allows none', () => {
    const [finding] = put(detailed, wrong) as [Finding];
    const fix = engine.waiverFix(finding.rule, finding.fingerprint);
    const [offered] = engine.codeActions(detailed, finding.range, 'zh-CN').filter(({ title }) => title.includes('豁免'));
    expect(fix && engine.fixEdit(fix)).toEqual(engine.resolveCodeAction(offered!)?.edit);
    expect(engine.waiverFix(finding.rule, 'none')).toBeNull();
    expect([engine.rulePage(finding.rule)?.startsWith(`# ${finding.rule} `), engine.rulePage('none')]).toEqual([true, undefined]);
  });

  it('silences the finding once it says why, who and on what', () => {
    expect(lines(put(detailed, wrong))).toEqual(['indicator/density differs error']);
    const begun = waivedText(engine, detailed, 'indicator/density');
    const added = begun.split('\n').filter((line) => !wrong.split('\n').includes(line));
    expect(added).toHaveLength(9);
    expect(wrong.split('\n').every((line) => begun.split('\n').includes(line))).toBe(true);
    expect(lines(put(detailed, begun)).toSorted()).toEqual(['governance/waiver incomplete warning', 'indicator/density differs error']);
    const [waived, ...others] = put(detailed, filledIn(begun));
    expect(others).toEqual([]);
    expect(waived).toMatchObject({
      rule: 'indicator/density',
      verdict: 'waived',
      waiver: { reason: '现状保留，另行论证', by: '市自然资源和规划局', authority: '佳自然资函〔2026〕12号', uri: detailed, path: ['waivers', 0] },
    });
    expect(engine.report().summary.waived).toBe(1);
  });

  it('goes on when lines move and titles change, and ends when a number changes', () => {
    put(detailed, wrong);
    const text = filledIn(waivedText(engine, detailed, 'indicator/density'));
    expect(lines(put(detailed, `# 说明\n${changed(text, /title: .*/, 'title: 东风区 01 单元详细规划新名（示意）')}`))).toEqual(['indicator/density differs waived']);
    const other = put(detailed, changed(text, 'densityPct: 46', 'densityPct: 47'));
    expect(lines(other).toSorted()).toEqual(['governance/waiver changed warning', 'indicator/density differs error']);
    const renewal = other.find(({ rule }) => rule === 'governance/waiver')!.fixes[0]!;
    const edit = engine.fixEdit(renewal)!.changes![detailed]!;
    const now = engine.text(detailed)!;
    const index = new LineIndex(now);
    expect(lines(put(detailed, applySpanEdits(now, edit.map(({ range, newText }) => ({ ...index.spanOf(range), newText })))))).toEqual(['indicator/density differs waived']);
    expect(lines(put(detailed, changed(text, 'densityPct: 46', 'densityPct: 45')))).toEqual(['governance/waiver unused warning']);
  });

  it('is not offered for what cannot be waived', () => {
    engine.update({ set: [{ uri: 'layers/permanentFarmland.geojson', content: '{"type":"FeatureCollection","features":[{"type":"Feature","id":"PBF-01","properties":{},"geometry":{"type":"Polygon","coordinates":[[[130.268,46.7455],[130.281,46.7455],[130.281,46.754],[130.268,46.754],[130.268,46.7455]]]}}]}' }] });
    const farmland = newFindings().find(({ rule, uri }) => rule === 'boundary/permanent-farmland' && uri.endsWith('.yaml'))!;
    expect(engine.codeActions(farmland.uri, farmland.range, 'zh-CN').filter(({ title }) => title.includes('豁免'))).toEqual([]);
  });
});

/** A waiver list of one item, but for what makes it apply. */
const list = (item: string): string => `apiVersion: redev/v1\nkind: waiverList\nid: WL-JMS\ntitle: 豁免清单（示意）\nversion: "1.0.0"\nstatus: draft\nasOf: "2026-11-20"\ncompiledBy: 市自然资源和规划局\nsynthetic: true\nsecurityClass: public\nitems:\n  - ${item}\n    reason: 现状保留，另行论证\n    by: 市自然资源和规划局\n    authority: 佳自然资函〔2026〕12号\n    date: "2026-11-01"\n    until: "2027-09-30"\n`;

describe('a list of waivers', () => {
  const parcelIds = /parcelRef: (P-DF-01-\d\d)[\s\S]*?densityPct: 46/;

  it('waives by document or by object, and tells of both when they are not there', () => {
    put(detailed, wrong);
    const document = /^id: (\S+)/m.exec(wrong)![1]!;
    const object = parcelIds.exec(wrong)![1]!;
    const fingerprint = newFindings()[0]!.valueFingerprint;
    expect(lines(put('waivers.yaml', list(`rule: indicator/density\n    document: ${document}\n    fingerprint: "${fingerprint}"`)))).toEqual(['indicator/density differs waived']);
    expect(lines(put('waivers.yaml', list(`rule: indicator/density\n    object: ${object}\n    fingerprint: "${fingerprint}"`)))).toEqual(['indicator/density differs waived']);
    expect(lines(put('waivers.yaml', list(`rule: indicator/density\n    document: ${document}\n    object: P-XY-01-01\n    fingerprint: "${fingerprint}"`))).toSorted()).toEqual(['governance/waiver unused warning', 'indicator/density differs error']);
    expect(lines(put('waivers.yaml', list('rule: indicator/density\n    document: DP-DF-77'))).toSorted()).toEqual(['indicator/density differs error', 'reference/target-exists notFound error']);
  });

  it('lets nothing follow from what is waived', () => {
    const parcels = changed(sample.get('inventory/df.yaml')!, 'areaM2: 62902.07', 'areaM2: 82902.07');
    const [cause, ...others] = put('inventory/df.yaml', parcels);
    const followed = cause!.consequences!;
    expect(followed.length).toBeGreaterThan(1);
    const found = lines(put('waivers.yaml', list('rule: geometry/area-attribute\n    object: P-DF-01-01')));
    expect(found.toSorted()).toEqual([...lines(followed), ...lines(others), 'geometry/area-attribute differs waived', 'governance/waiver unpinned warning'].toSorted());
  });

  it('ends when the shape of its object changes', () => {
    put('inventory/df.yaml', changed(sample.get('inventory/df.yaml')!, 'areaM2: 62902.07', 'areaM2: 82902.07'));
    const fingerprint = newFindings()[0]!.valueFingerprint;
    const item = `rule: geometry/area-attribute\n    object: P-DF-01-01\n    fingerprint: "${fingerprint}"`;
    expect(lines(put('waivers.yaml', list(item)))[0]).toBe('geometry/area-attribute differs waived');
    const layer = 'layers/parcels.geojson';
    // One vertex of the parcel, some millimetres away: the area in square metres is the same.
    const first = /"P-DF-01-01"[\s\S]*?\[\s*(\d+\.\d+),/.exec(sample.get(layer)!)!;
    const text = sample.get(layer)!;
    const at = first.index + first[0].lastIndexOf(first[1]!);
    const moved = put(layer, `${text.slice(0, at)}${(Number(first[1]) + 1e-7).toFixed(7)}${text.slice(at + first[1]!.length)}`);
    expect(lines(moved)).toContain('governance/waiver changed warning');
    expect(lines(moved)).toContain('geometry/area-attribute differs error');
  });
});

describe('waivers, edit by edit', () => {
  it('give what a fresh engine gives', () => {
    put(detailed, wrong);
    const text = filledIn(waivedText(engine, detailed, 'indicator/density'));
    const steps = [text, changed(text, 'densityPct: 46', 'densityPct: 47'), changed(text, 'by: 市自然资源和规划局', 'by: ""'), text, wrong, sample.get(detailed)!];
    for (const content of steps) {
      put(detailed, content);
      const fresh = engineOver(new Map([...sample, [detailed, sealedDocument(content)]]));
      expect(stableStringify(engine.report())).toBe(stableStringify(fresh.report()));
      fresh.dispose();
    }
  });

  it('follow the date that is asked', () => {
    put(detailed, wrong);
    put(detailed, filledIn(waivedText(engine, detailed, 'indicator/density')));
    engine.setAsOf('2027-01-01');
    expect(lines(newFindings())).toContain('governance/waiver expired warning');
    engine.setAsOf(undefined);
    expect(lines(newFindings())).toEqual(['indicator/density differs waived']);
  });
});
