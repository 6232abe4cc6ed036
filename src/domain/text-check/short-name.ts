/** So many letters may be left of what is shortened: 发改局, 人社局, 交警支队. A name with more of them is another name. */
const longest = 4;

/** Whether two names are one, in full and shortened: 县人社局 is 某某县人力资源和社会保障局. */
export function areOneShortened(one: string, other: string): boolean {
  return isShortFor(one, other) || isShortFor(other, one);
}

/** It begins as the full one does, or as a part of it, and goes on with letters of it in their order. */
function isShortFor(short: string, full: string): boolean {
  if (short.length >= full.length) return false;
  for (let from = 0; from < full.length; from += 1) {
    let same = 0;
    while (same < short.length && short.charAt(same) === full.charAt(from + same)) same += 1;
    const rest = short.slice(same);
    if (same > 0 && rest.length <= longest && isWithin(rest, full.slice(from + same))) return true;
  }
  return false;
}

function isWithin(letters: string, full: string): boolean {
  let place = 0;
  for (const letter of letters) {
    place = full.indexOf(letter, place) + 1;
    if (place === 0) return false;
  }
  return true;
}
