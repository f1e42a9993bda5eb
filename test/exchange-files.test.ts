import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { engineOver, readWorkspace } from './workspace-on-disk.ts';

const sample = readWorkspace(fileURLToPath(new URL('../samples/jiamusi', import.meta.url)));
const gbk = readFileSync(new URL('../packages/geo/src/formats/txt/fixtures/gbk-zone43.txt', import.meta.url));

it('reads registered survey files in the encoding that they are in, and lands on the very line', () => {
  const uri = 'exchange/gbk.txt';
  const files = new Map(sample).set('workspace.yaml', sample.get('workspace.yaml')!.replace('exchange/zone-43.txt', uri));
  const engine = engineOver(files);
  const ofFile = (): readonly string[] => engine.report().findings.flatMap((finding) => (finding.uri === uri || finding.messageId === 'noFile' ? [`${finding.range.start.line + 1} ${finding.rule} ${finding.messageId}`] : []));
  const line = sample.get('workspace.yaml')!.split('\n').findIndex((text) => text.includes('exchange/zone-43.txt')) + 1;
  expect(ofFile()).toEqual([`${line} geometry/txt-structure noFile`]);
  expect(engine.report().notChecked.layersUnregistered).toEqual(['exchange/zone-43.txt']);
  engine.update({ set: [{ uri, content: new Uint8Array(gbk) }] });
  expect(ofFile()).toEqual([]);
  const text = engine.text(uri)!;
  expect(text).toContain('坐标系=2000国家大地坐标系');
  engine.update({ set: [{ uri, content: text.replace('带号=43', '带号=44') }] });
  const header = text.split('\n').findIndex((row) => row.startsWith('带号=')) + 1;
  expect(ofFile()).toEqual([`${header} geometry/easting-prefix header`, `${header} geometry/zone-match header`]);
  engine.update({ remove: [uri] });
  expect(ofFile()).toEqual([`${line} geometry/txt-structure noFile`]);
  engine.dispose();
});
