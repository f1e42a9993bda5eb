import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv, { type AnySchema } from 'ajv';
import { expect, it } from 'vitest';
import { formatSarif } from '../packages/engine/src/report/sarif.ts';
import { toyReview } from '../packages/engine/src/report/testing/toy-review.ts';

/** The official schema (a devDependency brings it), as far as Ajv of today reads it: it is of draft 4, which names ids otherwise. */
function sarifSchema(): AnySchema {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _schema, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  return schema;
}

it('SARIF reports are valid against the official schema, every address included', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('uri-reference', (text: string) => URL.canParse(text, 'https://base.invalid/') && !/[^\x21-\x7e]/.test(text));
  ajv.addFormat('date-time', true);
  const validate = ajv.compile(sarifSchema());
  const review = toyReview();
  const plain = { ...review, scope: { ...review.scope, revision: { repository: false, reason: 'gitMissing' } as const } };
  for (const text of [formatSarif(review), formatSarif(plain)]) {
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
  }
  expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
});
