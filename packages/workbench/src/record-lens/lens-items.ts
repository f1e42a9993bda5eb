import type { LensRecord, RecordSubject } from '@plansmith/plugin';
import type { Finding } from '@plansmith/rules';
import { fillText } from '../nls/catalogue.ts';
import type { Nls } from '../nls/nls.ts';
import type { CommandRegistry } from '../platform/commands.ts';
import type { ContextFacts } from '../platform/context-keys.ts';
import type { MenuItem, MenuRegistry } from '../platform/menus.ts';
import { searchedText } from '../problems/grouping.ts';

/** One command over a record. */
export interface LensItem {
  readonly command: string;
  readonly title: string;
}

/** What is contributed to `editor/lens`, for records of documents. */
export interface LensItems {
  /** How many commands can stand over a record at most, whatever the check finds; none over one that only findings would give any. */
  slots(record: RecordSubject): number;
  /** A record with what the last check has to say of it. */
  withFindings(record: RecordSubject): LensRecord;
  items(record: LensRecord): readonly LensItem[];
}

/** `findings` are those of the last check. */
export function createLensItems(options: { readonly menus: MenuRegistry; readonly commands: CommandRegistry; readonly nls: Nls; findings(): readonly Finding[] }): LensItems {
  const { menus, commands, nls } = options;
  const itemsFor = (facts: ContextFacts): readonly LensItem[] =>
    menus.items('editor/lens', facts).flatMap((item) => {
      const command = commands.get(item.command);
      return command ? [{ command: command.id, title: fillText(nls.pick(item.title ?? command.title), facts as Record<string, string | number>) }] : [];
    });
  return {
    slots(record) {
      const always = itemsFor(factsOf({ ...record, findings: [] })).length;
      return always === 0 ? 0 : itemsFor(possibleFacts(record, menus.all('editor/lens'))).length;
    },
    withFindings: (record) => ({ ...record, findings: findingsAbout(options.findings(), record.id) }),
    items: (record) => itemsFor(factsOf(record)),
  };
}

/** What a `when` clause may ask of a record: its kind and id, how often it is referred to, how many findings it has, and whether any is of a group of rules. */
function factsOf({ entity, id, references, findings }: LensRecord): ContextFacts {
  const groups = new Set(findings.map(({ rule }) => rule.split('/')[0]!));
  return { lensEntity: entity, lensId: id, lensReferences: references, lensFindings: findings.length, ...Object.fromEntries([...groups].map((group) => [`lensFindingsOf.${group}`, true])) };
}

/** The facts of a record as if it had findings of every group that is asked for. */
function possibleFacts(record: RecordSubject, items: readonly MenuItem[]): ContextFacts {
  const asked = items.flatMap(({ when }) => when?.match(/lensFindingsOf\.[\w-]+/g) ?? []);
  return { ...factsOf({ ...record, findings: [] }), lensFindings: 1, ...Object.fromEntries(asked.map((fact) => [fact, true])) };
}

const byWord = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly Finding[]>>();

/** Findings that name an id where the filter of the problems looks: what it shows when it is given the id. Waived ones do not count. */
export function findingsAbout(findings: readonly Finding[], id: string): readonly Finding[] {
  let words = byWord.get(findings);
  if (!words) byWord.set(findings, (words = wordsOf(findings)));
  return words.get(id.toLowerCase()) ?? [];
}

/** Findings by the ids that they name. Made once for each check: a document has a thousand records. */
function wordsOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.verdict === 'waived') continue;
    const text = [finding, ...(finding.consequences ?? [])].map(searchedText).join('\n');
    for (const word of new Set(text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)+/gu))) {
      const list = found.get(word);
      if (list) list.push(finding);
      else found.set(word, [finding]);
    }
  }
  return found;
}
