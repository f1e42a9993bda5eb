/** A tile of diagonal strokes, for `fill-pattern`. Drawn at two pixels a unit: add it with `pixelRatio: 2`. */
export function hatchImage(color: string): ImageData {
  const size = 16;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this browser gives no 2D canvas');
  context.strokeStyle = color;
  context.lineWidth = 2;
  // Three strokes, so that the tile's corners join those of its neighbours.
  for (const shift of [-size, 0, size]) {
    context.beginPath();
    context.moveTo(shift, size);
    context.lineTo(shift + size, 0);
    context.stroke();
  }
  return context.getImageData(0, 0, size, size);
}

/** The frame of a parcel's stamp, to be stretched around its text: add it with `pixelRatio: 2` and `stampFrame`. */
export function stampImage(colors: { readonly ink: string; readonly halo: string }): ImageData {
  const size = 16;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this browser gives no 2D canvas');
  context.globalAlpha = 0.82;
  context.fillStyle = colors.halo;
  context.fillRect(1, 1, size - 2, size - 2);
  context.globalAlpha = 0.6;
  context.strokeStyle = colors.ink;
  context.lineWidth = 1.5;
  context.strokeRect(1, 1, size - 2, size - 2);
  return context.getImageData(0, 0, size, size);
}

/** What of the stamp's frame may be stretched: all but its edges. */
export const stampFrame: { readonly pixelRatio: number; readonly stretchX: [number, number][]; readonly stretchY: [number, number][] } = { pixelRatio: 2, stretchX: [[4, 12]], stretchY: [[4, 12]] };
