/** What the engine said of one mutation. */
export type Outcome = 'caught' | 'undecided' | 'missed';

/** Counts of one change on one field. */
export interface Tally {
  caught: number;
  undecided: number;
  missed: number;
}

/** Outcomes by field and change. */
export class ScoreBoard {
  readonly #rows = new Map<string, Map<string, Tally>>();

  add(field: string, change: string, outcome: Outcome): void {
    const row = this.#rows.get(field) ?? new Map<string, Tally>();
    this.#rows.set(field, row);
    const tally = row.get(change) ?? { caught: 0, undecided: 0, missed: 0 };
    row.set(change, tally);
    tally[outcome]++;
  }

  /** Fields in alphabetical order. */
  fields(): readonly string[] {
    return [...this.#rows.keys()].toSorted();
  }

  tally(field: string, change: string): Tally | undefined {
    return this.#rows.get(field)?.get(change);
  }

  /** All outcomes of some changes on the fields that a test takes. */
  total(changes: readonly string[], takes: (field: string) => boolean = () => true): Tally {
    const sum: Tally = { caught: 0, undecided: 0, missed: 0 };
    for (const [field, row] of this.#rows) {
      if (!takes(field)) continue;
      for (const change of changes) {
        const tally = row.get(change);
        if (!tally) continue;
        sum.caught += tally.caught;
        sum.undecided += tally.undecided;
        sum.missed += tally.missed;
      }
    }
    return sum;
  }
}

/** Caught in percent of all; 100 where there was nothing to catch. */
export function caughtPct({ caught, undecided, missed }: Tally): number {
  const all = caught + undecided + missed;
  return all === 0 ? 100 : (100 * caught) / all;
}
