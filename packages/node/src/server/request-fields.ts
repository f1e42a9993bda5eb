/** The members of a request's JSON object, not looked at yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The JSON object in a body; undefined where there is none. */
export function parseObject(body: Buffer): Fields | undefined {
  try {
    const value = JSON.parse(body.toString('utf8')) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

/** A text that a program's argument can be made of: no NUL in it. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0');
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= 20_000 && value.every(isText);
}
