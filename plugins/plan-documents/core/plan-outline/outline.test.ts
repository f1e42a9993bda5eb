import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanNode, PlanSearchAnswer } from '@plansmith/plugin';
import type { Engine } from '@plansmith/engine';
import { engineOver, readWorkspace } from '../../../../test/workspace-on-disk.ts';
import { createOutline, type Outline } from './outline.ts';

interface Walked {
  readonly node: PlanNode;
  readonly way: readonly string[];
}

/** Every line of the tree, as a user opens them. */
function walk(outline: Outline, parent = '', above: readonly string[] = []): Walked[] {
  return outline.children(parent).flatMap((node) => {
    const way = [...above, node.key];
    return [{ node, way }, ...(node.childCount > 0 ? walk(outline, node.key, way) : [])];
  });
}

/** What holds of every plan: each document once, keys unlike, counts true, and every line is the first way to its own place. */
function expectSound(engine: Engine): void {
  const outline = createOutline(engine.model);
  const lines = walk(outline);
  expect(new Set(lines.map(({ node }) => node.key)).size).toBe(lines.length);
  expect(lines.flatMap(({ node }) => (node.key.startsWith('document:') ? [node.place!.uri] : [])).toSorted()).toEqual(engine.model.headers().map(({ uri }) => uri).toSorted());
  for (const { node, way } of lines) {
    expect(outline.children(node.key).length, node.key).toBe(node.childCount);
    if (node.place && !node.key.startsWith('parcel:')) expect(outline.ways(node.place)[0], node.key).toEqual(way);
  }
}

const sample = engineOver(readWorkspace('samples/jiamusi'));
const titles = (nodes: readonly PlanNode[]): readonly string[] => nodes.map(({ id, title }) => id || title.zh);

const search = (text: string, limit = 50): PlanSearchAnswer => sample.query('plan-documents/outline-search', { text, limit }) as PlanSearchAnswer;
/** A YAML list behind its key. */
const list = (items: readonly string[]): string => (items.length === 0 ? ' []\n' : `\n${items.map((item) => `  - ${item}\n`).join('')}`);

describe('the outline of the sample', () => {
  const outline = createOutline(sample.model);

  it('goes from the special plan to units, detailed plans and parcels', () => {
    expect(titles(outline.children(''))).toEqual(['SP-2025-2030', '年度实施计划', '重点项目库', '台账', '底数台账', '指标方案', '工作区与政策']);
    const units = outline.children('document:plan/special.yaml');
    // In the order of the roster.
    expect(titles(units).slice(0, 3)).toEqual(['U-XY-01', 'U-XY-02', 'U-QJ-01']);
    const [plan] = outline.children('document:plan/units/U-DF-01.yaml');
    expect([plan!.type, plan!.id]).toEqual(['unitDetailedPlan', 'DP-DF-01']);
    const [parcel] = outline.children(plan!.key);
    expect(parcel).toMatchObject({ type: 'parcelControl', id: 'P-DF-01-01', place: { uri: 'plan/detailed/U-DF-01.yaml', path: ['parcelControls', 0] } });
    expect(parcel!.title.zh).toMatch(/[\u4e00-\u9fff]/);
  });

  it('is sound', () => expectSound(sample));

  it('leads from a survey record and from a shape to the unit too', () => {
    const inventory = sample.model.parcel('P-DF-01-01')!;
    const toControl = ['document:plan/special.yaml', 'document:plan/units/U-DF-01.yaml', 'document:plan/detailed/U-DF-01.yaml', 'record:plan/detailed/U-DF-01.yaml#parcelControls/P-DF-01-01'];
    expect(outline.ways({ uri: inventory.uri, path: [...inventory.path, 'areaM2'] })).toEqual([['group:registers', `document:${inventory.uri}`, `record:${inventory.uri}#parcels/P-DF-01-01`], toControl]);
    expect(outline.ways({ uri: 'layers/parcels.geojson', path: ['features', 'P-DF-01-01'] })).toEqual([toControl]);
    expect(outline.ways({ uri: 'layers/units.geojson', path: ['features', 'U-DF-01'] })).toEqual([toControl.slice(0, 2)]);
    expect(outline.ways({ uri: 'no/such.yaml', path: [] })).toEqual([]);
  });

  it('finds by id, by words of a title, and by pinyin, with what stands above', () => {
    expect(titles(search('dp-df-01').found[0]!)).toEqual(['SP-2025-2030', 'U-DF-01', 'DP-DF-01']);
    expect(search('老工业').found.map((way) => way.at(-1)!.id)).toContain('U-DF-01');
    expect(search('laogongye').found.map((way) => way.at(-1)!.id)).toContain('U-DF-01');
    expect(search('').found).toEqual([]);
    expect([search('P-', 3).found.length, search('P-', 3).more]).toEqual([3, true]);
  });
});

it('is sound for any plan: rosters that name what is not there, units in two rosters, ids twice, versions that are superseded', () => {
  const status = fc.constantFrom('draft', 'approved', 'superseded');
  const unitId = fc.constantFrom('U-DF-01', 'U-DF-02', 'U-DF-03', 'U-XX-09');
  const parcelId = fc.constantFrom('P-DF-01-01', 'P-DF-01-02', 'P-DF-02-01');
  const documents = fc.record({
    specials: fc.array(fc.record({ status, units: fc.array(unitId, { maxLength: 4 }) }), { maxLength: 2 }),
    units: fc.array(fc.record({ status, id: unitId, parcels: fc.array(parcelId, { maxLength: 3 }) }), { maxLength: 4 }),
    plans: fc.array(fc.record({ status, unit: unitId, parcels: fc.array(parcelId, { maxLength: 3 }) }), { maxLength: 4 }),
    inventories: fc.array(fc.record({ status, parcels: fc.array(parcelId, { maxLength: 4 }) }), { maxLength: 2 }),
    strange: fc.constantFrom('', 'kind: nothing\n', 'title: 无类型\n'),
  });
  fc.assert(
    fc.property(documents, ({ specials, units, plans, inventories, strange }) => {
      const files = new Map<string, string>([
        ...specials.map((plan, index) => [`plan/special-${index}.yaml`, `kind: specialPlan\nid: SP-${index}\nstatus: ${plan.status}\nunits:${list(plan.units.map((id) => `unitRef: ${id}`))}`] as const),
        ...units.map((unit, index) => [`plan/units/${index}.yaml`, `kind: redevelopmentUnit\nid: ${unit.id}\nstatus: ${unit.status}\nparcelRefs:${list(unit.parcels)}`] as const),
        ...plans.map((plan, index) => [`plan/detailed/${index}.yaml`, `kind: unitDetailedPlan\nid: DP-${index}\nstatus: ${plan.status}\nunitRef: ${plan.unit}\nparcelControls:${list(plan.parcels.map((id) => `parcelRef: ${id}`))}`] as const),
        ...inventories.map((inventory, index) => [`inventory/${index}.yaml`, `kind: parcelInventory\nid: INV-${index}\nstatus: ${inventory.status}\nparcels:${list(inventory.parcels.map((id) => `id: ${id}`))}`] as const),
        ['strange.yaml', strange],
      ]);
      const engine = engineOver(files);
      expectSound(engine);
      engine.dispose();
    }),
    { numRuns: 15 },
  );
});
