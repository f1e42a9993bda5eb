const nullText = /^(?:~|[Nn]ull|NULL)?$/;
const trueText = /^(?:[Tt]rue|TRUE)$/;
const falseText = /^(?:[Ff]alse|FALSE)$/;
const octalText = /^0o[0-7]+$/;
const integerText = /^[-+]?[0-9]+$/;
const hexText = /^0x[0-9a-fA-F]+$/;
const floatText = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const infinityText = /^[-+]?\.(?:inf|Inf|INF)$/;
const nanText = /^\.(?:nan|NaN|NAN)$/;

/**
 * What an unquoted scalar means under the core schema of YAML 1.2 (section 10.3.2). The one-line text comes without surrounding blanks.
 * May give NaN or an infinity. Minus zero gives zero, because JSON has no other.
 */
export function resolvePlain(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0);
  // Only these can start something that is not a string: + - . 0-9 F N T f n t ~ and the empty text.
  if (first >= 0x30 && first <= 0x39) return resolveNumber(text);
  switch (first) {
    case 0x2b:
    case 0x2d:
    case 0x2e:
      return resolveNumber(text);
    case 0x46:
    case 0x66:
      return falseText.test(text) ? false : text;
    case 0x54:
    case 0x74:
      return trueText.test(text) ? true : text;
    case 0x4e:
    case 0x6e:
    case 0x7e:
      return nullText.test(text) ? null : text;
  }
  return text === '' ? null : text;
}

function resolveNumber(text: string): string | number {
  if (integerText.test(text)) return Number.parseInt(text, 10) || 0;
  if (floatText.test(text)) return Number.parseFloat(text) || 0;
  if (octalText.test(text)) return Number.parseInt(text.slice(2), 8);
  if (hexText.test(text)) return Number.parseInt(text.slice(2), 16);
  if (infinityText.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return nanText.test(text) ? Number.NaN : text;
}
