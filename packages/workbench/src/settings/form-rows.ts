import { equalJson, type Json } from '@plansmith/base';
import type { Settings } from './settings.ts';
import type { Setting, SettingScope } from './setting.ts';

/** A line of the form of settings: a setting as one scope has it. */
export interface FormRow {
  readonly setting: Setting;
  /** What the scope's file says, or else what holds without it. */
  readonly value: Json;
  /** Whether the scope's file says anything. */
  readonly isWritten: boolean;
  /** What the other scope's file says. */
  readonly other: Json | undefined;
}

export interface FormQuery {
  readonly scope: SettingScope;
  /** Words that must all occur, in title, id, description or group, in Chinese or English. */
  readonly search: string;
  /** Chinese name of the group that is shown; all of them where there is none. */
  readonly group: string | undefined;
  readonly onlyModified: boolean;
}

/** The lines that a query lets through. Reading them subscribes to the settings. */
export function formRows(settings: Pick<Settings, 'declared' | 'written'>, query: FormQuery): readonly FormRow[] {
  const other: SettingScope = query.scope === 'user' ? 'workspace' : 'user';
  const words = query.search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return settings.declared.value.flatMap((setting): FormRow[] => {
    const own = settings.written[query.scope].value[setting.id];
    const others = settings.written[other].value[setting.id];
    const isWritten = own !== undefined;
    if (query.group !== undefined && setting.group.zh !== query.group) return [];
    if (query.onlyModified && !isWritten) return [];
    const { title, description, group, id } = setting;
    const texts = [id, title.zh, title.en, description.zh, description.en, group.zh, group.en].join('\n').toLowerCase();
    if (!words.every((word) => texts.includes(word))) return [];
    const inherited = query.scope === 'workspace' && others !== undefined ? others : setting.schema.default;
    return [{ setting, value: own ?? inherited, isWritten, other: others !== undefined && !equalJson(others, own ?? null) ? others : undefined }];
  });
}

/** Groups in order of their first setting. */
export function groupsOf(settings: readonly Setting[]): readonly Setting['group'][] {
  return settings.map(({ group }) => group).filter((group, index, all) => all.findIndex(({ zh }) => zh === group.zh) === index);
}
