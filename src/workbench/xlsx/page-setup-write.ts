import type { WriteSheet } from 'hucre/xlsx';
import { paperSizes } from '../model/page-layout/page-setup';
import type { HeaderFooter, PageSetup } from '../model/page-layout/page-setup';
import { writeHeader } from './header-footer-text';

const errorWords = {
  AsDisplayed: 'displayed',
  Blank: 'blank',
  Dash: 'dash',
  NotAvailable: 'NA',
} as const;
const commentWords = { NoComments: 'none', EndSheet: 'atEnd', InPlace: 'asDisplayed' } as const;

/** What hucre can write of it; its element pageSetup is replaced by the one below. */
export function writePageSetup(page: PageSetup): NonNullable<WriteSheet['pageSetup']> {
  const { top, bottom, left, right, header, footer } = page.margins;
  return {
    orientation: 'portrait',
    paperSize: 'a4',
    fitToPage: page.zoom.scale === null,
    margins: {
      top: inches(top),
      bottom: inches(bottom),
      left: inches(left),
      right: inches(right),
      header: inches(header),
      footer: inches(footer),
    },
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
  };
}

/** The attributes in the order of the schema. */
export function pageSetupElement(page: PageSetup): string {
  const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
  const fits = scale === null;
  const attributes: Readonly<Record<string, string | number | false>> = {
    paperSize: paperSizes.indexOf(page.paperSize) + 1,
    scale: scale !== null && scale !== 100 && scale,
    firstPageNumber: page.firstPageNumber !== '' && page.firstPageNumber,
    fitToWidth: fits && (horizontalFitToPages ?? 0),
    fitToHeight: fits && (verticalFitToPages ?? 0),
    pageOrder: page.printOrder === 'OverThenDown' && 'overThenDown',
    orientation: page.orientation.toLowerCase(),
    blackAndWhite: page.blackAndWhite && 1,
    draft: page.draftMode && 1,
    cellComments: page.printComments !== 'NoComments' && commentWords[page.printComments],
    useFirstPageNumber: page.firstPageNumber !== '' && 1,
    errors: page.printErrors !== 'AsDisplayed' && errorWords[page.printErrors],
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<pageSetup${written.join('')}/>`;
}

export function writeHeaderFooter(page: PageSetup): NonNullable<WriteSheet['headerFooter']> {
  const { default: odd, first, even } = page.headersFooters;
  const differentFirst = page.headerFooterState.startsWith('First');
  const differentOddEven = page.headerFooterState.includes('Odd');
  return {
    differentFirst,
    differentOddEven,
    oddHeader: header(odd),
    oddFooter: footer(odd),
    evenHeader: header(even),
    evenFooter: footer(even),
    firstHeader: header(first),
    firstFooter: footer(first),
  };
}

function inches(points: number): number {
  return Math.round((points / 72) * 1e6) / 1e6;
}

function header({ leftHeader, centerHeader, rightHeader }: HeaderFooter): string {
  return writeHeader({ left: leftHeader, center: centerHeader, right: rightHeader });
}

function footer({ leftFooter, centerFooter, rightFooter }: HeaderFooter): string {
  return writeHeader({ left: leftFooter, center: centerFooter, right: rightFooter });
}
