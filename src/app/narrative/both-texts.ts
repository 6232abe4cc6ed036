import { figuresName } from './figures-name';
import { figuresIn, printFigures } from './quoted-in-drafts';

type Drafts = Readonly<Record<string, string>>;

/** The words of two people for one fact, one below the other; lines that both have stand once. Their figures stay those of the tables. */
export function bothTexts(name: string, theirs: Drafts, mine: Drafts): Drafts {
  const [first, second] = [theirs[name] ?? '', mine[name] ?? ''];
  const [above, below] = [figuresIn(theirs, name), figuresIn(mine, name)];
  if (first === '' || second === '') {
    const only = first === '' ? below : above;
    return { [name]: first + second, [figuresName(name)]: printFigures(only) };
  }
  const known = new Set(first.split('\n').map((line) => line.trim()));
  let [text, from] = [first, 0];
  const figures = [...above];
  for (const line of second.split('\n')) {
    if (!known.has(line.trim())) {
      const start = text.length + 1;
      text += `\n${line}`;
      const own = below.filter(({ at }) => at >= from && at < from + line.length);
      figures.push(...own.map((one) => ({ ...one, at: one.at - from + start })));
    }
    from += line.length + 1;
  }
  return { [name]: text, [figuresName(name)]: printFigures(figures) };
}
