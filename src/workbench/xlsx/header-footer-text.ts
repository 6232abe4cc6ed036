/** A header in a file is one text, its parts begun by &L, &C and &R. */
export interface HeaderParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** A doubled & is a sign of its own, a font name stands in quotes. */
const pieces = /&[LCR]|&&|&"[^"]*"|[\s\S]/g;

export function readHeader(text: string): HeaderParts {
  const parts = { left: '', center: '', right: '' };
  const names = { '&L': 'left', '&C': 'center', '&R': 'right' } as const;
  let current: keyof HeaderParts = 'center';
  for (const piece of text.match(pieces) ?? []) {
    if (piece in names) current = names[piece as keyof typeof names];
    else parts[current] += piece;
  }
  return parts;
}

export function writeHeader({ left, center, right }: HeaderParts): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
