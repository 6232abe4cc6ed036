const made = new Map<string, readonly number[]>();

/** Letters in the encoding in which Excel saves .csv in China. Node decodes it and does not encode it. */
export function gb18030(text: string): Uint8Array {
  if (made.size === 0) {
    const decoder = new TextDecoder('gb18030');
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        if (trail !== 0x7f) made.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
      }
    }
  }
  return new Uint8Array(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      const own = code < 0x80 ? [code] : made.get(letter);
      if (!own) throw new Error(`no code for ${letter}`);
      return [...own];
    }),
  );
}
