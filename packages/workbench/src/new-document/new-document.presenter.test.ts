import { ok, type Bilingual } from '@plansmith/base';
import { createEngine } from '@plansmith/engine';
import type { NewDocumentProposal, NewDocumentRequest } from '@plansmith/engine/new-document';
import { describe, expect, it } from 'vitest';
import { bundledPlugins } from '../../../../test/workspace-on-disk.ts';
import { createNewDocument } from './new-document.presenter.ts';

const today = '2026-11-20';
const unit = (id: string) => ({ uri: `plan/units/${id}.yaml`, content: `kind: redevelopmentUnit\nid: ${id}\ntitle: 站前片区\n` });

function engineWith(...ids: readonly string[]) {
  const engine = createEngine({ version: 'test', plugins: bundledPlugins });
  engine.update({ set: ids.map(unit) });
  return engine;
}

function making(options: { readonly id?: string; readonly plan?: (request: NewDocumentRequest) => Promise<NewDocumentProposal | { readonly refused: Bilingual }> } = {}) {
  const engine = engineWith('U-DF-01', 'U-DF-02');
  const applied: NewDocumentProposal[] = [];
  const presenter = createNewDocument({
    kind: 'unitDetailedPlan',
    ...(options.id !== undefined && { id: options.id }),
    today,
    plan: options.plan ?? (async (request) => engine.planDocument(request)),
    async apply(proposal) {
      applied.push(proposal);
      return ok({ files: [proposal.uri], undo: async () => true });
    },
  });
  return { engine, presenter, applied };
}

describe('a new document', () => {
  it('asks which unit a detailed plan is for, and leaves out those that have one', () => {
    const engine = engineWith('U-DF-01', 'U-DF-02');
    engine.update({ set: [{ uri: 'plan/detailed/U-DF-01.yaml', content: 'kind: unitDetailedPlan\nid: DP-DF-01\nunitRef: U-DF-01\n' }] });
    const kind = engine.creatableKinds(today).find((candidate) => candidate.kind === 'unitDetailedPlan');
    expect(kind?.question?.answers.map(({ about, id, title }) => [about, id, title.zh])).toEqual([['U-DF-02', 'DP-DF-02', 'U-DF-02 站前片区']]);
  });

  it('counts units on in their area, and offers the years of the plan that have no annual plan', () => {
    const engine = engineWith('U-DF-07');
    engine.update({ set: [
      { uri: 'plan/special.yaml', content: 'kind: specialPlan\nid: SP-1\nterm: { from: 2025, to: 2027 }\n' },
      { uri: 'plan/annual/2026.yaml', content: 'kind: annualPlan\nid: AP-2026\nyear: 2026\n' },
    ] });
    const answers = (kind: string) => engine.creatableKinds(today).find((candidate) => candidate.kind === kind)!.question!.answers.map(({ id }) => id);
    expect(answers('redevelopmentUnit')).toContain('U-DF-08');
    expect(answers('redevelopmentUnit')).toContain('U-XY-01');
    expect(answers('annualPlan')).toEqual(['AP-2025', 'AP-2027']);
  });

  it('shows place and registrations, and carries out what it showed', async () => {
    const { presenter, applied } = making();
    await expect.poll(() => presenter.proposal.value?.uri).toBe('plan/detailed/U-DF-01.yaml');
    expect(presenter.id.value).toBe('DP-DF-01');
    expect(presenter.proposal.value!.registrations.map(({ uri, why }) => [uri, why])).toEqual([['plan/units/U-DF-01.yaml', undefined]]);
    presenter.setTitle('站前详细规划');
    const made = await presenter.create();
    expect(applied).toEqual([made!.proposal]);
    const [created] = made!.proposal.changes.created;
    expect(created!.text).toContain('title: 站前详细规划\n');
    expect(Object.keys(made!.proposal.changes.edit.changes!)).toEqual(['plan/units/U-DF-01.yaml']);
  });

  it('refuses an id that does not fit or is taken, and makes nothing', async () => {
    const { presenter, applied } = making({ id: 'plan one' });
    await expect.poll(() => presenter.refusal.value?.zh).toContain('不符合');
    expect(await presenter.create()).toBeUndefined();
    presenter.setId('U-DF-01');
    expect(await presenter.create()).toBeUndefined();
    expect([presenter.proposal.value, applied]).toEqual([undefined, []]);
  });

  it('shows the answer to the last question, whatever order answers come in', async () => {
    const waiting: ((title: string) => void)[] = [];
    const { presenter } = making({ plan: (request) => new Promise((resolve) => waiting.push((title) => resolve({ refused: { zh: `${title}${request.title ?? ''}`, en: '' } }))) });
    presenter.setTitle('甲');
    presenter.setTitle('乙');
    for (const answer of waiting.toReversed()) answer('');
    await expect.poll(() => presenter.refusal.value?.zh).toBe('乙');
  });
});
