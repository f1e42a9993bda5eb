const dayMs = 86_400_000;
/** Day 0 of the system of 1900, from day 61 on: before that it counts a 29 February 1900 that never was. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

export type DateStyle = 'date' | 'datetime';

/** ISO text of a spreadsheet's serial number; undefined where it has none: negative, or beyond the year 9999. */
export function isoOfSerial(serial: number, style: DateStyle, is1904: boolean): string | undefined {
  const days = is1904 || serial >= 61 ? serial : serial + 1;
  const time = Math.round((is1904 ? epoch1904 : epoch1900) + days * dayMs);
  if (serial < 0 || !Number.isFinite(serial) || time >= Date.UTC(10_000, 0, 1)) return undefined;
  const iso = new Date(time).toISOString();
  const isWholeDay = time % dayMs === 0;
  return style === 'date' && isWholeDay ? iso.slice(0, 10) : iso.replace('.000Z', 'Z');
}

/** Serial number of an ISO text in the system of 1900; undefined where that would not give the same text back. */
export function serialOf(iso: string, style: DateStyle): number | undefined {
  const time = Date.parse(style === 'date' ? `${iso}T00:00:00Z` : iso);
  const serial = (time - epoch1900) / dayMs;
  return serial >= 61 && isoOfSerial(serial, style, false) === iso ? serial : undefined;
}

/** Whether numbers of a format are dates, and of which kind. Built-in formats 27-36 and 50-58 are dates in Chinese and Japanese. */
export function dateStyleOf(id: number, code: string | undefined): DateStyle | undefined {
  if (code === undefined) {
    if (id === 22 || (id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35) || id === 55 || id === 56) return 'datetime';
    return (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'date' : undefined;
  }
  const plain = code.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, '').toLowerCase();
  if (/^general$/.test(plain) || !/[ymdhs]/.test(plain)) return undefined;
  return /[hs]/.test(plain) ? 'datetime' : 'date';
}

/** Digits that a format like `0000` fills with zeros; undefined for other formats. */
export function zeroPaddingOf(code: string | undefined): number | undefined {
  return code !== undefined && /^0{2,}$/.test(code) ? code.length : undefined;
}
