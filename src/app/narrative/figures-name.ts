/** Beside what was typed for a fact, under a name that no fact has, the figures in it that are those of the tables. */
const ending = '#figures';

export function figuresName(name: string): string {
  return `${name}${ending}`;
}

export function isFiguresName(name: string): boolean {
  return name.endsWith(ending);
}

/** The fact whose text it is, or whose figures. */
export function textName(name: string): string {
  return isFiguresName(name) ? name.slice(0, -ending.length) : name;
}
