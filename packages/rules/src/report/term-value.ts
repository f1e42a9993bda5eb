/** Value of a term as people read it: numbers to six decimals, without trailing zeros. The report in JSON has them unrounded. */
export function termValueText(value: number | string): string {
  return typeof value === 'number' ? String(Number(value.toFixed(6))) : value;
}
