import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amountText, roundedText, roundedTo, storedText } from './number-text.ts';

it.each([
  [1.8, 2, '1.80'],
  [1.808, 2, '1.808'],
  [20, 1, '20.0'],
  [0, 2, '0.00'],
  [1e-7, 2, '0.0000001'],
])('shows the stored %f with %i decimals or more', (value, digits, text) => {
  expect(storedText(value, digits)).toBe(text);
});

it.each([
  [1.005, 2, '1.01'],
  [2.675, 2, '2.68'],
  [-0.125, 2, '-0.13'],
  [1.5, 2, '1.50'],
])('rounds %f to %i decimals as people do', (value, digits, text) => {
  expect(roundedText(value, digits)).toBe(text);
});

it('joins numbers and units', () => {
  expect([amountText(59756.97, 'm2').zh, amountText(1.5, 'ha').zh, amountText(35, 'pct').en, amountText(1.5, '').zh]).toEqual(['59756.97 m²', '1.5 公顷', '35%', '1.5']);
});

it('never shows a stored number as another one', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (whole, scale) => {
      const value = whole / 10 ** scale;
      expect(Number(storedText(value, 2))).toBe(roundedTo(value, 9));
    }),
  );
});
