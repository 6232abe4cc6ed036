import { memo } from 'react';
import type { Picture, PictureShape } from '../../app';

// The fonts of official documents, by the names other systems have for them.
const serif = "'Songti SC', 'Noto Serif CJK SC', serif";
const sans = "'Heiti SC', 'Noto Sans CJK SC', sans-serif";

/** The shapes of a picture, each as an element of SVG. */
export const PictureShapes = memo(function PictureShapes({ picture }: { picture: Picture }) {
  return picture.shapes.map((shape, index) => <Shape key={index} shape={shape} />);
});

function Shape({ shape }: { shape: PictureShape }) {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, fill } = shape;
      return <rect className="picture__fill" {...{ x, y, width, height, fill }} />;
    }
    case 'line': {
      const { x1, y1, x2, y2, weight } = shape;
      return <line className="picture__line" {...{ x1, y1, x2, y2 }} strokeWidth={weight} />;
    }
    case 'text': {
      const { x, y, anchor, size, bold, font, text } = shape;
      return (
        <text
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
      );
    }
  }
}

/** The same too small to be read: texts are bars, lines as thin as the screen can. */
export const PictureSketch = memo(function PictureSketch({ picture }: { picture: Picture }) {
  return picture.shapes.map((shape, index) => {
    if (shape.kind !== 'text') return <Shape key={index} shape={shape} />;
    const { x, y, anchor, size, width } = shape;
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    const height = size * 0.6;
    return (
      <rect key={index} className="picture__bar" {...{ x: left, y: y - height, width, height }} />
    );
  });
});
