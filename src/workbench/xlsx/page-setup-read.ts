import type { Sheet } from 'hucre/xlsx';
import { defaultPageSetup, paperSizes } from '../model/page-layout/page-setup';
import type { HeaderFooter, PageSetup, Zoom } from '../model/page-layout/page-setup';
import { readHeader } from './header-footer-text';
import { isTrue } from './package-parts';
import type { Attributes } from './package-parts';

const pointsPerInch = 72;
const errorWords = {
  displayed: 'AsDisplayed',
  blank: 'Blank',
  dash: 'Dash',
  NA: 'NotAvailable',
} as const;
const commentWords = { none: 'NoComments', atEnd: 'EndSheet', asDisplayed: 'InPlace' } as const;

/** Undefined where the sheet says nothing of how it is printed. */
export function readPageSetup(sheet: Sheet, attributes: Attributes): PageSetup | undefined {
  const { pageSetup, headerFooter } = sheet;
  if (!pageSetup && !headerFooter && Object.keys(attributes).length === 0) return undefined;
  const margins = Object.entries(defaultPageSetup.margins).map(([side, usual]) => {
    const inches = pageSetup?.margins?.[side as keyof PageSetup['margins']];
    return [side, inches === undefined ? usual : rounded(inches * pointsPerInch)];
  });
  const firstPage = Number(attributes.firstPageNumber);
  return {
    ...defaultPageSetup,
    orientation: attributes.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paperSizes[Number(attributes.paperSize ?? '1') - 1] ?? 'A4',
    margins: Object.fromEntries(margins) as unknown as PageSetup['margins'],
    zoom: readZoom(pageSetup?.fitToPage === true, attributes),
    centerHorizontally: pageSetup?.horizontalCentered ?? false,
    centerVertically: pageSetup?.verticalCentered ?? false,
    printGridlines: pageSetup?.showGridLines ?? false,
    printHeadings: pageSetup?.showRowColHeaders ?? false,
    blackAndWhite: isTrue(attributes.blackAndWhite),
    draftMode: isTrue(attributes.draft),
    firstPageNumber: isTrue(attributes.useFirstPageNumber) && firstPage ? firstPage : '',
    printOrder: attributes.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver',
    printErrors: word(errorWords, attributes.errors) ?? 'AsDisplayed',
    printComments: word(commentWords, attributes.cellComments) ?? 'NoComments',
    ...readHeadersFooters(headerFooter ?? {}),
  };
}

function readZoom(fits: boolean, attributes: Attributes): Zoom {
  if (!fits) {
    const scale = Number(attributes.scale ?? '100');
    return { scale, horizontalFitToPages: null, verticalFitToPages: null };
  }
  const pages = (text: string | undefined) => Number(text ?? '1') || null;
  return {
    scale: null,
    horizontalFitToPages: pages(attributes.fitToWidth),
    verticalFitToPages: pages(attributes.fitToHeight),
  };
}

function readHeadersFooters(
  read: NonNullable<Sheet['headerFooter']>,
): Pick<PageSetup, 'headersFooters' | 'headerFooterState'> {
  const { differentFirst = false, differentOddEven = false } = read;
  const state = differentFirst
    ? (['FirstAndDefault', 'FirstOddAndEven'] as const)[Number(differentOddEven)]
    : (['Default', 'OddAndEven'] as const)[Number(differentOddEven)];
  return {
    headersFooters: {
      default: page(read.oddHeader, read.oddFooter),
      first: page(read.firstHeader, read.firstFooter),
      even: page(read.evenHeader, read.evenFooter),
    },
    headerFooterState: state ?? 'Default',
  };
}

function page(header = '', footer = ''): HeaderFooter {
  const above = readHeader(header);
  const below = readHeader(footer);
  return {
    leftHeader: above.left,
    centerHeader: above.center,
    rightHeader: above.right,
    leftFooter: below.left,
    centerFooter: below.center,
    rightFooter: below.right,
  };
}

function word<Words extends Readonly<Record<string, string>>>(
  words: Words,
  text: string | undefined,
): Words[keyof Words] | undefined {
  return words[text ?? ''] as Words[keyof Words] | undefined;
}

/** Margins in inches are rounded in the file. */
function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}
