/** Side of a group at which another one is made. */
export type Side = 'left' | 'right' | 'up' | 'down';

/** How groups share the editor area. The shares of a split add up to one, and no part of a split is a split of the same direction. */
export type GroupLayout = { readonly kind: 'group'; readonly id: string } | GroupSplit;

export interface GroupSplit {
  readonly kind: 'split';
  /** `row`: the parts stand side by side. */
  readonly direction: 'row' | 'column';
  readonly parts: readonly { readonly layout: GroupLayout; readonly share: number }[];
}

/** A rectangle of the editor area, in shares of its width and height. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The bar between two parts of a split: parts `index` and `index + 1` of the split at `path`. */
export interface Bar {
  readonly path: readonly number[];
  readonly index: number;
  readonly direction: GroupSplit['direction'];
  /** Both parts together. */
  readonly area: Rectangle;
  /** Share of the first part in both, 0 to 1. */
  readonly share: number;
}

/** Ids of the groups, from left to right and from top to bottom. */
export function groupIds(layout: GroupLayout): readonly string[] {
  return layout.kind === 'group' ? [layout.id] : layout.parts.flatMap((part) => groupIds(part.layout));
}

/** Makes a group beside one that is there; both share its place. */
export function splitGroup(layout: GroupLayout, { id, side, added }: { readonly id: string; readonly side: Side; readonly added: string }): GroupLayout {
  const direction = side === 'left' || side === 'right' ? 'row' : 'column';
  const isBefore = side === 'left' || side === 'up';
  const fresh: GroupLayout = { kind: 'group', id: added };
  const arrange = (layout: GroupLayout, share: number): GroupSplit['parts'] => {
    const parts = [{ layout, share: share / 2 }, { layout: fresh, share: share / 2 }];
    return isBefore ? parts.toReversed() : parts;
  };
  if (layout.kind === 'group') return layout.id === id ? { kind: 'split', direction, parts: arrange(layout, 1) } : layout;
  return {
    ...layout,
    parts: layout.parts.flatMap((part) =>
      part.layout.kind === 'group' && part.layout.id === id && layout.direction === direction
        ? arrange(part.layout, part.share)
        : [{ ...part, layout: splitGroup(part.layout, { id, side, added }) }],
    ),
  };
}

/** Takes a group away; its neighbours share its place. Undefined where it was the only one. */
export function removeGroup(layout: GroupLayout, id: string): GroupLayout | undefined {
  if (layout.kind === 'group') return layout.id === id ? undefined : layout;
  const parts = layout.parts.flatMap((part) => {
    const rest = removeGroup(part.layout, id);
    return rest ? [{ layout: rest, share: part.share }] : [];
  });
  if (parts.length <= 1) return parts[0]?.layout;
  const whole = parts.reduce((sum, part) => sum + part.share, 0);
  return flatten({ ...layout, parts: parts.map((part) => ({ ...part, share: part.share / whole })) });
}

/** A part that is a split of the same direction gives its own parts. */
function flatten(split: GroupSplit): GroupSplit {
  return {
    ...split,
    parts: split.parts.flatMap(({ layout, share }) =>
      layout.kind === 'split' && layout.direction === split.direction ? layout.parts.map((part) => ({ layout: part.layout, share: part.share * share })) : [{ layout, share }],
    ),
  };
}

/** Gives the first of the two parts at a bar another share of both, 0 to 1. */
export function moveBar(layout: GroupLayout, { path, index }: Pick<Bar, 'path' | 'index'>, share: number): GroupLayout {
  if (layout.kind === 'group') return layout;
  const [step, ...rest] = path;
  if (step !== undefined) return { ...layout, parts: layout.parts.map((part, at) => (at === step ? { ...part, layout: moveBar(part.layout, { path: rest, index }, share) } : part)) };
  const both = layout.parts[index]!.share + layout.parts[index + 1]!.share;
  const shares = [both * share, both * (1 - share)];
  return { ...layout, parts: layout.parts.map((part, at) => (at === index || at === index + 1 ? { ...part, share: shares[at - index]! } : part)) };
}

/** All groups of one split as large as each other. */
export function evenShares(layout: GroupLayout): GroupLayout {
  if (layout.kind === 'group') return layout;
  return { ...layout, parts: layout.parts.map((part) => ({ layout: evenShares(part.layout), share: 1 / layout.parts.length })) };
}

/** Where every group and every bar lies. */
export function placeGroups(layout: GroupLayout): { readonly groups: ReadonlyMap<string, Rectangle>; readonly bars: readonly Bar[] } {
  const groups = new Map<string, Rectangle>();
  const bars: Bar[] = [];
  const visit = (part: GroupLayout, area: Rectangle, path: readonly number[]): void => {
    if (part.kind === 'group') return void groups.set(part.id, area);
    let offset = 0;
    for (const [index, { layout: inner, share }] of part.parts.entries()) {
      visit(inner, slice(area, part.direction, offset, share), [...path, index]);
      const next = part.parts[index + 1];
      if (next) bars.push({ path, index, direction: part.direction, area: slice(area, part.direction, offset, share + next.share), share: share / (share + next.share) });
      offset += share;
    }
  };
  visit(layout, { left: 0, top: 0, width: 1, height: 1 }, []);
  return { groups, bars };
}

function slice(area: Rectangle, direction: GroupSplit['direction'], offset: number, share: number): Rectangle {
  return direction === 'row'
    ? { ...area, left: area.left + offset * area.width, width: share * area.width }
    : { ...area, top: area.top + offset * area.height, height: share * area.height };
}

/** The group at a side of another one: of those that touch it there, the one beside its middle. */
export function neighbourOf(layout: GroupLayout, id: string, side: Side): string | undefined {
  const { groups } = placeGroups(layout);
  const own = groups.get(id);
  if (!own) return undefined;
  const touch = 1e-9;
  const isRow = side === 'left' || side === 'right';
  const [start, size, across, extent] = isRow ? (['left', 'width', 'top', 'height'] as const) : (['top', 'height', 'left', 'width'] as const);
  const edge = side === 'left' || side === 'up' ? own[start] : own[start] + own[size];
  const middle = own[across] + own[extent] / 2;
  for (const [other, area] of groups) {
    const otherEdge = side === 'left' || side === 'up' ? area[start] + area[size] : area[start];
    if (other !== id && Math.abs(otherEdge - edge) < touch && area[across] <= middle + touch && area[across] + area[extent] > middle) return other;
  }
  return undefined;
}
