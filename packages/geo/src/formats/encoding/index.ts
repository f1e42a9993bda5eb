export { chooseEncoding, type EncodingChoice } from './choose.ts';
export { decodeText, encodeText, type EncodedText } from './codec.ts';
export { detectEncoding, type EncodingDeclaration, type EncodingDetection, type EncodingHint } from './detect.ts';
export { encodingNamed, encodingTitles, isAnsi, isWritable, type Encoding, type WritableEncoding } from './names.ts';
