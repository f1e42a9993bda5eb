import { hashText } from '@plansmith/base';

/** Tells texts apart; line ends do not count, because editors have one kind of their own. */
export function textStamp(text: string): string {
  return hashText(text.replaceAll(/\r\n?/g, '\n'));
}
