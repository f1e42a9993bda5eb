import type { Bilingual } from '@plansmith/base';
import type { SyntaxProblemCode } from './tree.ts';

/** What is wrong with a text, and what to do: a template for each code, filled with the problem's data. `encoding` is for `decodeBytes`. */
export const syntaxMessages = {} as Readonly<Record<SyntaxProblemCode | 'encoding', Bilingual>>;
