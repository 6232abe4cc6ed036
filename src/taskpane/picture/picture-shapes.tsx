import { memo } from 'react';
import type { Picture } from '../../app';
import { barPath, fillPaths, linePaths, of } from '../../domain/picture/svg-paths';

// The fonts of official documents, by the names other systems have for them.
const serif = "'Songti SC', 'Noto Serif CJK SC', serif";
const sans = "'Heiti SC', 'Noto Sans CJK SC', sans-serif";

interface PictureProps {
  readonly picture: Picture;
}

/** A picture in SVG, with texts that can be read. */
export const PictureShapes = memo(function PictureShapes({ picture }: PictureProps) {
  return (
    <>
      <FillsAndLines picture={picture} />
      {of(picture, 'text').map(({ x, y, anchor, size, bold, font, text }, index) => (
        <text
          key={index}
          className="picture__text"
          x={x}
          y={y}
          textAnchor={anchor}
          fontSize={size}
          fontWeight={bold ? 700 : 400}
          fontFamily={`'${font}', ${font === '黑体' ? sans : serif}`}
        >
          {text}
        </text>
      ))}
    </>
  );
});

/** The same too small to be read: texts are bars, lines as thin as the screen can. */
export const PictureSketch = memo(function PictureSketch({ picture }: PictureProps) {
  return (
    <>
      <FillsAndLines picture={picture} />
      <path className="picture__bars" d={barPath(picture)} />
    </>
  );
});

function FillsAndLines({ picture }: PictureProps) {
  return (
    <>
      {Array.from(fillPaths(picture), ([fill, d]) => (
        <path key={fill} className="picture__fill" fill={fill} d={d} />
      ))}
      {Array.from(linePaths(picture), ([weight, d]) => (
        <path key={weight} className="picture__line" fill="none" strokeWidth={weight} d={d} />
      ))}
    </>
  );
}
