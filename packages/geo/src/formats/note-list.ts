import type { GeoNote } from '../note.ts';

/** Notes of one reading of a layer. Of each code the first `limit` are kept and the others counted, so that a million open rings are no million notes. */
export interface NoteList {
  add(note: GeoNote): void;
  /** What was added, in order; behind it, for each code of which more than `limit` came, how many are not listed. */
  notes(): readonly GeoNote[];
}

export function createNoteList(limit = 20): NoteList {
  const kept: GeoNote[] = [];
  const counts = new Map<string, { count: number; readonly severity: GeoNote['severity'] }>();
  return {
    add(note) {
      const known = counts.get(note.code) ?? { count: 0, severity: note.severity };
      known.count++;
      counts.set(note.code, known);
      if (known.count <= limit) kept.push(note);
    },
    notes: () => [...kept, ...[...counts].flatMap(([code, { count, severity }]) => (count > limit ? [unlisted(code, count - limit, severity)] : []))],
  };
}

function unlisted(code: string, count: number, severity: GeoNote['severity']): GeoNote {
  return { code, severity, message: { zh: `同类问题还有 ${count} 处，未逐一列出`, en: `${count} more of this kind, not listed one by one` }, data: { unlisted: count } };
}
