import fc from 'fast-check';
import {
  addPlace,
  haveInCommon,
  inSeveral,
  noPlaces,
  type PlaceBits,
} from '../../src/domain/check/place-bits';

const count = 100;
/** The ends of words of 32 bits come often. */
const places = fc.uniqueArray(
  fc.oneof(fc.constantFrom(0, 31, 32, 63, 64, count - 1), fc.nat(count - 1)),
  { maxLength: 6 },
);

function bitsOf(all: readonly number[]): PlaceBits {
  const bits = noPlaces(count);
  for (const place of all) addPlace(bits, place);
  return bits;
}

test('two sets have a place in common where their lists do', () => {
  fc.assert(
    fc.property(places, places, (one, other) => {
      const isCommon = one.some((place) => other.includes(place));
      expect(haveInCommon(bitsOf(one), bitsOf(other))).toBe(isCommon);
    }),
  );
});

test('what is in several sets is in two of their lists', () => {
  fc.assert(
    fc.property(fc.array(places, { maxLength: 5 }), (all) => {
      const flat = all.flat();
      const twice = flat.filter((place, at) => flat.indexOf(place) !== at);
      expect(inSeveral(all.map(bitsOf))).toEqual(all.length > 0 ? bitsOf(twice) : noPlaces(0));
    }),
  );
});
