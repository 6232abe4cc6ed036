import type { DocumentForm } from '../../domain/document/document';

const twipsInPoint = 20;
const pointsInMillimetre = 72 / 25.4;

export function twips(points: number): number {
  return Math.round(points * twipsInPoint);
}

function millimetres(count: number): number {
  return count * pointsInMillimetre;
}

export interface PageSetup {
  readonly orientation: DocumentForm['orientation'];
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const [shortSide, longSide] = [millimetres(210), millimetres(297)];

/** A4 as GB/T 9704 has it: 22 lines of 28 characters. */
export const portrait: PageSetup = {
  orientation: 'portrait',
  width: shortSide,
  height: longSide,
  top: millimetres(37),
  bottom: millimetres(35),
  left: millimetres(28),
  right: millimetres(26),
};

/** The standard leaves tables that lie across the page to the writer: wide ones need the room at the sides. */
const landscape: PageSetup = {
  orientation: 'landscape',
  width: longSide,
  height: shortSide,
  top: millimetres(26),
  bottom: millimetres(25),
  left: millimetres(20),
  right: millimetres(20),
};

export function setupFor(orientation: DocumentForm['orientation']): PageSetup {
  return orientation === 'landscape' ? landscape : portrait;
}

export function textWidth({ width, left, right }: PageSetup): number {
  return width - left - right;
}

export function textHeight({ height, top, bottom }: PageSetup): number {
  return height - top - bottom;
}

/** 一字线 between the page numbers and the lower edge of the text: 7 mm below it. */
const footerBelowText = millimetres(7);

/** The settings of a section as Word stores them. */
export function sectionPage(setup: PageSetup) {
  const { orientation, top, bottom, left, right } = setup;
  return {
    // Word turns the sides of a page that lies across by itself.
    size: { orientation, width: twips(shortSide), height: twips(longSide) },
    margin: {
      top: twips(top),
      bottom: twips(bottom),
      left: twips(left),
      right: twips(right),
      header: twips(millimetres(15)),
      footer: twips(bottom - footerBelowText - pageNumberSize),
      gutter: 0,
    },
  };
}

export const pageNumberSize = 14;
