import { parse } from 'yaml';
import { sealOf } from '../../plugins/plan-documents/core/seal.ts';

/** Files with the seal of every document that is approved, which they hold in `approvedHash` behind the day of approval; one that is there is made anew. */
export function sealed(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files].map(([path, text]) => [path, path.endsWith('.yaml') ? sealedDocument(text) : text]));
}

/** The text of a YAML document as if it had been approved as it now stands; of one that is not approved, and of other files, the text itself. */
export function sealedDocument(text: string): string {
  const value = parse(text) as { readonly kind?: string; readonly status?: string } | null;
  if (value?.status !== 'approved' && value?.status !== 'published') return text;
  return text.replace(/^approvedHash: .*\n/m, '').replace(/^approvedDate: .*$/m, `$&\napprovedHash: ${sealOf(value.kind, value)}`);
}
