import { decimalsOfUnit } from '../money/written-unit';
import { anyUnit } from '../money/unit-words';
import type { AmountElsewhere } from './unit-evidence';

const written = new RegExp(String.raw`(?<![\d.])(\d[\d,]*)(?:\.(\d+))?\s*(${anyUnit})`, 'g');
/** 640万元 in a text means 640.00 where zeros at the end are left out. */
const usualDecimals = 2;

/** The amounts that words say with their units: 640万元. */
export function amountsInWords(text: string, at: string): AmountElsewhere[] {
  return [...text.matchAll(written)].flatMap(([words, whole = '', fraction = '', unit = '']) => {
    const decimals = decimalsOfUnit(unit);
    const number = Number(`${whole.replace(/,/g, '')}.${fraction}`);
    if (decimals === null || number === 0) return [];
    const digits = Math.max(fraction.length, usualDecimals);
    const fen = Math.round(number * 10 ** decimals);
    return [{ fen, step: 10 ** Math.max(0, decimals - digits), words: words.trim(), at }];
  });
}
