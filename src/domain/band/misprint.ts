import { boundMark, likeBound, likeMark } from './band-words';

/** 以上, 以下 or 以内, as which an ending was meant: 收下 is 以下. Null for one that may well be what it says. */
export function meantBound(ending: string): string | null {
  const [first = '', second = '', more] = Array.from(ending);
  if (more !== undefined) return null;
  // 98%上, 90%下
  if (second === '') return likeBound[first] === first ? boundMark + first : null;
  if (first === boundMark || likeMark.includes(first)) {
    const bound = likeBound[second];
    return bound === undefined ? null : boundMark + bound;
  }
  return second === boundMark && likeBound[first] === first ? boundMark + first : null;
}
