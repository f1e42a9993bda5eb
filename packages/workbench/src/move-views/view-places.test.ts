import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import { createViewRegistry, type ViewPlace } from '../platform/view-registry.ts';
import { placesFor, placeTitle } from './view-places.ts';

const chosen = signal<Readonly<Record<string, ViewPlace>>>({});
const views = createViewRegistry(chosen);
for (const [id, place] of Object.entries<ViewPlace>({ files: { location: 'sidebar' }, outline: { location: 'sidebar', container: 'files' }, search: { location: 'sidebar' }, problems: { location: 'panel' } })) {
  views.register({ id, order: 1, title: { zh: `${id}视图`, en: id }, icon: 'files', mount: () => ({ dispose() {} }), ...place });
}
const offered = (id: string): readonly string[] => placesFor(views, id).map(({ title }) => title.zh);

it('offers every place but the one where a view stands', () => {
  expect(offered('outline')).toEqual(['侧边栏：search视图', '侧边栏：新图标', '面板', '预览区']);
  expect(offered('search')).toEqual(['侧边栏：files视图', '面板', '预览区']);
  expect(offered('problems')).toEqual(['侧边栏：files视图', '侧边栏：search视图', '侧边栏：新图标', '预览区']);
  expect(offered('gone')).toEqual([]);
});

it('names a place by its icon, which stays where its own view is away', () => {
  expect(placeTitle(views, views.get('outline')!)).toEqual({ zh: '侧边栏：files视图', en: 'Side Bar: files' });
  chosen.value = { files: { location: 'panel' } };
  expect(placeTitle(views, views.get('files')!)).toEqual({ zh: '面板', en: 'Panel' });
  expect(offered('search')).toEqual(['侧边栏：files视图', '面板', '预览区']);
  expect(offered('files')).toEqual(['侧边栏：files视图', '侧边栏：search视图', '预览区']);
});
