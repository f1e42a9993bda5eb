import { pinyinOf } from '@plansmith/document';
import type { PlanChildrenAnswer, PlanChildrenRequest, PlanNode, PlanPlacesAnswer, PlanPlacesRequest, PlanSearchAnswer, PlanSearchRequest, Query } from '@plansmith/plugin';
import { createOutline, type Outline } from './outline.ts';

export const outlineChildrenQuery: Query<PlanChildrenRequest, PlanChildrenAnswer> = {
  id: 'plan-documents/outline-children',
  answer(model, { parents }) {
    const outline = createOutline(model);
    return parents.map((key) => outline.children(key));
  },
};

export const outlinePlacesQuery: Query<PlanPlacesRequest, PlanPlacesAnswer> = {
  id: 'plan-documents/outline-places',
  answer(model, { places }) {
    const outline = createOutline(model);
    return places.map((place) => outline.ways(place));
  },
};

export const outlineSearchQuery: Query<PlanSearchRequest, PlanSearchAnswer> = {
  id: 'plan-documents/outline-search',
  answer(model, { text, limit }) {
    const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
    const found: PlanNode[][] = [];
    if (words.length === 0) return { found, more: false };
    collect(createOutline(model), '', [], (way) => {
      if (!matches(way.at(-1)!, words)) return true;
      found.push(way);
      return found.length <= limit;
    });
    return { found: found.slice(0, limit), more: found.length > limit };
  },
};

/** Walks the tree until `take` gives false. */
function collect(outline: Outline, parent: string, above: readonly PlanNode[], take: (way: PlanNode[]) => boolean): boolean {
  return outline.children(parent).every((node) => {
    const way = [...above, node];
    return take(way) && (node.childCount === 0 || collect(outline, node.key, way, take));
  });
}

function matches({ id, title }: PlanNode, words: readonly string[]): boolean {
  const plain = `${id} ${title.zh}`.toLowerCase();
  return words.every((word) => plain.includes(word) || (/^[a-z]+$/.test(word) && soundsOf(title.zh).includes(word)));
}

/** First letters and full pinyin by title. Pinyin is looked up once for each name: it is asked for at every key that is typed. */
const sounds = new Map<string, string>();

function soundsOf(title: string): string {
  let text = sounds.get(title);
  if (text === undefined) {
    const { initials, full } = pinyinOf(title);
    sounds.set(title, (text = `${initials} ${full}`.toLowerCase()));
  }
  return text;
}
