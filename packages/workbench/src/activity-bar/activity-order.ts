/** Which icons the activity bar shows, and in which order. */
export interface ActivityOrder {
  /** Ids of views in the user's order; views that are not in it stand behind, in their own order. */
  readonly activityOrder: readonly string[];
  readonly hiddenActivities: readonly string[];
}

/** All views in the user's order. */
export function orderedActivities<View extends { readonly id: string }>(views: readonly View[], { activityOrder }: Pick<ActivityOrder, 'activityOrder'>): readonly View[] {
  const rank = ({ id }: View): number => (activityOrder.includes(id) ? activityOrder.indexOf(id) : activityOrder.length);
  return views.toSorted((a, b) => rank(a) - rank(b));
}

/** The views whose icons are shown: one that is hidden, while it is the one in the side bar. */
export function shownActivities<View extends { readonly id: string }>(views: readonly View[], options: ActivityOrder & { readonly active: string | undefined }): readonly View[] {
  return orderedActivities(views, options).filter(({ id }) => id === options.active || !options.hiddenActivities.includes(id));
}

/** The order with a view put in the place of another one. */
export function moveActivity(ids: readonly string[], { id, target }: { readonly id: string; readonly target: string }): readonly string[] {
  const from = ids.indexOf(id);
  const to = ids.indexOf(target);
  if (from < 0 || to < 0 || from === to) return ids;
  const rest = ids.filter((item) => item !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
