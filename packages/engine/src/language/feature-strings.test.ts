import { describe, expect, it } from 'vitest';
import { featureStrings } from './feature-strings.ts';

function strings(text: string): unknown[] {
  return featureStrings(text, { start: 0, end: text.length }).map(({ property, value, span }) => [property, value, text.slice(span.start, span.end)]);
}

describe('texts of a feature', () => {
  it('are its id and its properties, wherever they stand', () => {
    expect(strings('{"geometry":{"id":"no","coordinates":[[1,"x"]]},"properties":{"n":1,"deep":{"id":"no"},"id":"P-1","unitRef":"U\\u002d1"},"id":"P-1"}')).toEqual([
      ['id', 'P-1', 'P-1'],
      ['unitRef', 'U-1', 'U\\u002d1'],
      [undefined, 'P-1', 'P-1'],
    ]);
  });

  it.each(['', '{', '{"id"', '{"id":', '{"id":"x', '{"properties":{"a":', '[1]', '{"id" "x"}', '{"id":"a" "b"}', '{"a":}}'])('stop where the text is broken: %s', (text) => {
    expect(() => featureStrings(text, { start: 0, end: text.length })).not.toThrow();
  });
});
