import { refTo } from '../../protocol/object-type';
import { flagValue, numberValue, oneOf } from '../arguments';
import { navigation, property } from '../define';
import type { ModelType } from '../define';
import { invalidArgument } from '../../protocol/host-error';
import type { Json } from '../../protocol/messages';
import type { Env } from '../env';
import type { SheetTarget } from '../worksheet/sheet-target';
import { headerFooterGroupRef } from './header-footer';
import { marginMembers } from './margins';
import {
  changePageSetup,
  orientations,
  pageSetup,
  paperSizes,
  printComments,
  printErrors,
  printOrders,
} from './page-setup';
import type { PageSetup } from './page-setup';
import { printAreaMembers } from './print-area';
import { printTitleMembers } from './print-titles';
import { zoomMember } from './zoom';

type FlagName = {
  [Name in keyof PageSetup]: PageSetup[Name] extends boolean ? Name : never;
}[keyof PageSetup];

function flag(name: FlagName) {
  return property<SheetTarget>(
    '1.9',
    ({ sheetId }, env) => pageSetup(sheetId, env)[name],
    ({ sheetId }, value, env) => changePageSetup(sheetId, { [name]: flagValue(value, name) }, env),
  );
}

function choice<Name extends keyof PageSetup>(
  name: Name,
  allowed: readonly (PageSetup[Name] & string)[],
) {
  return property<SheetTarget>(
    '1.9',
    ({ sheetId }, env) => pageSetup(sheetId, env)[name] as Json,
    ({ sheetId }, value, env) =>
      changePageSetup(sheetId, { [name]: oneOf(value, allowed, name) }, env),
  );
}

/** Excel.PageLayout: how a sheet is printed. */
export const pageLayoutType: ModelType<SheetTarget> = {
  name: 'PageLayout',
  since: '1.9',
  members: {
    orientation: choice('orientation', orientations),
    paperSize: choice('paperSize', paperSizes),
    printOrder: choice('printOrder', printOrders),
    printComments: choice('printComments', printComments),
    printErrors: choice('printErrors', printErrors),
    centerHorizontally: flag('centerHorizontally'),
    centerVertically: flag('centerVertically'),
    printGridlines: flag('printGridlines'),
    printHeadings: flag('printHeadings'),
    blackAndWhite: flag('blackAndWhite'),
    draftMode: flag('draftMode'),
    firstPageNumber: property(
      '1.9',
      ({ sheetId }, env) => pageSetup(sheetId, env).firstPageNumber,
      ({ sheetId }, value, env) => setFirstPageNumber(sheetId, value, env),
    ),
    zoom: zoomMember,
    headersFooters: navigation('1.9', (target) => headerFooterGroupRef(target)),
    ...marginMembers,
    ...printAreaMembers,
    ...printTitleMembers,
  },
};

export const pageLayoutMember = navigation<SheetTarget>('1.9', (target) =>
  refTo(pageLayoutType, target),
);

function setFirstPageNumber(sheetId: string, value: unknown, env: Env): void {
  const number = value === '' || value === null ? '' : numberValue(value, 'firstPageNumber');
  if (number !== '' && (!Number.isInteger(number) || Math.abs(number) > 32_767)) {
    throw invalidArgument('firstPageNumber');
  }
  changePageSetup(sheetId, { firstPageNumber: number }, env);
}
