import type { TextsParameter } from '@plansmith/plugin/rule-kit';

/**
 * The group of a task of the implementation plan, counted from 1: groups are runs of task numbers, and the parameter lists the
 * first of each. Undefined for a number before the first. Source: S III (A).
 */
export function taskGroupOf(taskNo: number, starts: TextsParameter): number | undefined {
  const group = starts.value.filter((first) => Number(first) <= taskNo).length;
  return group === 0 ? undefined : group;
}
