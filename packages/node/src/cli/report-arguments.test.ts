import { describe, expect, it } from 'vitest';
import { readReports } from './report-arguments.ts';

/** `format html` and `out a.html`, as they follow each other. */
function read(...words: readonly string[]): unknown {
  const result = readReports(words.map((word) => ({ name: word.split(' ')[0]!, value: word.split(' ')[1]! })));
  return result.ok ? result.value.map(({ format, file }) => `${format} ${file ?? '-'}`) : result.error.en;
}

describe('readReports', () => {
  it.each([
    [[], ['pretty -']],
    [['format json'], ['json -']],
    [['format html', 'out a.html', 'format sarif', 'out b.sarif'], ['html a.html', 'sarif b.sarif']],
    [['out r.html', 'out r.xlsx'], ['html r.html', 'xlsx r.xlsx']],
    [['format github', 'format html', 'out r.txt'], ['github -', 'html r.txt']],
    [['out R.SARIF.JSON', 'out r.json', 'out r.xml', 'out r.md', 'out r.geojson', 'out r.txt', 'format pretty'], ['sarif R.SARIF.JSON', 'json r.json', 'junit r.xml', 'markdown r.md', 'geojson r.geojson', 'pretty r.txt', 'pretty -']],
    [['as-of 2026-01-01', 'format json'], ['json -']],
  ])('%j', (words, expected) => {
    expect(read(...words)).toEqual(expected);
  });

  it.each([
    [['format xml'], '--format is one of pretty, json, sarif, junit, markdown, html, xlsx, geojson, github, not xml'],
    [['format json', 'format sarif'], 'standard output takes one format, not json and sarif: give the others an --out FILE'],
    [['format json', 'out a.json', 'format html', 'format github'], 'standard output takes one format, not html and github: give the others an --out FILE'],
    [['format xlsx'], 'xlsx needs an --out FILE'],
    [['out report'], 'the name report tells no format: put --format before --out'],
    [['format html', 'out plan.YAML'], 'a report cannot be written as a file of the plan, plan.YAML'],
  ])('refuses %j', (words, expected) => {
    expect(read(...words)).toBe(expected);
  });
});
