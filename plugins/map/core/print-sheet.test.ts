import { describe, expect, it } from 'vitest';
import { mapFrame, papers, printSheetSvg, roundLengthM, type PrintSheet } from './print-sheet.ts';

function sheet(change: Partial<PrintSheet> = {}): PrintSheet {
  return { paper: 'A4', title: '规划图 <A&B>', subtitle: '示意数据', image: 'data:image/png;base64,AA', metresPerMm: 10, legendTitle: '图例', legend: [{ kind: 'heading', text: '规划用途' }, { kind: 'fill', color: '#ffe14d', text: '07 居住用地' }, { kind: 'line', color: '#d9480f', dash: [4, 2], text: '城镇开发边界' }], scaleText: '比例尺', northText: '北', foot: '来源：示意', ...change };
}

describe('printSheetSvg', () => {
  it('holds title, map, legend, scale, north and sources, on paper of its size', () => {
    const svg = printSheetSvg(sheet());
    expect(svg).toContain('width="297mm" height="210mm"');
    for (const part of ['规划图 &lt;A&amp;B&gt;', 'data:image/png;base64,AA', '07 居住用地', '#ffe14d', '城镇开发边界', '比例尺 1 : 10,000', '200 m', '北', '来源：示意']) expect(svg).toContain(part);
    expect(printSheetSvg(sheet({ paper: 'A3' }))).toContain('width="420mm" height="297mm"');
  });

  it('draws the scale bar as long as it says', () => {
    const bars = [...printSheetSvg(sheet({ metresPerMm: 12.5 })).matchAll(/width="([\d.]+)" height="1.6"/g)].map((match) => Number(match[1]));
    // 500 m at 12.5 m a millimetre: two halves of 20 mm.
    expect(bars).toEqual([20, 20]);
  });

  it('tells when the legend has more rows than room', () => {
    const legend = Array.from({ length: 60 }, (_, index) => ({ kind: 'fill' as const, color: '#000000', text: `row-${index}.` }));
    const svg = printSheetSvg(sheet({ legend }));
    expect([svg.includes('row-0.'), svg.includes('row-59.'), svg.includes('…')]).toEqual([true, false, true]);
  });

  it('keeps the map on the paper', () => {
    for (const paper of ['A4', 'A3'] as const) {
      const { x, y, width, height } = mapFrame(paper);
      expect(x + width).toBeLessThan(papers[paper].widthMm);
      expect(y + height).toBeLessThan(papers[paper].heightMm);
    }
  });
});

describe('roundLengthM', () => {
  it.each([[1, 1], [1.99, 1], [2, 2], [4.99, 2], [5, 5], [999, 500], [1000, 1000], [0.3, 0.2]])('%d gives %d', (atMost, length) => {
    expect(roundLengthM(atMost)).toBeCloseTo(length, 12);
  });
});
