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
