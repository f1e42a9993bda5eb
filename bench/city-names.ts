const areas = ['XY', 'QJ', 'DF', 'GX', 'JQ', 'NG'] as const;
/** Of what two digits can number; an inventory then has some 500 parcels. */
const copiesPerBlock = 42;
const unitsPerArea = 2;

/** How many records of each kind one copy of the sample may have: numbers of the next copy start behind them. */
const numbersPerCopy = { 'PRJ-': 16, 'T-': 2, 'R-': 3, 'A-': 2, 'FC-': 3, 'FO-': 2, 'LEG-': 4, '示意贷款合同-': 16 } as const;
const tasksPerCopy = 30;

/** Two letters of an area in the copies of a block; those of the first block are the sample's own. */
export function areaCode(area: string, block: number): string {
  if (block === 0) return area;
  const at = (block - 1) * areas.length + areas.findIndex((code) => code === area);
  return freeCodes[at]!;
}

const freeCodes = Array.from({ length: 26 * 26 }, (_, index) => String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))).filter((code) => !areas.some((area) => area === code));

/** The block of a copy: copies of a block share the letters of their areas. */
export function blockOf(copy: number): number {
  return Math.floor(copy / copiesPerBlock);
}

/** Every id of the sample in a text, as the copy has it. The first copy is the sample itself. */
export function inCopy(text: string, copy: number): string {
  if (copy === 0) return text;
  const block = blockOf(copy);
  const next = (digits: string, width: number, step: number): string => String(Number(digits) + step * copy).padStart(width, '0');
  return text
    .replace(/\b(XY|QJ|DF|GX|JQ|NG)-(\d\d)(?!\d)/g, (_, area: string, digits: string) => `${areaCode(area, block)}-${String(Number(digits) + unitsPerArea * (copy % copiesPerBlock)).padStart(2, '0')}`)
    .replace(/\bINV-(XY|QJ|DF|GX|JQ|NG)\b/g, (_, area: string) => `INV-${areaCode(area, block)}`)
    .replace(/\b(AP-\d{4}-T)(\d\d)(?!\d)/g, (_, head: string, digits: string) => head + next(digits, 2, tasksPerCopy))
    .replace(/(?<![A-Za-z0-9])(PRJ-|T-|R-|A-|FC-|FO-|LEG-|示意贷款合同-)(\d{2,4})(?!\d)/g, (_, head: keyof typeof numbersPerCopy, digits: string) => head + next(digits, digits.length, numbersPerCopy[head]));
}

/** The same for every text in a value. */
export function valueInCopy<T>(value: T, copy: number): T {
  return copy === 0 ? value : (JSON.parse(inCopy(JSON.stringify(value), copy)) as T);
}
