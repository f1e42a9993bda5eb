import { fail, ok, type Result } from '@plansmith/base';
import type { GeoNote } from '../../note.ts';
import type { FormatFailure } from '../types.ts';
import { detectEncoding, type EncodingHint } from './detect.ts';
import { encodingNamed, isAnsi, type Encoding } from './names.ts';
import { ambiguous, askedAnsi, askedUnknown, readAs } from './notes.ts';

export interface EncodingChoice {
  readonly encoding: Encoding;
  /** What was assumed, and what the file declared wrongly. */
  readonly notes: readonly GeoNote[];
}

/**
 * The encoding to read a file's bytes with: what the user asked for, else what `detectEncoding` finds. Fails with `encodingAmbiguous` where a
 * person must choose, with `unsupported` where the user named an encoding that is not known here.
 */
export function chooseEncoding(bytes: Uint8Array, asked: string | undefined, hint: EncodingHint = {}): Result<EncodingChoice, FormatFailure> {
  if (asked !== undefined) {
    if (isAnsi(asked)) return ok({ encoding: 'gbk', notes: [askedAnsi()] });
    const encoding = encodingNamed(asked);
    return encoding === undefined ? fail({ code: 'unsupported', note: askedUnknown(asked) }) : ok({ encoding, notes: [] });
  }
  const { encoding, certainty, candidates, notes } = detectEncoding(bytes, hint);
  if (certainty === 'ambiguous') return fail({ code: 'encodingAmbiguous', note: ambiguous(candidates), candidates });
  const sample = candidates[0]!.sample;
  const isAssumed = certainty === 'likely' || (certainty === 'proven' && sample !== '' && encoding !== 'utf-8');
  return ok({ encoding, notes: isAssumed ? [...notes, readAs(encoding, sample)] : notes });
}
