/** A unit whose forms a department hands out and collects. */
export interface ListedUnit {
  readonly name: string;
  readonly code: string | null;
}

const digits = '[0-9０-９]';
/** A year in brackets is no code. */
const year = /^(?:19|20)\d\d$/;

/**
 * What a line of a list says. Lists come as two columns or as one: what parts a name from a code may be a tab or a comma, brackets
 * or a space, or nothing. Where digits may belong to the name (301医院) they stay with it.
 */
export function unitOfLine(line: string): ListedUnit | null {
  const parts = line.split(/[\t,，]/).map((word) => word.trim());
  const words = parts.filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return null;
  if (parts.length === 1) return codeBeside(first) ?? { name: first, code: null };
  const name = words.find((word) => !isDigits(word)) ?? first;
  const others = words.filter((_, index) => index !== words.indexOf(name));
  // Many lists begin with running numbers: the code is the longer one.
  const [code = others[0] ?? null] = others
    .filter(isDigits)
    .sort((one, other) => other.length - one.length);
  return { name, code: code === null ? null : plainDigits(code) };
}

/** A name and a code in one piece, where it is certain which is which. */
function codeBeside(text: string): ListedUnit | null {
  const found = ways.flatMap((way) => {
    const { name, code } = way.exec(text)?.groups ?? {};
    const plain = plainDigits(code ?? '');
    return name === undefined || year.test(plain) ? [] : [{ name: name.trim(), code: plain }];
  });
  const [one, other] = found;
  return one && !other ? one : null;
}

/** A number with a space beside the name: some are called by few digits, nobody by few that begin with 0. */
const apart = `${digits}{5,}|[0０]${digits}{2,}`;

/** Nobody is called by so many digits; with a space or brackets fewer are enough. */
const ways = [
  new RegExp(`^(?<code>${digits}{6,})(?<name>[^0-9０-９\\s].*)$`),
  new RegExp(`^(?<name>.*[^0-9０-９\\s(（\\[［【〔])(?<code>${digits}{6,})$`),
  new RegExp(`^(?<code>${apart})\\s+(?<name>[^0-9０-９].*)$`),
  new RegExp(`^(?<name>.*[^0-9０-９\\s])\\s+(?<code>${apart})$`),
  new RegExp(
    `^[(（\\[［【〔]\\s*(?<code>${digits}{3,})\\s*[)）\\]］】〕]\\s*(?<name>[^0-9０-９].*)$`,
  ),
  new RegExp(`^(?<name>.*[^\\s])\\s*[(（\\[［【〔]\\s*(?<code>${digits}{3,})\\s*[)）\\]］】〕]$`),
];

function isDigits(word: string): boolean {
  return new RegExp(`^${digits}+$`).test(word);
}

function plainDigits(code: string): string {
  return code.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** As it is read again: a tab says that what stands before it is the name. */
export function printUnit({ name, code }: ListedUnit): string {
  if (code !== null) return `${name}\t${code}`;
  return codeBeside(name) === null ? name : `${name}\t`;
}
