import { describe, expect, it } from 'vitest';
import type { ReviewMap } from '../review-map.ts';
import { mapSize, mapSvg, roundLength } from './map-svg.ts';

const map: ReviewMap = {
  view: 'overview',
  box: [130, 46, 130.01, 46.005],
  widthM: 700,
  heightM: 500,
  leftOut: 0,
  shapes: [
    { role: 'subject', layer: 'parcels', id: 'P-<1>', areas: [[[130, 46], [130.005, 46], [130.005, 46.0025], [130.0050000001, 46.0025]]], lines: [], points: [] },
    { role: 'witness', layer: null, id: null, areas: [[[130.002, 46.001], [130.00201, 46.001], [130.00201, 46.00101]]], lines: [], points: [] },
  ],
};

describe('mapSvg', () => {
  const { html } = mapSvg(map, { title: '图' });

  it('draws north up, from the south-west corner of the box', () => {
    expect(html).toContain(`<path class="subject" fill-rule="evenodd" d="M0 ${mapSize.height}L${mapSize.width / 2} ${mapSize.height}L${mapSize.width / 2} ${mapSize.height / 2}Z"/>`);
  });

  it('rings a witness that is too small to be seen, names the subject, and is told to those who do not see', () => {
    expect(html).toContain('<circle class="ring"');
    expect(html).toContain('>P-&lt;1&gt;</text>');
    expect(html).toContain('role="img" aria-label="图"');
  });

  it('has a scale bar of a round length, as long as it says', () => {
    const [, length, text] = /<g class="scale"><path d="M10 [\d.]+V[\d.]+H([\d.]+)V.*?<text[^>]*>([^<]*)</.exec(html)!;
    expect(text).toBe('200 m');
    expect(((Number(length) - 10) / mapSize.width) * map.widthM).toBeCloseTo(200, 0);
  });

  it('frames what is enlarged', () => {
    expect(mapSvg(map, { title: '', inset: { ...map, view: 'detail', box: [130.001, 46.001, 130.002, 46.0015] } }).html).toContain('<rect class="frame" x="32.2" y="161" width="32.2" height="23"/>');
  });
});

it.each([[1, 1], [1.99, 1], [2, 2], [4.9, 2], [5, 5], [9.99, 5], [10, 10], [218, 200], [7400, 5000], [0.34, 0.2], [0.06, 0.05]])('the round length below %d is %d', (metres, expected) => {
  expect(roundLength(metres)).toBe(expected);
});
