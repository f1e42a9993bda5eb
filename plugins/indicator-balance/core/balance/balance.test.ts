import { LineIndex, applySpanEdits } from '@plansmith/base';
import type { Engine, FileInput } from '@plansmith/engine';
import type { PlanState } from '@plansmith/plugin';
import type { BalanceAnswer, BalanceRequest } from '@plansmith/plugin/balance';
import { allFindings } from '@plansmith/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, contextOf, engineOf, generateCase } from '../../testing/generated-plan.ts';
import { findConcessions, findConflict, isPossible } from './conflict.ts';
import { buildModel, evaluate, type BalanceModel, type Constraint, type LinearSum } from './linear-model.ts';
import { solveStages } from './solve-stages.ts';

const seeds = fc.integer({ min: 1, max: 1_000_000 });

/** The files with a patch written, as a shell writes it. */
function written(engine: Engine, files: readonly FileInput[], answer: BalanceAnswer): readonly FileInput[] {
  const changes = engine.editsText(answer.edits)?.changes ?? {};
  return files.map(({ uri, content }) => {
    const text = content as string;
    const lines = new LineIndex(text);
    return { uri, content: applySpanEdits(text, (changes[uri] ?? []).map(({ range, newText }) => ({ ...lines.spanOf(range), newText }))) };
  });
}

function failing(engine: Engine): readonly string[] {
  return allFindings(engine.report().findings).filter(({ verdict }) => verdict === 'fail').map(({ rule, message }) => `${rule} ${message.en}`);
}

describe('balance', () => {
  it('a solution satisfies every rule when the files are written and checked afresh, keeps what is locked, and is found again', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { files, request } = generateCase(seed, { isTiny: false });
        const engine = engineOf(files);
        const answer = await balanceOf(engine, request);
        expect(await balanceOf(engine, request)).toEqual(answer);
        expect(['solved', 'infeasible']).toContain(answer.status);
        if (answer.status === 'solved') {
          const after = written(engine, files, answer);
          const fresh = engineOf(after);
          expect(failing(fresh)).toEqual([]);
          for (const { side, value, object } of request.targets ?? []) {
            const total = fresh.model.derived.unitTotal(object, 'plannedGfaM2').value!;
            if (side !== 'atMost') expect(total).toBeGreaterThanOrEqual(value);
            if (side === 'equals') expect(total).toBe(value);
          }
          for (const id of request.lock ?? []) expect(fresh.model.parcelControl(id)?.value.plannedGfaM2).toBe(engine.model.parcelControl(id)?.value.plannedGfaM2);
          if (!request.unlock) for (const [index, { content }] of files.entries()) if ((content as string).includes('"approved"')) expect(after[index]!.content).toBe(content);
          fresh.dispose();
        } else {
          expect(answer.conflict.length).toBeGreaterThan(0);
          expect(answer.edits).toEqual([]);
        }
        engine.dispose();
      }),
      { numRuns: 5 },
    );
  });

  it('an infeasible verdict comes with a set that is infeasible by itself and feasible with any member removed', async () => {
    const seedsOfConflicts = [2, 4, 9, 11, 17, 23, 29, 31, 37, 41];
    let conflicts = 0;
    for (const seed of seedsOfConflicts) {
      const { files, request } = generateCase(seed, { isTiny: false });
      const engine = engineOf(files);
      const context = await contextOf(engine);
      const model = modelOf(context, request);
      const search = { solver: await context.solver(), seconds: 10, progress: () => Promise.resolve() };
      const conflict = await findConflict(model, search);
      engine.dispose();
      if (conflict.length === 0) continue;
      conflicts++;
      expect(await isPossible(model, conflict, search)).toBe(false);
      for (const member of conflict) expect(await isPossible(model, conflict.filter((other) => other !== member), search), member.key).toBe(true);
      for (const { constraints, amount } of await findConcessions(model, conflict, search)) {
        expect(amount).toBeGreaterThan(0);
        // What is said to be enough is, and a little less is not.
        expect(await isPossible(model, loosened(model, constraints, amount + 1e-3).constraints, search)).toBe(true);
        if (constraints.length === 1 && constraints[0]!.sums.length === 1) expect(await isPossible(model, loosened(model, constraints, amount - 1e-2).constraints, search)).toBe(false);
      }
    }
    expect(conflicts).toBeGreaterThan(2);
  });

  it('no cheaper solution exists where all plans can be looked at', async () => {
    let compared = 0;
    for (let seed = 1; seed <= 24; seed++) {
      const { files, request } = generateCase(seed, { isTiny: true });
      const engine = engineOf(files);
      const context = await contextOf(engine);
      const model = modelOf(context, { ...request, move: ['floorArea'] });
      if (model.variables.filter(({ lock }) => !lock).length <= 3) {
        compared++;
        const best = bestByLooking(model);
        const solution = await solveStages(integral(model), { objective: ['documents', 'parcels', 'change'] }, { solver: await context.solver(), progress: () => Promise.resolve() });
        if (solution.status === 'solved') expect(solution.objectives.map(({ value }) => Math.round(value * 1e6) / 1e6), String(seed)).toEqual(best);
        else expect(best, String(seed)).toBeUndefined();
      }
      engine.dispose();
    }
    expect(compared).toBeGreaterThan(8);
  });
});

function modelOf(state: PlanState, request: BalanceRequest): BalanceModel {
  const model = buildModel(state, request);
  if ('message' in model) throw new Error('the generated target is known');
  return model;
}

/** The same problem with some constraints that give way by an amount on both sides. */
function loosened(model: BalanceModel, constraints: readonly Constraint[], amount: number): BalanceModel {
  return {
    ...model,
    constraints: model.constraints.map((constraint) =>
      constraints.includes(constraint) ? { ...constraint, sums: constraint.sums.map((sum) => ({ ...sum, lower: sum.lower - amount, upper: sum.upper + amount })) } : constraint,
    ),
  };
}

/** The same problem for whole numbers: bounds that lie between two are moved to the one inside, since all that is counted here counts once. */
function integral(model: BalanceModel): BalanceModel {
  return {
    ...model,
    constraints: model.constraints.map((constraint) => ({
      ...constraint,
      sums: constraint.sums.map((sum) => (isCounting(sum) ? { ...sum, lower: Math.ceil(sum.lower - sum.constant - 1e-9) + sum.constant, upper: Math.floor(sum.upper - sum.constant + 1e-9) + sum.constant } : sum)),
    })),
  };
}

function isCounting({ coefficients }: LinearSum): boolean {
  return [...coefficients.values()].every((coefficient) => Math.abs(coefficient) === 1);
}

/** Documents, parcels and square metres changed by the best of all whole plans, in that order; undefined where none meets everything. */
function bestByLooking(model: BalanceModel): readonly number[] | undefined {
  const { variables, repeated } = model;
  const constraints = integral(model).constraints;
  const free = variables.flatMap(({ lock }, index) => (lock ? [] : [index]));
  const values = variables.map(({ value }) => value);
  const now = [...values];
  let best: readonly number[] | undefined;
  const look = (place: number): void => {
    if (place < free.length) {
      for (let value = 0; value <= 16; value++) {
        values[free[place]!] = value;
        look(place + 1);
      }
      return;
    }
    if (!constraints.every(({ sums }) => sums.every((sum) => isWithin(sum, values)))) return;
    const changed = free.filter((index) => values[index] !== variables[index]!.value);
    const documents = new Set(changed.map((index) => variables[index]!.place.uri));
    for (const { demand, sum, stored, lock } of repeated) if (!lock && isTouched(sum, { stored, tolerance: demand.tolerance, values, now })) documents.add(demand.at.uri);
    const found = [documents.size, new Set(changed.map((index) => variables[index]!.object)).size, changed.reduce((all, index) => all + Math.abs(values[index]! - variables[index]!.value), 0)];
    if (!best || isLess(found, best)) best = found;
  };
  look(0);
  return best;
}

/** A stored number is written anew where what it repeats becomes another number than it is now, or than what is stored where that is wrong now. */
function isTouched(sum: LinearSum, { stored, tolerance, values, now }: { readonly stored: number; readonly tolerance: number; readonly values: readonly number[]; readonly now: readonly number[] }): boolean {
  const before = evaluate(sum, now);
  const isRight = Math.abs(stored - before) <= tolerance + 1e-9;
  return Math.abs(evaluate(sum, values) - (isRight ? before : stored)) > 1e-9;
}

/** By plain arithmetic: the tiny cases have whole numbers and halves, which it gets right. */
function isWithin({ coefficients, constant, lower, upper }: Constraint['sums'][number], values: readonly number[]): boolean {
  let sum = constant;
  for (const [index, coefficient] of coefficients) sum += coefficient * values[index]!;
  return sum >= lower - 1e-9 && sum <= upper + 1e-9;
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place >= 0 && a[place]! < b[place]!;
}
