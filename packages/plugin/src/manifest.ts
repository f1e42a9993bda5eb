import type { Bilingual, Json } from '@plansmith/base';

/** `plugin.yaml`: what a plugin brings, readable without running its code. Schema: schemas/plugin/manifest.schema.json. */
export interface PluginManifest {
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly version: string;
  /** Semver range of the Plansmith version it was written for. */
  readonly engine: string;
  readonly contributes: Contributions;
}

/** Catalogue of contributions. Code for them is looked up by id in the plugin's `./rules` and `./views` modules, on first use. */
export interface Contributions {
  readonly documentKinds?: readonly { readonly kind: string }[];
  readonly rules?: readonly { readonly id: string }[];
  readonly queries?: readonly { readonly id: string }[];
  readonly tasks?: readonly { readonly id: string }[];
  readonly views?: readonly ViewContribution[];
  readonly commands?: readonly CommandContribution[];
  readonly keybindings?: readonly KeybindingContribution[];
  readonly menus?: readonly MenuContribution[];
  readonly settings?: readonly SettingContribution[];
}

export interface ViewContribution {
  /** `plugin.viewName`. */
  readonly id: string;
  readonly title: Bilingual;
  /** `preview`: beside the editor. `panel`: under it. `sidebar`: a container of the activity bar. */
  readonly location: 'preview' | 'panel' | 'sidebar';
  /** Id of the side bar view whose icon it shares: it stands below that one. Without one it has an icon of its own. */
  readonly container?: string;
  /** Name of a codicon. */
  readonly icon: string;
}

export interface CommandContribution {
  /** `plugin.verbNoun`. */
  readonly id: string;
  readonly title: Bilingual;
  readonly icon?: string;
  /** Group of rules (`indicator`) whose findings offer the command, which then runs with the finding and is not in the palette. */
  readonly findingsOf?: string;
}

export interface KeybindingContribution {
  readonly command: string;
  /** `ctrl+shift+m`; `ctrl` is Command on a Mac. */
  readonly key: string;
}

/** Where context menus are asked for: a feature of the map, a layer in the map's list, a cell of a table, a file, a line of the plan, a problem, the text of a document, a record in it (the line of commands over its id). */
export type MenuPlace = 'map/context' | 'map/layers' | 'table/context' | 'explorer/context' | 'plans/context' | 'problems/context' | 'editor/context' | 'editor/lens';

/** A line of a context menu. The command runs with what the menu was asked for on; see `docs/workbench-parts.md` for each place's facts. */
export interface MenuContribution {
  readonly menu: MenuPlace;
  readonly command: string;
  /** What the line says in place of the command's title; `{fact}` stands for a fact of what the menu is asked for on. */
  readonly title?: Bilingual;
  /** Facts that must hold: `fact`, `!fact`, `fact == value`, joined by `&&` and `||`. */
  readonly when?: string;
  /** Lines of another group stand under a rule. Groups are ordered by name. */
  readonly group?: string;
  readonly order?: number;
}

/** A value that the user, or the workspace, may choose: shown in the settings and read by a view as `services.setting(id)`. */
export interface SettingContribution {
  /** `plugin.settingName`. */
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly schema: SettingSchema;
}

/** The part of JSON Schema 2020-12 that settings are written in. The default keeps the schema. */
export interface SettingSchema {
  readonly type: 'boolean' | 'string' | 'integer' | 'number' | 'object';
  readonly default: Json;
  readonly enum?: readonly string[];
  /** What the values of `enum` are called. */
  readonly 'x-enum'?: Readonly<Record<string, Bilingual>>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}
