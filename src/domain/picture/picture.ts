/** A drawing of a sheet. All lengths in points, from the top left corner; later shapes lie over earlier ones. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PictureShape[];
}

export type PictureShape = PictureRect | PictureLine | PictureText;

export interface PictureRect {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** #rrggbb. */
  readonly fill: string;
}

export interface PictureLine {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** How thick it is. */
  readonly weight: number;
}

/** One line of text. */
export interface PictureText {
  readonly kind: 'text';
  /** Where it begins, its middle or its end, as the anchor says. */
  readonly x: number;
  /** Its base line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  /** How wide it is, as far as that can be told without its font. */
  readonly width: number;
}
