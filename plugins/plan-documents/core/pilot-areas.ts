/** A pilot area with the codes of the districts it lies in. */
export interface PilotAreaRow {
  readonly name: string;
  readonly districtCodes: readonly string[];
}

/**
 * The six areas of the implementation plan, part II(1). Codes 230804 and 230805 were seen in sources (A), the others are
 * background knowledge (B-H). Where the high-tech zone lies was not verified: any of the four urban districts will do.
 */
export const pilotAreas: readonly PilotAreaRow[] = [
  { name: '向阳区', districtCodes: ['230803'] },
  { name: '前进区', districtCodes: ['230804'] },
  { name: '东风区', districtCodes: ['230805'] },
  { name: '郊区', districtCodes: ['230811'] },
  { name: '佳木斯高新区', districtCodes: ['230803', '230804', '230805', '230811'] },
  { name: '国家农高区', districtCodes: ['230882'] },
];

const districtNames: Readonly<Record<string, string>> = {
  '230803': '向阳区',
  '230804': '前进区',
  '230805': '东风区',
  '230811': '郊区',
  '230882': '富锦市',
};

/** `230804 前进区`; a code that is not in the pilot scope stands alone. */
export function districtLabel(code: string): string {
  const name = districtNames[code];
  return name === undefined ? code : `${code} ${name}`;
}
