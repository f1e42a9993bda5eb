/** A phase of the pilot: its id in the workspace, and the parameters that hold its days. */
export interface PhaseParameters {
  readonly id: string;
  /** Parameter of the first day; phases P1, P3 and P5 have none. */
  readonly start?: string;
  /** Parameter of the day by which it is complete. */
  readonly due: string;
}

/** The five phases of the implementation plan. Source: S IV (A); the ids are our own (C). */
export const pilotPhases = {
  base: { id: 'P1', due: 'phase.baseDue' },
  implementation: { id: 'P2', start: 'phase.implementationStart', due: 'phase.implementationDue' },
  midterm: { id: 'P3', due: 'phase.midtermDue' },
  deepening: { id: 'P4', start: 'phase.deepeningStart', due: 'phase.deepeningDue' },
  summary: { id: 'P5', due: 'phase.summaryDue' },
} as const satisfies Record<string, PhaseParameters>;
