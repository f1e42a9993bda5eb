import { describe, expect, it } from 'vitest';
import { createContextKeys } from './context-keys.ts';

describe('when clauses', () => {
  const context = createContextKeys();
  context.set('editorFocus', true);
  context.set('language', 'yaml');

  it.each([
    [undefined, true],
    ['editorFocus', true],
    ['!editorFocus', false],
    ['panelVisible', false],
    ["language == 'yaml'", true],
    ['language != yaml', false],
    ['editorFocus && language == json', false],
    ['panelVisible || editorFocus && language == yaml', true],
  ])('%s is %s', (when, expected) => {
    expect(context.matches(when)).toBe(expected);
  });

  it('refuses what is not a clause', () => {
    expect(() => context.matches('(a)')).toThrow('when clause');
  });
});

it('asks local facts before those of the moment', () => {
  const context = createContextKeys();
  context.set('planNode', 'specialPlan');
  expect([context.matches('planNode == parcel', { planNode: 'parcel' }), context.matches('planNode == specialPlan', { planNode: undefined }), context.matches('planNode == specialPlan', { other: 1 })]).toEqual([true, false, true]);
});
