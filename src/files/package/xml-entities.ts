const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text with what its entities stand for; null where one of them stands for nothing here. */
export function withoutEntities(text: string): string | null {
  let isKnown = true;
  const plain = text.replace(/&([^;&]*)(;?)/g, (_, entity: string, end: string) => {
    const letter = end === '' ? undefined : (named.get(entity) ?? letterOf(entity));
    if (letter === undefined) isKnown = false;
    return letter ?? '';
  });
  return isKnown ? plain : null;
}

function letterOf(entity: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(entity) ?? [];
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
  return isLetter(code) ? String.fromCodePoint(code) : undefined;
}

/** What may stand in XML 1.0 (production 2). */
function isLetter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code > 0xffff && code < 0x110000);
}
