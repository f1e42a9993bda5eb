import { batch, effect } from '@preact/signals-core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReferencePlace } from './model.ts';
import { ReferenceIndex } from './reference-index.ts';

const place = (uri: string, id: string, index: number): ReferencePlace => ({ entities: ['parcel'], id, uri, path: ['parcelRefs', index] });

it('finds what a search through all documents finds, whatever came and went', () => {
  const uris = fc.constantFrom('a.yaml', 'b.yaml', 'c.yaml');
  const ids = fc.array(fc.constantFrom('P-1', 'P-2', 'P-3', 'P-4'), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(uris, ids), { maxLength: 20 }), (steps) => {
      const index = new ReferenceIndex();
      const documents = new Map<string, readonly ReferencePlace[]>();
      for (const [uri, used] of steps) {
        const places = used.map((id, at) => place(uri, id, at));
        index.replace(uri, documents.get(uri) ?? [], places);
        documents.set(uri, places);
      }
      const all = [...documents].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, places]) => places);
      for (const id of ['P-1', 'P-2', 'P-3', 'P-4']) expect(index.usesOf(id)).toEqual(all.filter((item) => item.id === id));
    }),
  );
});

it('wakes the readers of an id whose uses changed, and no others', () => {
  const index = new ReferenceIndex();
  const seen: string[] = [];
  const stops = ['P-1', 'P-2'].map((id) => effect(() => void seen.push(`${id} ${index.usesOf(id).length}`)));
  batch(() => index.replace('a.yaml', [], [place('a.yaml', 'P-2', 0)]));
  batch(() => index.replace('a.yaml', [place('a.yaml', 'P-2', 0)], []));
  expect(seen).toEqual(['P-1 0', 'P-2 0', 'P-2 1', 'P-2 0']);
  for (const stop of stops) stop();
});
