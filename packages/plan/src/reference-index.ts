import { signal, type Signal } from '@preact/signals-core';
import { compareText } from '@plansmith/base';
import type { ReferencePlace } from './model.ts';

/** Uses of ids by the id that is used. Taking a document's uses in or out costs what they are, however often an id is used elsewhere. */
export class ReferenceIndex {
  readonly #byId = new Map<string, Map<string, ReferencePlace[]>>();
  readonly #versions = new Map<string, Signal<number>>();

  /** Replaces what a document uses; an empty list takes it out. Call inside a batch. */
  replace(uri: string, before: readonly ReferencePlace[], after: readonly ReferencePlace[]): void {
    for (const { id } of before) {
      const byUri = this.#byId.get(id);
      if (!byUri?.delete(uri)) continue;
      if (byUri.size === 0) this.#byId.delete(id);
    }
    for (const place of after) {
      let byUri = this.#byId.get(place.id);
      if (!byUri) this.#byId.set(place.id, (byUri = new Map()));
      const places = byUri.get(uri);
      if (places) places.push(place);
      else byUri.set(uri, [place]);
    }
    if (this.#versions.size === 0) return;
    for (const id of new Set([...before, ...after].map((place) => place.id))) {
      const version = this.#versions.get(id);
      if (version) version.value = version.peek() + 1;
    }
  }

  /** Where an id is used, ordered by uri, then as it stands. Tracked. */
  usesOf(id: string): readonly ReferencePlace[] {
    let version = this.#versions.get(id);
    if (!version) this.#versions.set(id, (version = signal(0)));
    void version.value;
    return [...(this.#byId.get(id) ?? [])].toSorted(([a], [b]) => compareText(a, b)).flatMap(([, places]) => places);
  }
}
