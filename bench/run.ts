import type { Figure } from './figure.ts';

const benches: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  check: async () => (await import('./full-check.ts')).measure(),
  recheck: async () => (await import('./recheck.ts')).measure(),
  whatif: async () => (await import('./what-if.ts')).measure(),
  editor: async () => (await import('./editor-start.ts')).measure(),
  layer: async () => (await import('./layer-idle.ts')).measure(),
  memory: async () => (await import('./memory.ts')).measure(),
  keystroke: async () => (await import('./keystroke.ts')).measure(),
  schema: async () => (await import('./schema-validation.ts')).measure(),
  balance: async () => (await import('./balance.ts')).measure(),
  workbench: async () => (await import('./workbench-size.ts')).measure(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !benches[name]);
if (unknown !== undefined) {
  console.error(`no bench "${unknown}"; there are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}

let missed = 0;
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  try {
    for (const figure of await bench()) {
      // A ratio that is no number has not been met.
      const met = figure.ratio <= figure.atMost;
      if (!met) missed++;
      console.log(`${met ? 'ok  ' : 'MISS'} ${figure.name}: ${figure.ratio.toPrecision(3)} (at most ${figure.atMost.toPrecision(3)})`);
      console.log(`     ${figure.detail}`);
    }
  } catch (error) {
    missed++;
    console.log(`MISS ${name}: nothing measured`);
    console.log(`     ${error instanceof Error ? error.message : String(error)}`);
  }
}
process.exitCode = missed === 0 ? 0 : 1;
