/** So short a piece is copied by V8 itself, which else only notes where in the larger text it stands. */
const copied = 13;

/**
 * The same text, but none that keeps alive the part it was cut from: what is remembered of a file, such as the words of a label,
 * would keep megabytes of XML of every file that was ever read.
 */
export function ownText(text: string): string {
  return text.length < copied ? text : ` ${text}`.slice(1);
}
