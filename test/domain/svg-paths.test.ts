import type { Picture, PictureShape } from '../../src/app';
import { barPath, fillPaths, linePaths } from '../../src/domain/picture/svg-paths';

const picture = (...shapes: PictureShape[]): Picture => ({ width: 100, height: 50, shapes });
const text = {
  kind: 'text',
  text: '合计',
  font: '宋体',
  size: 10,
  bold: false,
  width: 20,
} as const;

test('fills of one colour are one path', () => {
  const box = { kind: 'rect', y: 0, width: 10, height: 5 } as const;
  expect([
    ...fillPaths(
      picture(
        { ...box, x: 0, fill: '#fff' },
        { ...box, x: 10, fill: '#eee' },
        { ...box, x: 20, fill: '#fff' },
      ),
    ),
  ]).toEqual([
    ['#fff', 'M0 0h10v5h-10zM20 0h10v5h-10z'],
    ['#eee', 'M10 0h10v5h-10z'],
  ]);
});

test('lines of one weight are one path', () => {
  const line = { kind: 'line', x1: 0, y1: 0, x2: 10 } as const;
  expect([
    ...linePaths(
      picture(
        { ...line, y2: 0, weight: 1.5 },
        { ...line, y2: 1 / 3, weight: 0.75 },
        { ...line, y2: 2, weight: 1.5 },
      ),
    ),
  ]).toEqual([
    [1.5, 'M0 0L10 0M0 0L10 2'],
    [0.75, 'M0 0L10 0.33'],
  ]);
});

test.each([
  ['start', 'M50 15h20v5h-20z'],
  ['middle', 'M40 15h20v5h-20z'],
  ['end', 'M30 15h20v5h-20z'],
] as const)('a text that is anchored at its %s is a bar', (anchor, path) => {
  expect(barPath(picture({ ...text, anchor, x: 50, y: 20 }))).toBe(path);
});
