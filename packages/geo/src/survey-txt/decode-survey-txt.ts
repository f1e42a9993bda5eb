import { fail, ok, type Result } from '@plansmith/base';
import { chooseEncoding, decodeText } from '../formats/encoding/index.ts';
import type { GeoNote } from '../note.ts';

/** The text of a survey TXT file: in the encoding that its bytes show, GBK mostly. Fails with a note where a person must name it. */
export function decodeSurveyTxt(bytes: Uint8Array): Result<string, GeoNote> {
  const choice = chooseEncoding(bytes, undefined);
  return choice.ok ? ok(decodeText(bytes, choice.value.encoding)) : fail(choice.error.note);
}
