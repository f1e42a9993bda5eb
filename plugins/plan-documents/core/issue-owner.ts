import { schemaAt, type AnnotatedSchema, type SchemaIssue } from '@plansmith/document';
import { waiverParts } from '@plansmith/rules';
import { schemaOfKind } from './kind-names.ts';

/** The rule that tells the user of a schema issue: one cause, one finding. */
export type IssueOwner = 'schema/valid' | 'schema/code-as-string' | 'schema/date-format' | 'governance/waiver';

/**
 * Which rule reports an issue of a document of this kind. A code that YAML read as a number, and a text that should be a date,
 * have rules of their own, which know how to mend them, and so has a waiver that nobody answers for; everything else is `schema/valid`.
 */
export function issueOwner(kind: string | undefined, issue: SchemaIssue): IssueOwner {
  if (isUnfilledWaiver(kind, issue)) return 'governance/waiver';
  const root = schemaOfKind(kind);
  const field = root && schemaAt(root, issue.path);
  if (!field || ![field.type].flat().includes('string')) return 'schema/valid';
  if (issue.code === 'wrongType' && isCodeField(field) && codesFor(issue.data['value'], field).length > 0) return 'schema/code-as-string';
  if ((issue.code === 'pattern' || issue.code === 'format') && (field.format === 'date' || field.format === 'month')) return 'schema/date-format';
  return 'schema/valid';
}

/** Whether a part that makes a waiver accountable is absent or empty. */
function isUnfilledWaiver(kind: string | undefined, { code, path, data }: SchemaIssue): boolean {
  const [list, index, part] = path;
  if (typeof index !== 'number' || (list !== 'waivers' && !(kind === 'waiverList' && list === 'items'))) return false;
  const parts: readonly string[] = waiverParts;
  if (code === 'missingKey') return path.length === 2 && parts.includes(String(data['key']));
  return path.length === 3 && parts.includes(String(part)) && code === 'tooShort' && Number(data['value']) === 0;
}

/** Whether a text field holds codes: values of a code list, or a pattern that runs of digits fit. */
function isCodeField(field: AnnotatedSchema): boolean {
  return field['x-codes'] !== undefined || field.pattern !== undefined;
}

/** The texts of digits that an unquoted value may have stood for: as many digits as it has, or filled up with zeros on the left. */
export function codesFor(value: unknown, field: AnnotatedSchema): readonly string[] {
  const digits = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  if (!/^\d{1,6}$/.test(digits) || field.pattern === undefined) return [];
  const pattern = new RegExp(field.pattern, 'u');
  const found: string[] = [];
  for (let length = digits.length; length <= 6; length++) {
    const code = digits.padStart(length, '0');
    if (pattern.test(code)) found.push(code);
  }
  return found;
}
