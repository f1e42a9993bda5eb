// The few globals that Node, browsers and workers share and that neutral code may use.
// Everything else (DOM, node:) is a compile error in neutral code: see tsconfig.neutral.json.

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: ArrayBufferView | ArrayBuffer): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array;
}

declare function structuredClone<T>(value: T): T;
declare function queueMicrotask(callback: () => void): void;
