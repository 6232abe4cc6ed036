import type { Picture, PictureShape } from './picture';

type Of<Kind extends PictureShape['kind']> = Extract<PictureShape, { kind: Kind }>;

// One path for all shapes that look alike: a page of thumbnails would be thousands of elements otherwise.

/** The fills of a picture, by colour. */
export function fillPaths(picture: Picture): ReadonlyMap<string, string> {
  return joined(
    of(picture, 'rect').map(({ fill, x, y, width, height }) => [fill, box(x, y, width, height)]),
  );
}

/** The lines of a picture, by weight. */
export function linePaths(picture: Picture): ReadonlyMap<number, string> {
  return joined(
    of(picture, 'line').map(({ weight, x1, y1, x2, y2 }) => [
      weight,
      `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`,
    ]),
  );
}

/** The texts of a picture as bars, for where they are too small to be read. */
export function barPath(picture: Picture): string {
  return of(picture, 'text')
    .map(({ x, y, anchor, size, width }) => {
      const height = size * 0.5;
      return box(
        x - { start: 0, middle: width / 2, end: width }[anchor],
        y - height,
        width,
        height,
      );
    })
    .join('');
}

export function of<Kind extends PictureShape['kind']>(picture: Picture, kind: Kind): Of<Kind>[] {
  return picture.shapes.filter((shape): shape is Of<Kind> => shape.kind === kind);
}

function joined<Key>(parts: readonly (readonly [Key, string])[]): ReadonlyMap<Key, string> {
  const paths = new Map<Key, string>();
  for (const [key, part] of parts) paths.set(key, (paths.get(key) ?? '') + part);
  return paths;
}

function box(x: number, y: number, width: number, height: number): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}

function short(length: number): string {
  return String(Math.round(length * 100) / 100);
}
