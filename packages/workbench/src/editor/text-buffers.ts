import { Emitter } from '@plansmith/base';
import type { TextBuffer } from '../workspace/working-copies.ts';
import { createModelBuffer, type Monaco } from './model-buffer.ts';

/** The texts of open files. Each can be read, edited and saved at once, and becomes a model of monaco as soon as monaco is loaded. */
export interface TextBuffers {
  create(path: string, text: string): TextBuffer;
  /** Makes models of all texts, and from now on at once of each. To be called before anybody else looks for models. */
  attach(monaco: Monaco): void;
}

export function createTextBuffers(): TextBuffers {
  let loaded: Monaco | undefined;
  const waiting = new Set<EarlyBuffer>();
  return {
    create(path, text) {
      if (loaded) return createModelBuffer(loaded, path, text);
      const buffer = createEarlyBuffer(text, (given) => createModelBuffer(loaded!, path, given), () => waiting.delete(buffer));
      waiting.add(buffer);
      return buffer;
    },
    attach(monaco) {
      loaded = monaco;
      for (const buffer of waiting) buffer.attach();
      waiting.clear();
    },
  };
}

export interface EarlyBuffer extends TextBuffer {
  /** Hands the text to the buffer that it is to be from now on: as it was at first, with all edits since as one that can be undone. */
  attach(): void;
}

/** A text that has no undo yet. `createBuffer` makes the one that takes its place. */
export function createEarlyBuffer(original: string, createBuffer: (text: string) => TextBuffer, onDispose: () => void): EarlyBuffer {
  const onDidChange = new Emitter<void>();
  let text = original;
  // Those of the buffer to come count upwards from 1, and must not be mistaken for these.
  let version = 0;
  let edits = 0;
  let buffer: TextBuffer | undefined;
  const ownVersions = new Map<number, number>();
  return {
    getText: () => buffer?.getText() ?? text,
    version: () => (buffer ? (ownVersions.get(buffer.version()) ?? buffer.version()) : version),
    replace(next) {
      if (buffer) return buffer.replace(next);
      if (next === text) return;
      text = next;
      edits++;
      version = next === original ? 0 : -edits;
      onDidChange.fire();
    },
    attach() {
      buffer = createBuffer(original);
      ownVersions.set(buffer.version(), 0);
      buffer.replace(text);
      ownVersions.set(buffer.version(), version);
      buffer.onDidChange(() => onDidChange.fire());
    },
    onDidChange: onDidChange.event,
    dispose() {
      buffer?.dispose();
      onDidChange.dispose();
      onDispose();
    },
  };
}
