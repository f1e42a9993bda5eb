/** What a shell returns where the world (disk, git, network) may refuse. Bad user data is a finding, never a Result. */
export type Result<T, E = Failure> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A refusal of the world, with a closed code that callers switch on and a message for people. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
