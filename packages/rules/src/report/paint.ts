import type { Severity } from '../finding.ts';

type Tone = Severity | 'undecided' | 'faint' | 'mark' | 'title' | 'good';

/** Colours a text by what it is for, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

const codes: Readonly<Record<Tone, number>> = { error: 31, warning: 33, info: 36, undecided: 35, faint: 2, mark: 31, title: 1, good: 32 };

/** Paint for a terminal (`color`), or one that changes nothing. */
export function createPaint(color: boolean): Paint {
  return color ? (tone, text) => `\u001b[${codes[tone]}m${text}\u001b[0m` : (_, text) => text;
}
