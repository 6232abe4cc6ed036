import { letterWidth } from './text-width';

/** The text in lines of that width, broken where the next letter has no room. A letter wider than the line gets one of its own. */
export function wrapText(text: string, width: number, size: number): string[] {
  if (!text.includes('\n')) return wrapLine(text, width, size);
  return text.split('\n').flatMap((line) => wrapLine(line, width, size));
}

function wrapLine(text: string, width: number, size: number): string[] {
  // No letter is wider than it is high.
  if (text.length * size <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const letter of text) {
    const needed = letterWidth(letter, size);
    if (line !== '' && taken + needed > width) {
      lines.push(line);
      line = '';
      taken = 0;
    }
    line += letter;
    taken += needed;
  }
  return [...lines, line];
}
