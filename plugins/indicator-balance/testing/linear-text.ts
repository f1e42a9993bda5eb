import type { LinearProblem } from '@plansmith/plugin';

/** A problem in CPLEX's LP format, as other solvers read it. Numbers are written in full, so that both solve the same. */
export function linearText({ columns, rows }: LinearProblem): string {
  const lines = ['Minimize', ` obj: ${sumText(columns.map(({ cost }, column) => ({ column, coefficient: cost }))) || '0 x0'}`, 'Subject To'];
  for (const [index, { terms, lower, upper }] of rows.entries()) {
    const sum = sumText(terms) || '0 x0';
    if (lower === upper) lines.push(` r${index}: ${sum} = ${lower}`);
    else {
      if (lower !== -Infinity) lines.push(` l${index}: ${sum} >= ${lower}`);
      if (upper !== Infinity) lines.push(` u${index}: ${sum} <= ${upper}`);
    }
  }
  lines.push('Bounds');
  for (const [index, { lower, upper }] of columns.entries()) {
    if (lower === upper) lines.push(` x${index} = ${lower}`);
    else lines.push(` ${lower === -Infinity ? '-inf' : lower} <= x${index} <= ${upper === Infinity ? '+inf' : upper}`);
  }
  const whole = columns.flatMap(({ isInteger }, index) => (isInteger ? [` x${index}`] : []));
  if (whole.length > 0) lines.push('General', ...whole);
  return `${lines.join('\n')}\nEnd\n`;
}

function sumText(terms: readonly { readonly column: number; readonly coefficient: number }[]): string {
  return terms
    .filter(({ coefficient }) => coefficient !== 0)
    .map(({ column, coefficient }) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} x${column}`)
    .join('\n  ');
}
