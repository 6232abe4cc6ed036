const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
};

/** A text between tags or in quotes; what no document holds is left out. Spaces in a row stay. */
export function htmlText(text: string): string {
  return text
    .replace(/[&<>"'\0-\x1f\uFFFE\uFFFF\p{Cs}]/gu, (sign) => entities[sign] ?? '')
    .replace(/ (?= )/g, '&nbsp;');
}

export function styleOf(looks: Readonly<Record<string, string>>): string {
  const list = Object.entries(looks).map(([name, value]) => `${name}:${value}`);
  return ` style="${htmlText(list.join(';'))}"`;
}
