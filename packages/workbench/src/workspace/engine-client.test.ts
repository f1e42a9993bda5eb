import type { FileChanges } from '@plansmith/engine';
import type { CheckReport } from '@plansmith/rules';
import { describe, expect, it } from 'vitest';
import { createEngineClient, createLateEngine, type RemoteEngine } from './engine-client.ts';


/** An engine whose checks end when the test says so. */
function manualEngine() {
  const updates: FileChanges[] = [];
  const waiting: (() => void)[] = [];
  let number = 0;
  const engine = {
    check: (changes: FileChanges) => {
      updates.push(changes);
      const own = ++number;
      return new Promise((resolve) => waiting.push(() => resolve({ number: own, report: { version: String(number) } as CheckReport })));
    },
    text: async () => 'answer',
  } as unknown as RemoteEngine;
  return { engine, updates, finish: () => waiting.shift()?.() };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

const workerDied = () => Promise.reject(new Error('worker died'));

describe('engine client', () => {
  it('sends only the latest text and publishes the report', async () => {
    const { engine, updates, finish } = manualEngine();
    const client = createEngineClient({ engine, onError: () => {} });
    client.edit('a.yaml', '1');
    client.edit('a.yaml', '2');
    client.edit('b.yaml', '3');
    await settle();
    const set = [
      { uri: 'a.yaml', content: '2' },
      { uri: 'b.yaml', content: '3' },
    ];
    expect([updates, client.busy.value]).toEqual([[{ set }], true]);
    finish();
    await settle();
    expect([client.report.value?.version, client.checkNumber.value, client.busy.value]).toEqual(['1', 1, false]);
  });

  it('gathers edits while a check runs, and checks them when it is done', async () => {
    const { engine, updates, finish } = manualEngine();
    const client = createEngineClient({ engine, settleMilliseconds: 40, onError: () => {} });
    client.edit('a.yaml', '1');
    await settle();
    client.edit('a.yaml', '2');
    client.edit('a.yaml', '3');
    await settle();
    expect(updates).toHaveLength(1);
    finish();
    await settle();
    expect([updates.at(-1), client.busy.value, client.settledCheck.value]).toEqual([{ set: [{ uri: 'a.yaml', content: '3' }] }, true, 1]);
    finish();
    await settle();
    expect([client.checkNumber.value, client.settledCheck.value, client.busy.value]).toEqual([2, 1, false]);
    await expect.poll(() => client.settledCheck.value).toBe(2);
    client.dispose();
  });

  it('is settled when edits are checked and none came for a moment', async () => {
    const { engine, finish } = manualEngine();
    const client = createEngineClient({ engine, settleMilliseconds: 40, onError: () => {} });
    await client.settled();
    const order: string[] = [];
    client.edit('a.yaml', '1');
    void client.settled().then(() => order.push(`settled ${client.settledCheck.value} ${client.settledReport.value?.version}`));
    await settle();
    finish();
    await settle();
    // An edit in the pause begins it anew.
    client.edit('a.yaml', '2');
    order.push('edited');
    await new Promise((resolve) => setTimeout(resolve, 60));
    order.push('checked');
    finish();
    await expect.poll(() => order).toEqual(['edited', 'checked', 'settled 2 2']);
    client.dispose();
  });

  it('skips the report of a check that a later one overtook', async () => {
    const { engine, finish } = manualEngine();
    const client = createEngineClient({ engine, onError: () => {} });
    const published: number[] = [];
    client.checkNumber.subscribe((value) => published.push(value));
    void client.load({ remove: ['a.yaml'] });
    void client.load({ remove: ['b.yaml'] });
    finish();
    await settle();
    finish();
    await settle();
    expect(published).toEqual([0, 2]);
  });

  it('sends waiting edits before a question', async () => {
    const { engine, updates } = manualEngine();
    const client = createEngineClient({ engine, onError: () => {} });
    client.edit('a.yaml', '1');
    expect(await client.ask((remote) => remote.text('a.yaml'))).toBe('answer');
    expect(updates).toHaveLength(1);
    client.dispose();
  });

  it('reports an engine that fails and is not busy afterwards', async () => {
    const errors: unknown[] = [];
    const engine = { check: workerDied } as unknown as RemoteEngine;
    const client = createEngineClient({ engine, onError: (error) => errors.push(String(error)) });
    await client.load({});
    expect([errors, client.busy.value]).toEqual([['Error: worker died'], false]);
  });

  it('keeps the order of what is asked while the engine starts', async () => {
    const order: string[] = [];
    let start!: (engine: RemoteEngine) => void;
    const starting = new Promise<RemoteEngine>((resolve) => {
      start = resolve;
    });
    const late = createLateEngine(starting);
    const answers = [late.text('a.yaml'), late.text('b.yaml')];
    start({ text: async (uri: string) => (order.push(uri), uri) } as unknown as RemoteEngine);
    expect([await Promise.all(answers), order]).toEqual([['a.yaml', 'b.yaml'], ['a.yaml', 'b.yaml']]);
  });
});
