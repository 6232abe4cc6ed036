import { useRef } from 'react';
import type { Picture } from '../../app';
import { PictureSketch } from './picture-shapes';
import { useSeen } from './use-seen';
import './picture.css';

/** As wide as high in this ratio; what is higher shows its upper part. */
const ratio = 4 / 3;

/** A form at a glance, beside its name: decoration, so hidden from screen readers. */
export function Thumbnail({ draw }: { draw: () => Picture }) {
  const frame = useRef<HTMLSpanElement>(null);
  const isSeen = useSeen(frame);
  return (
    <span ref={frame} className="thumbnail" aria-hidden="true">
      {isSeen && <Sketch picture={draw()} />}
    </span>
  );
}

function Sketch({ picture }: { picture: Picture }) {
  const { width } = picture;
  const edge = width * 0.04;
  const wide = width + 2 * edge;
  return (
    <svg viewBox={`${-edge} ${-edge} ${wide} ${wide / ratio}`} focusable="false">
      <PictureSketch picture={picture} />
    </svg>
  );
}
