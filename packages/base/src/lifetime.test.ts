import { describe, expect, it } from 'vitest';
import { fillMessage } from './bilingual.ts';
import { DisposableStore, toDisposable } from './disposable.ts';
import { Emitter } from './event.ts';
import { hashText } from './hash.ts';
import { formatPath, valueAt } from './path.ts';

describe('DisposableStore', () => {
  it('ends what it holds once, last first, and what comes later at once', () => {
    const log: string[] = [];
    const store = new DisposableStore();
    store.add(toDisposable(() => log.push('first')));
    store.add(toDisposable(() => log.push('second')));
    store.dispose();
    store.dispose();
    store.add(toDisposable(() => log.push('late')));
    expect(log).toEqual(['second', 'first', 'late']);
    expect(store.isDisposed).toBe(true);
  });
});

describe('Emitter', () => {
  it('calls every listener although one throws, and none after it was disposed', () => {
    const errors: unknown[] = [];
    const heard: string[] = [];
    const emitter = new Emitter<string>((error) => errors.push(error));
    emitter.event(() => {
      throw new Error('broken');
    });
    const second = emitter.event((value) => heard.push(value));
    emitter.fire('one');
    second.dispose();
    emitter.fire('two');
    expect(heard).toEqual(['one']);
    expect(errors).toHaveLength(2);
  });
});

describe('fillMessage', () => {
  it('fills both languages, bilingual values each in its own', () => {
    const template = { zh: '{name}为 {value}', en: '{name} is {value}' };
    expect(fillMessage(template, { name: { zh: '容积率', en: 'FAR' }, value: 1.8 })).toEqual({ zh: '容积率为 1.8', en: 'FAR is 1.8' });
  });

  it('refuses a template whose value is absent', () => {
    expect(() => fillMessage({ zh: '{a}', en: '' }, {})).toThrow(/\{a\}/);
  });
});

describe('paths', () => {
  it('are written as people read them', () => {
    expect(formatPath([])).toBe('$');
    expect(formatPath(['parcels', 0, 'areaM2'])).toBe('parcels[0].areaM2');
    expect(formatPath(['parameters', 'tol.areaRelPct', 'value'])).toBe('parameters["tol.areaRelPct"].value');
  });

  it('lead into plain values, never into their prototypes', () => {
    expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
    expect(valueAt({}, ['constructor'])).toBeUndefined();
  });
});

describe('hashText', () => {
  it('tells near texts apart and is the same on every machine', () => {
    expect(hashText('')).toBe('9dc5811c811c9dc5');
    expect(new Set(Array.from({ length: 20_000 }, (_, index) => hashText(`P-DF-01-${index}`))).size).toBe(20_000);
  });
});
