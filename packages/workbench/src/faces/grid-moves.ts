/** A cell of a grid as it is shown, both counted from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** What is selected: the rectangle between two corners, and in it the cell that takes what is typed. */
export interface GridSelection {
  readonly anchor: GridCell;
  readonly head: GridCell;
  readonly active: GridCell;
}

/** One selected cell. */
export function selectCell(cell: GridCell): GridSelection {
  return { anchor: cell, head: cell, active: cell };
}

export interface GridShape {
  readonly rows: number;
  readonly columns: number;
  /** Rows of a page. */
  readonly page: number;
  isEmpty(cell: GridCell): boolean;
}

export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** The rectangle of a selection. */
export function rangeOf({ anchor, head }: Pick<GridSelection, 'anchor' | 'head'>): GridRange {
  return {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    height: Math.abs(anchor.row - head.row) + 1,
    width: Math.abs(anchor.column - head.column) + 1,
  };
}

export function isInRange(range: GridRange, { row, column }: GridCell): boolean {
  return row >= range.top && row < range.top + range.height && column >= range.left && column < range.left + range.width;
}

/** Where a key leads in a spreadsheet; undefined where it is no key of movement. With `jump` (Ctrl) to the edge of what is filled. */
export function moveTo(cell: GridCell, key: string, { shape, jump }: { readonly shape: GridShape; readonly jump: boolean }): GridCell | undefined {
  const last = { row: Math.max(0, shape.rows - 1), column: Math.max(0, shape.columns - 1) };
  const step = steps[key];
  if (step) return jump ? edge(cell, step, shape) : clamp({ row: cell.row + step.row, column: cell.column + step.column }, last);
  switch (key) {
    case 'Home':
      return { row: jump ? 0 : cell.row, column: 0 };
    case 'End':
      return { row: jump ? last.row : cell.row, column: last.column };
    case 'PageUp':
      return clamp({ row: cell.row - shape.page, column: cell.column }, last);
    case 'PageDown':
      return clamp({ row: cell.row + shape.page, column: cell.column }, last);
    default:
      return undefined;
  }
}

/** The cell that Tab and Enter lead to: the next one, inside a selection of several cells round its corners, where the selection stays. */
export function nextInOrder({ anchor, head, active }: GridSelection, { shape, direction, across }: { readonly shape: GridShape; readonly direction: 1 | -1; readonly across: boolean }): GridCell {
  const range = rangeOf({ anchor, head });
  if (range.height * range.width === 1) {
    const last = { row: shape.rows - 1, column: shape.columns - 1 };
    return clamp({ row: active.row + (across ? 0 : direction), column: active.column + (across ? direction : 0) }, last);
  }
  const [row, column] = [active.row - range.top, active.column - range.left];
  const count = range.height * range.width;
  const at = across ? row * range.width + column : column * range.height + row;
  const to = (at + direction + count) % count;
  return across
    ? { row: range.top + Math.floor(to / range.width), column: range.left + (to % range.width) }
    : { row: range.top + (to % range.height), column: range.left + Math.floor(to / range.height) };
}

const steps: Readonly<Record<string, GridCell>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

function clamp(cell: GridCell, last: GridCell): GridCell {
  return { row: Math.min(Math.max(0, cell.row), last.row), column: Math.min(Math.max(0, cell.column), last.column) };
}

/** From a filled cell to the last filled one before a gap; from the rim of a block, or from an empty cell, to the next filled one or the end. */
function edge(from: GridCell, step: GridCell, shape: GridShape): GridCell {
  const isInside = ({ row, column }: GridCell): boolean => row >= 0 && column >= 0 && row < shape.rows && column < shape.columns;
  const next = (cell: GridCell): GridCell => ({ row: cell.row + step.row, column: cell.column + step.column });
  let cell = from;
  if (!isInside(next(cell))) return cell;
  const skipsGap = shape.isEmpty(cell) || shape.isEmpty(next(cell));
  cell = next(cell);
  if (skipsGap) while (shape.isEmpty(cell) && isInside(next(cell))) cell = next(cell);
  else while (isInside(next(cell)) && !shape.isEmpty(next(cell))) cell = next(cell);
  return cell;
}
