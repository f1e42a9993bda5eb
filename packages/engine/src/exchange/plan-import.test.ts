import { applySpanEdits } from '@plansmith/base';
import { parseDocument } from '@plansmith/document';
import { readGeoJson, type AreaGeometry } from '@plansmith/geo';
import type { Attributes, Field } from '@plansmith/geo/formats';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documentSchemas } from '../../../../plugins/plan-documents/core/schemas.gen.ts';
import { planImport } from './plan-import.ts';
import type { ImportFeature, ImportLayer, ImportPlan, ImportRequest, ImportWorkspace } from './types.ts';

const sample = fileURLToPath(new URL('../../../../samples/jiamusi', import.meta.url));
const files = readdirSync(sample, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(yaml|geojson)$/.test(name))
  .map((uri) => ({ uri, text: readFileSync(join(sample, uri), 'utf8') }));
const workspace: ImportWorkspace = { files, schemas: documentSchemas as unknown as ImportWorkspace['schemas'] };
const textOf = (uri: string): string => files.find((file) => file.uri === uri)!.text;
const parcels = readGeoJson(textOf('layers/parcels.geojson')).layer;

/** A layer whose fields are those of its rows. */
function layerOf(rows: readonly { readonly attributes: Attributes; readonly geometry?: AreaGeometry | undefined; readonly id?: ImportFeature['id'] }[]): ImportLayer {
  const names = [...new Set(rows.flatMap(({ attributes }) => Object.keys(attributes)))];
  const fields = names.map((name): Field => ({ name, type: typeof rows.find(({ attributes }) => attributes[name] !== undefined)?.attributes[name] === 'number' ? 'number' : 'text' }));
  return { name: 'test', fields, features: rows.map(({ attributes, geometry, id }) => ({ attributes, geometry, id })) };
}

function plan(rows: Parameters<typeof layerOf>[0], options: Partial<ImportRequest> = {}): ImportPlan {
  return planImport(structuredClone({ target: { kind: 'parcels' }, layer: layerOf(rows), workspace, sourceName: 'test.shp', ...options }));
}

/** Lines of a file before and after, where they differ. */
function difference(result: ImportPlan, uri: string): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const edit = result.files.find((file) => file.uri === uri)!;
  const before = textOf(uri);
  const after = applySpanEdits(before, edit.edits);
  const [old, now] = [before.split('\n'), after.split('\n')];
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
}

/** Where fields of a parcel go, but its id. */
function placesOf(attributes: Attributes): readonly unknown[] {
  return plan([{ attributes: { DKBH: 'P-DF-01-01', ...attributes } }]).report.mapping.map(({ source, target }) => [source, target]).slice(1);
}

const shapeOf = (id: string): AreaGeometry => parcels.feature(id)!.geometry;
const moved = (geometry: AreaGeometry, degrees: number): AreaGeometry =>
  ({ ...geometry, coordinates: JSON.parse(JSON.stringify(geometry.coordinates), (_, value: unknown) => (Array.isArray(value) && typeof value[0] === 'number' ? [value[0] + degrees, value[1]] : value)) }) as AreaGeometry;

describe('parcels', () => {
  it('that are as they were change no file, whichever way their rings run', () => {
    const turned = shapeOf('P-DF-01-01');
    const ring = (turned.coordinates[0] as [number, number][]).slice(1).toReversed();
    const geometry = { type: 'Polygon', coordinates: [[...ring, ring[0]!]] } as AreaGeometry;
    const result = plan([{ attributes: { DKBH: 'P-DF-01-01', MJ: 62902.1, QLR: 'DF-01-01 权利人（示意）' }, geometry }]);
    expect(result.files).toEqual([]);
    expect(result.report).toMatchObject({ unchanged: ['P-DF-01-01'], added: [], changed: [], notes: [], key: { source: 'DKBH', target: 'id' } });
    expect(result.report.unmatchedWorkspace).toHaveLength(65);
    expect(result.report.areas).toEqual([{ id: 'P-DF-01-01', computedM2: 62902.78, declaredM2: 62902.1, differencePct: -0.001 }]);
    expect(result.report.mapping.map(({ source, target, via, certainty }) => [source, target, via, certainty])).toEqual([
      ['DKBH', 'id', 'alias', 'B-H'],
      ['MJ', 'declaredAreaM2', 'alias', 'A'],
      ['QLR', 'rightHolder', 'alias', 'B-H'],
    ]);
  });

  it('that changed change their own lines alone', () => {
    const result = plan([{ attributes: { 地块编号: 'P-DF-01-02', 使用状况: '闲置', 备注: '已腾空', 未知: 'x', XZRJL: 0.5, LDL: 30 }, geometry: moved(shapeOf('P-DF-01-02'), 0.0001) }]);
    expect(result.files.map(({ uri }) => uri)).toEqual(['inventory/df.yaml', 'layers/parcels.geojson']);
    expect(result.report.changed).toEqual([
      {
        id: 'P-DF-01-02',
        uri: 'inventory/df.yaml',
        fields: [
          { field: 'useStatus', before: '停产', after: '闲置' },
          { field: 'notes', before: null, after: '已腾空' },
          { field: 'farCurrent', before: 0.44, after: 0.5 },
          { field: 'areaM2', before: 62902, after: 62901.87 },
        ],
        geometry: { uri: 'layers/parcels.geojson', beforeM2: 62901.87, afterM2: 62901.87 },
      },
    ]);
    expect(difference(result, 'inventory/df.yaml').come).toEqual(['    areaM2: 62901.87', '    farCurrent: 0.5', '    notes: 已腾空']);
    expect(difference(result, 'layers/parcels.geojson')).toMatchObject({ gone: [expect.stringContaining('"P-DF-01-02"')], come: [expect.stringContaining('"P-DF-01-02"')] });
    expect(result.report.unmapped).toEqual([{ source: '未知', reason: 'unknown' }, { source: 'LDL', reason: 'otherRecord' }]);
    expect(result.preview).toMatchObject([{ id: 'P-DF-01-02', change: 'changed', before: shapeOf('P-DF-01-02') }]);
  });

  it('that are new stand behind their unit, with what the inventory has in common, and what is missing is told', () => {
    const result = plan([{ attributes: { DKBH: 'P-DF-01-07', DYBH: 'U-DF-01', QSXZ: '国有', 现状用途代码: 701 }, geometry: moved(shapeOf('P-DF-01-01'), 0.01) }]);
    const edit = result.files.find(({ uri }) => uri === 'inventory/df.yaml')!;
    const text = applySpanEdits(textOf('inventory/df.yaml'), edit.edits);
    expect(text).toContain(`  - id: P-DF-01-07
    pilotArea: 东风区
    districtCode: "230805"
    areaM2: 62902.78
    areaMethod: ellipsoid2000
    ownerType: 国有
    currentUseCode: "0701"
    unitRef: U-DF-01
`);
    const ids = (parseDocument(text).value as { parcels: { id: string }[] }).parcels.map(({ id }) => id);
    expect(ids.indexOf('P-DF-01-07')).toBe(ids.indexOf('P-DF-01-06') + 1);
    expect(result.report.added).toEqual([{ id: 'P-DF-01-07', uris: ['inventory/df.yaml', 'layers/parcels.geojson'], areaM2: 62902.78, missing: expect.arrayContaining(['street', 'evidence', 'verdict']) }]);
    expect(result.report.notes.map(({ code }) => code)).toEqual(['import/valueChanged', 'import/incomplete', 'import/notInUnit']);
    // The line before gets its comma.
    expect(difference(result, 'layers/parcels.geojson').come).toEqual([expect.stringMatching(/"P-NG.*\},$/), expect.stringContaining('"id": "P-DF-01-07", "properties": { "unitRef": "U-DF-01" }')]);
  });

  it('are not taken where nobody can say which is meant', () => {
    const result = plan([
      { attributes: { DKBH: 'P-DF-01-01', SYZK: '闲置' } },
      { attributes: { DKBH: 'P-DF-01-01', SYZK: '停产' } },
      { attributes: { DKBH: '', SYZK: '闲置' } },
      { attributes: { DKBH: '甲-1', SYZK: '闲置' } },
      { attributes: { DKBH: 'P-ZZ-01-01', SYZK: '闲置' } },
      { attributes: { DKBH: 'P-DF-01-03', SYZK: '荒着' } },
    ]);
    expect(result.files).toEqual([]);
    expect(result.report.unmatchedSource.map(({ record, id, reason }) => [record, id, reason.zh])).toEqual([
      [1, 'P-DF-01-01', '编号在文件中重复'],
      [2, 'P-DF-01-01', '编号在文件中重复'],
      [3, null, '没有可用的地块编号'],
      [4, null, '没有可用的地块编号'],
      [5, 'P-ZZ-01-01', '看不出应归入哪个台账，请用 --into 指定台账编号或文件'],
    ]);
    expect(result.report.notes.map(({ code, severity }) => [code, severity])).toEqual([
      ['import/valueNotTaken', 'error'],
      ['import/valueNotTaken', 'error'],
      ['import/keyTwice', 'error'],
    ]);
  });

  it('are matched by another field where the key says so, and go where they are told', () => {
    const withNumber = files.map((file) => (file.uri === 'inventory/df.yaml' ? { ...file, text: file.text.replace('surveyPolygonNo: 示意图斑-DF-01-01', 'surveyPolygonNo: "0017"') } : file));
    const result = plan([{ attributes: { TBBH: '0017', SYZK: '空置' } }], { key: 'TBBH', workspace: { ...workspace, files: withNumber } });
    expect(result.report.changed.map(({ id, fields }) => [id, fields])).toEqual([['P-DF-01-01', [{ field: 'useStatus', before: '在用', after: '空置' }]]]);
    const into = plan([{ attributes: { DKBH: 'P-ZZ-01-01' }, geometry: shapeOf('P-DF-01-01') }], { into: 'INV-GX' });
    expect(into.report.added[0]?.uris[0]).toBe('inventory/gx.yaml');
  });

  it('with declared areas in hectares are compared in hectares, and that is said; the record keeps the computed one', () => {
    const result = plan([{ attributes: { DKBH: 'P-DF-01-01', YDMJ: 6.29 }, geometry: shapeOf('P-DF-01-01') }, { attributes: { DKBH: 'P-DF-01-02', YDMJ: 6.28 }, geometry: shapeOf('P-DF-01-02') }]);
    expect(result.files).toEqual([]);
    expect(result.report.areas).toMatchObject([{ declaredM2: 62900, declaredUnit: 'ha' }, { declaredM2: 62800, declaredUnit: 'ha' }]);
    expect(result.report.notes.map(({ message }) => message.zh)).toEqual(['申报面积整列以公顷计与计算面积相符，已按公顷比较（没有存入记录）']);
    const named = plan([{ attributes: { DKBH: 'P-DF-01-01', '用地面积（公顷）': 6.29 }, geometry: shapeOf('P-DF-01-01') }]);
    expect(named.report.areas).toEqual([{ id: 'P-DF-01-01', computedM2: 62902.78, declaredM2: 62900, differencePct: -0.004 }]);
    const mixed = plan([{ attributes: { DKBH: 'P-DF-01-01', YDMJ: 62900 }, geometry: shapeOf('P-DF-01-01') }, { attributes: { DKBH: 'P-DF-01-02', YDMJ: 6.28 }, geometry: shapeOf('P-DF-01-02') }]);
    expect(mixed.report.notes.map(({ code }) => code)).toEqual(['import/declaredAreaDiffers']);
  });

  it('keep the plan\'s figures out of the inventory', () => {
    expect(placesOf({ RJL: 1, JZMD: 30 })).toEqual([['RJL', 'farCurrent'], ['JZMD', 'densityCurrentPct']]);
    expect(placesOf({ RJL: 1, JZMD: 30, JRJZMJ: 5000, areaMethod: 'planar' })).toEqual([]);
  });

  it('refuses a mapping that does not fit, and changes nothing', () => {
    const result = plan([{ attributes: { DKBH: 'P-DF-01-01' } }], { mapping: [{ source: 'DKBH', target: 'idd' }, { source: '没有', target: 'name' }] });
    expect(result.files).toEqual([]);
    expect(result.refused?.code).toBe('import/noSuchTarget');
    expect(result.report.notes.map(({ code }) => code)).toEqual(['import/noSuchTarget', 'import/noSuchSource']);
    expect(plan([{ attributes: { a: 'x' } }]).refused?.code).toBe('import/noKey');
    expect(plan([{ attributes: { a: 'x' } }], { key: 'b' }).refused?.code).toBe('import/noKeyField');
    expect(plan([{ attributes: { a: 'P-DF-01-01', SYZK: '空置' } }], { key: 'a' }).report.changed).toHaveLength(1);
  });
});

describe('units', () => {
  const unitShape = readGeoJson(textOf('layers/units.geojson')).layer.feature('U-DF-01')!.geometry;

  it('change their document and their feature; a new one is a draft', () => {
    const result = plan(
      [
        { attributes: { 单元编号: 'U-DF-01', 单元名称: '佳东单元' }, geometry: moved(unitShape, 0.0001) },
        { attributes: { 单元编号: 'U-DF-09', 单元名称: '新单元', unitType: '老工业' }, geometry: moved(unitShape, 0.1) },
      ],
      { target: { kind: 'units' } },
    );
    expect(result.files.map(({ uri, isNew }) => [uri, isNew])).toEqual([['layers/units.geojson', false], ['plan/units/U-DF-01.yaml', false], ['plan/units/U-DF-09.yaml', true]]);
    expect(difference(result, 'plan/units/U-DF-01.yaml')).toEqual({ gone: ['title: 佳东老工业单元（示意）', 'areaHa: 59.5029'], come: ['title: 佳东单元', 'areaHa: 59.503'] });
    expect(result.files.at(-1)!.edits[0]!.newText).toBe('apiVersion: redev/v1\nkind: redevelopmentUnit\nid: U-DF-09\ntitle: 新单元\nversion: "0.1.0"\nstatus: draft\nasOf: "2026-11-20"\ncompiledBy: 市自然资源和规划局（示意）\nsynthetic: true\nsecurityClass: public\nunitType: 老工业\nareaHa: 59.503\n');
  });
});

describe('legacy', () => {
  const shape = shapeOf('P-DF-01-01');
  // The sample's own register is closed.
  const open = { ...workspace, files: files.filter(({ uri }) => uri !== 'inventory/legacy.yaml') };

  it('comes into the inventory of its parcel, with numbers of its own, until the register is closed', () => {
    const rows = [{ attributes: { DKBH: 'P-DF-01-01', 遗留类型: '二调为建设用地', 处置状态: '未处置' }, geometry: shape }, { attributes: { DKBH: 'P-GX-01-01', QZLSYLYDMJ: 500 } }];
    const result = plan(rows, { target: { kind: 'legacy' }, workspace: open });
    expect(difference(result, 'inventory/df.yaml').come.join('\n')).toBe('legacyRegister:\n  entries:\n    - id: LEG-0001\n      parcelRef: P-DF-01-01\n      areaM2: 62902.78\n      legacyClass: 二调为建设用地\n      disposalStatus: pending');
    expect(result.report.added.map(({ id, missing }) => [id, missing])).toEqual([['LEG-0001', []], ['LEG-0002', []]]);
    const closed = open.files.map((file) => (file.uri === 'inventory/df.yaml' ? { ...file, text: `${file.text}legacyRegister:\n  closure: { date: "2025-10-31", count: 0, areaM2: 0, sha256: "x" }\n  entries: []\n` } : file));
    const refused = plan(rows, { target: { kind: 'legacy' }, workspace: { ...workspace, files: closed } });
    expect([refused.files, refused.report.unmatchedSource.length]).toEqual([[], 2]);
  });
});

describe('a layer', () => {
  it('in a binary file is left alone, whatever would go into it', () => {
    const binary = { ...workspace, files: files.map((file) => (file.uri === 'workspace.yaml' ? { ...file, text: file.text.replaceAll('.geojson', '.fgb') } : file)) };
    for (const target of [{ kind: 'parcels' }, { kind: 'units' }, { kind: 'layer', name: 'udb' }] as const) {
      const result = plan([{ attributes: { id: 'P-DF-01-01' }, geometry: shapeOf('P-DF-01-01') }], { target, workspace: binary, key: 'id' });
      expect(result.files).toEqual([]);
      expect(result.refused).toMatchObject({ code: 'import/layerNotText', data: { uri: `layers/${target.kind === 'layer' ? target.name : target.kind}.fgb` } });
    }
  });

  it('takes features by their format id, and every attribute as it is', () => {
    const result = plan([{ id: 'F-1', attributes: { a: 1, b: 'x' }, geometry: shapeOf('P-DF-01-01') }, { id: 7, attributes: { a: 2, b: null }, geometry: shapeOf('P-DF-01-02') }], { target: { kind: 'layer', name: 'mySurvey' } });
    expect(result.files.map(({ uri, isNew }) => [uri, isNew])).toEqual([['layers/mySurvey.geojson', true], ['workspace.yaml', false]]);
    expect(readGeoJson(result.files[0]!.edits[0]!.newText).layer.features.map(({ id, properties }) => [id, properties])).toEqual([['F-1', { a: 1, b: 'x' }], ['7', { a: 2 }]]);
    expect(difference(result, 'workspace.yaml').gone).toEqual([]);
  });
});
