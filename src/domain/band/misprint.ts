/** Letters that look or sound like 以, and like 上, 下 and 内. */
const likeFrom = '收已己巳似一亿乙义议易依意';
const likeBound: Readonly<Record<string, string>> = {
  上: '上',
  土: '上',
  士: '上',
  下: '下',
  卞: '下',
  卜: '下',
  内: '内',
  肉: '内',
};

/** 以上, 以下 or 以内, as which an ending was meant: 收下 is 以下. Null for one that may well be what it says. */
export function meantBound(ending: string): string | null {
  const [first = '', second = '', more] = Array.from(ending);
  if (more !== undefined) return null;
  // 98%上, 90%下
  if (second === '') return likeBound[first] === first ? `以${first}` : null;
  if (first === '以' || likeFrom.includes(first)) {
    const bound = likeBound[second];
    return bound === undefined ? null : `以${bound}`;
  }
  return second === '以' && likeBound[first] === first ? `以${first}` : null;
}
