import type { Goal } from '@plansmith/plan';
import { textAt } from '@plansmith/plugin/rule-kit';
import type { DocumentView } from '@plansmith/rules';

/** What a message calls a document: its id, or its file where it has none. */
export function documentName({ uri, value }: DocumentView): string {
  return textAt(value, 'id') ?? uri;
}

/** What a message calls a goal: `G-01 低效用地再开发面积`. */
export function goalName({ id, value }: Goal): string {
  return value.name === undefined ? id : `${id} ${value.name}`;
}
