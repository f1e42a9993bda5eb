import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaSeriesAt, authalicQ, cosineOfDegrees, eccentricity2, radiansPerDegree, semiMinorM2, sineOfDegrees } from './ellipsoid.ts';

const latitude = fc.double({ min: -90, max: 90, noNaN: true });

describe('sine and cosine of degrees', () => {
  it('agree with Math to 3 units in the last place', () => {
    fc.assert(
      fc.property(latitude, (degrees) => {
        const sine = Math.sin(degrees * radiansPerDegree);
        expect(Math.abs(sineOfDegrees(degrees) - sine)).toBeLessThanOrEqual(3 * Number.EPSILON * Math.abs(sine));
        // Near the pole Math sees the rounded radians of 90 degrees, so the error counts against 1.
        expect(Math.abs(cosineOfDegrees(degrees) - Math.cos(degrees * radiansPerDegree))).toBeLessThanOrEqual(3 * Number.EPSILON);
      }),
      { numRuns: 2000 },
    );
  });

  it('are exact where the answer is', () => {
    expect([sineOfDegrees(0), sineOfDegrees(90), sineOfDegrees(-90), cosineOfDegrees(0), cosineOfDegrees(90), cosineOfDegrees(-90)]).toEqual([0, 1, -1, 1, 0, 0]);
  });
});

describe('authalicQ', () => {
  it('equals the closed formula', () => {
    const e = Math.sqrt(eccentricity2);
    fc.assert(
      fc.property(latitude, (degrees) => {
        const sine = Math.sin(degrees * radiansPerDegree);
        const closed = sine / (2 * (1 - eccentricity2 * sine * sine)) + Math.log((1 + e * sine) / (1 - e * sine)) / (4 * e);
        expect(Math.abs(authalicQ(degrees) - closed)).toBeLessThan(4e-15);
      }),
    );
  });
});

describe('areaSeriesAt', () => {
  it('gives the difference of two values of Q, within a degree', () => {
    fc.assert(
      fc.property(fc.double({ min: -85, max: 85, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }), (at, t) => {
        const exact = (authalicQ(at + t) - authalicQ(at)) * semiMinorM2 * radiansPerDegree;
        const strip = areaSeriesAt(at).reduceRight((sum, coefficient) => (sum + coefficient) * t, 0);
        // Q itself has 16 digits, which the difference of two of them cannot better.
        expect(Math.abs(strip - exact)).toBeLessThan(1e-12 * Math.abs(exact) + 1e-3);
      }),
    );
  });
});
