import { expect, it } from 'vitest';
import { moveActivity, orderedActivities, shownActivities } from './activity-order.ts';

const views = ['files', 'plans', 'search', 'git'].map((id) => ({ id }));
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(' ');

it('keeps the user’s order, with views that came later behind', () => {
  expect(idsOf(orderedActivities(views, { activityOrder: [] }))).toBe('files plans search git');
  expect(idsOf(orderedActivities(views, { activityOrder: ['git', 'gone', 'files'] }))).toBe('git files plans search');
});

it('hides icons, but for the one that is open', () => {
  const hidden = { activityOrder: [], hiddenActivities: ['plans', 'git'] };
  expect(idsOf(shownActivities(views, { ...hidden, active: undefined }))).toBe('files search');
  expect(idsOf(shownActivities(views, { ...hidden, active: 'git' }))).toBe('files search git');
});

it.each([
  ['git', 'files', 'git files plans search'],
  ['files', 'search', 'plans search files git'],
  ['files', 'git', 'plans search git files'],
  ['files', 'files', 'files plans search git'],
  ['gone', 'files', 'files plans search git'],
])('puts %s in the place of %s', (id, target, expected) => {
  expect(moveActivity(views.map((view) => view.id), { id, target }).join(' ')).toBe(expected);
});
