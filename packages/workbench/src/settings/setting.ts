import type { Bilingual, Json } from '@plansmith/base';
import type { SettingSchema } from '@plansmith/plugin';
import { settingsText } from './texts.ts';

export type SettingScope = 'user' | 'workspace';

/** A value that the user, or the opened workspace, may choose. */
export interface Setting {
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Heading under which the form shows it: a part of the workbench, or a plugin. */
  readonly group: Bilingual;
  readonly schema: SettingSchema;
  /** What a workspace that came from elsewhere must not choose for its reader. */
  readonly userOnly?: boolean;
}

/** Values by id of the setting, as one file has them; what is no setting stays in. */
export type SettingValues = Readonly<Record<string, Json>>;

/** Why a value does not keep the schema of a setting; undefined where it does. */
export function refusal({ schema }: Setting, value: Json): Bilingual | undefined {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const wanted = schema.type === 'integer' ? 'number' : schema.type;
  if (kind !== wanted) return settingsText('wrongType', { type: schema.type });
  if (schema.type === 'integer' && !Number.isInteger(value)) return settingsText('wrongType', { type: 'integer' });
  if (schema.enum && !schema.enum.includes(value as string)) return settingsText('notInList', { list: schema.enum.join('、') });
  if (schema.minimum !== undefined && (value as number) < schema.minimum) return settingsText('below', { limit: schema.minimum });
  if (schema.maximum !== undefined && (value as number) > schema.maximum) return settingsText('above', { limit: schema.maximum });
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value as string)) return settingsText('wrongForm', { pattern: schema.pattern });
  return undefined;
}
