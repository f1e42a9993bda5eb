import type { Bilingual } from '@plansmith/base';
import type { SchemaIssueCode } from './issue.ts';

/** What breaks the schema, and what is allowed: a template for each code, filled with the issue's data. */
export const schemaMessages = {} as Readonly<Record<SchemaIssueCode, Bilingual>>;
