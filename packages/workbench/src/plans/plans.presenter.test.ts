import type { PlanChildrenAnswer, PlanPlacesAnswer, PlanSearchAnswer } from '@plansmith/plugin';
import { computed, signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { engineOver } from '../../../../test/workspace-on-disk.ts';
import { createPlans, type PlanPlace } from './plans.presenter.ts';

const files = new Map([
  ['plan/special.yaml', 'kind: specialPlan\nid: SP-2025-2030\ntitle: 专项规划\nunits:\n  - unitRef: U-DF-01\n  - unitRef: U-DF-02\n'],
  ['plan/units/U-DF-01.yaml', 'kind: redevelopmentUnit\nid: U-DF-01\ntitle: 老工业单元\n'],
  ['plan/units/U-DF-02.yaml', 'kind: redevelopmentUnit\nid: U-DF-02\ntitle: 仓储单元\n'],
  ['plan/detailed/U-DF-01.yaml', `kind: unitDetailedPlan\nid: DP-DF-01\nunitRef: U-DF-01\nparcelControls:\n${Array.from({ length: 40 }, (_, index) => `  - parcelRef: P-DF-01-${index + 10}\n`).join('')}`],
]);

function planTree() {
  const engine = engineOver(files);
  const checkNumber = signal(1);
  const place = signal<PlanPlace | undefined>(undefined);
  const asked: string[] = [];
  const presenter = createPlans({
    checkNumber,
    findings: computed(() => {
      void checkNumber.value;
      return engine.report().findings;
    }),
    isShown: signal(true),
    place,
    children: async (request) => {
      asked.push(...request.parents);
      return engine.query('plan-documents/outline-children', request) as PlanChildrenAnswer;
    },
    places: async (request) => engine.query('plan-documents/outline-places', request) as PlanPlacesAnswer,
    search: async (request) => engine.query('plan-documents/outline-search', request) as PlanSearchAnswer,
  });
  const lines = (): readonly string[] => presenter.tree.rows.value.map(({ node, level }) => `${'  '.repeat(level - 1)}${node.item.id || node.item.title.zh}`);
  return { engine, presenter, place, checkNumber, asked, lines };
}

describe("the plan's tree", () => {
  it('asks for what is under a line when the line is opened', async () => {
    const { presenter, asked, lines } = planTree();
    await expect.poll(lines).toEqual(['SP-2025-2030', '  U-DF-01', '  U-DF-02']);
    expect(asked).toEqual(['', 'document:plan/special.yaml']);
    presenter.tree.setExpanded('document:plan/units/U-DF-01.yaml', true);
    await expect.poll(lines).toEqual(['SP-2025-2030', '  U-DF-01', '    DP-DF-01', '  U-DF-02']);
    expect(presenter.tree.rows.value[2]!.expanded).toBe(false);
    presenter.dispose();
  });

  it('follows the cursor through lines that were never opened, and leaves the user where he is on a line of the same record', async () => {
    const { presenter, place } = planTree();
    place.value = { uri: 'plan/detailed/U-DF-01.yaml', path: ['parcelControls', 3, 'far'] };
    await expect.poll(() => presenter.tree.active.value).toBe('record:plan/detailed/U-DF-01.yaml#parcelControls/P-DF-01-13');
    expect(presenter.tree.rows.value.some(({ node }) => node.id === presenter.tree.active.value)).toBe(true);
    place.value = { uri: 'plan/units/U-DF-02.yaml', path: [] };
    await expect.poll(() => presenter.tree.active.value).toBe('document:plan/units/U-DF-02.yaml');
    presenter.dispose();
  });

  it('rolls findings up to lines that are closed', async () => {
    const { engine, presenter } = planTree();
    const { findings } = engine.report();
    await expect.poll(() => presenter.countsOf('document:plan/special.yaml').error).toBeGreaterThan(0);
    const inPlan = findings.filter(({ uri }) => uri.startsWith('plan/'));
    const { error, warning, info, undecided } = presenter.countsOf('document:plan/special.yaml');
    expect(error + warning + info + undecided).toBe(inPlan.length);
    const own = presenter.countsOf('document:plan/detailed/U-DF-01.yaml');
    expect(own.error).toBe(inPlan.filter(({ uri, verdict, severity }) => uri === 'plan/detailed/U-DF-01.yaml' && verdict === 'fail' && severity === 'error').length);
    presenter.dispose();
  });

  it('shows what has a text with what stands above it, and comes back as it was', async () => {
    const { presenter, lines } = planTree();
    await expect.poll(lines).toHaveLength(3);
    presenter.filter.value = 'p-df-01-12';
    await expect.poll(lines).toEqual(['SP-2025-2030', '  U-DF-01', '    DP-DF-01', '      P-DF-01-12']);
    presenter.filter.value = 'ccdy';
    await expect.poll(lines).toEqual(['SP-2025-2030', '  U-DF-02']);
    presenter.filter.value = '没有这个';
    await expect.poll(() => [lines(), presenter.ready.value]).toEqual([[], true]);
    presenter.filter.value = '';
    expect(lines()).toEqual(['SP-2025-2030', '  U-DF-01', '  U-DF-02']);
    presenter.dispose();
  });

  it('takes in what a check changed', async () => {
    const { engine, presenter, checkNumber, lines } = planTree();
    await expect.poll(lines).toHaveLength(3);
    engine.update({ set: [{ uri: 'plan/special.yaml', content: 'kind: specialPlan\nid: SP-2025-2030\nunits:\n  - unitRef: U-DF-02\n' }] });
    checkNumber.value = 2;
    await expect.poll(lines).toEqual(['SP-2025-2030', '  U-DF-02', '未列入专项规划']);
    presenter.dispose();
  });
});
