import type { Env } from '../env';

/** 页面设置 of one sheet; margins in points. Kept in the side data of the workbook. */
export interface PageSetup {
  readonly orientation: (typeof orientations)[number];
  readonly paperSize: PaperSize;
  readonly margins: Margins;
  readonly zoom: Zoom;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  /** Empty: Excel counts by itself. */
  readonly firstPageNumber: number | '';
  readonly printOrder: (typeof printOrders)[number];
  readonly printComments: (typeof printComments)[number];
  readonly printErrors: (typeof printErrors)[number];
  readonly headerFooterState: (typeof headerFooterStates)[number];
  readonly useSheetMargins: boolean;
  readonly useSheetScale: boolean;
  readonly headersFooters: Readonly<Record<PageKind, HeaderFooter>>;
}

export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** Either a scale in per cent, or pages to fit into (one of both may be left open). */
export interface Zoom {
  readonly scale: number | null;
  readonly horizontalFitToPages: number | null;
  readonly verticalFitToPages: number | null;
}

export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** Odd pages carry what all pages carry where the sheet does not tell them apart. */
export type PageKind = 'default' | 'first' | 'even';

export const orientations = ['Portrait', 'Landscape'] as const;
export const printOrders = ['DownThenOver', 'OverThenDown'] as const;
export const printComments = ['NoComments', 'EndSheet', 'InPlace'] as const;
export const printErrors = ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'] as const;
export const headerFooterStates = [
  'Default',
  'FirstAndDefault',
  'OddAndEven',
  'FirstOddAndEven',
] as const;

/** In the order of their numbers in a .xlsx, which begin with 1 (ECMA-376 part 1, 18.3.1.63). */
export const paperSizes = [
  ...['Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4'],
  ...['A4Small', 'A5', 'B4', 'B5', 'Folio', 'Quatro', 'Paper10x14', 'Paper11x17', 'Note'],
  ...['Envelope9', 'Envelope10', 'Envelope11', 'Envelope12', 'Envelope14', 'Csheet', 'Dsheet'],
  ...['Esheet', 'EnvelopeDL', 'EnvelopeC5', 'EnvelopeC3', 'EnvelopeC4', 'EnvelopeC6'],
  ...['EnvelopeC65', 'EnvelopeB4', 'EnvelopeB5', 'EnvelopeB6', 'EnvelopeItaly'],
  ...['EnvelopeMonarch', 'EnvelopePersonal', 'FanfoldUS', 'FanfoldStdGerman', 'FanfoldLegalGerman'],
] as const;
export type PaperSize = (typeof paperSizes)[number];

const nothing: HeaderFooter = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

/** What Excel gives a new sheet where paper is A4. */
export const defaultPageSetup: PageSetup = {
  orientation: 'Portrait',
  paperSize: 'A4',
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: '',
  printOrder: 'DownThenOver',
  printComments: 'NoComments',
  printErrors: 'AsDisplayed',
  headerFooterState: 'Default',
  useSheetMargins: true,
  useSheetScale: true,
  headersFooters: { default: nothing, first: nothing, even: nothing },
};

export function pageSetupKey(sheetId: string): string {
  return `sheet/${sheetId}/page-setup`;
}

export function pageSetup(sheetId: string, env: Env): PageSetup {
  return env.engine.sideData.get<PageSetup>(pageSetupKey(sheetId)) ?? defaultPageSetup;
}

export function changePageSetup(sheetId: string, change: Partial<PageSetup>, env: Env): void {
  env.engine.sideData.set(pageSetupKey(sheetId), { ...pageSetup(sheetId, env), ...change });
}
