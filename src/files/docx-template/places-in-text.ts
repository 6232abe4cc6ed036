/** A place that a template names. */
export interface NamedPlace {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** {{三公经费}}, with braces and spaces of either width, as Chinese keyboards write them. */
const place = /[{｛]{2}([^{}｛｝\n]{1,60})[}｝]{2}/g;

export function placesInText(text: string): readonly NamedPlace[] {
  return [...text.matchAll(place)].flatMap(({ 0: whole, 1: inside = '', index }) => {
    const name = inside.trim();
    return name === '' ? [] : [{ name, from: index, to: index + whole.length }];
  });
}
