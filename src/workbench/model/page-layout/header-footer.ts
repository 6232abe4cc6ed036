import { invalidArgument } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { flagValue, oneOf, textValue } from '../arguments';
import { navigation, property } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { SheetTarget } from '../worksheet/sheet-target';
import { changePageSetup, headerFooterStates, pageSetup } from './page-setup';
import type { HeaderFooter, PageKind } from './page-setup';

interface HeaderFooterTarget extends SheetTarget {
  readonly pages: PageKind;
}

/** Excel's limit for one header or footer, all three parts together. */
const longest = 255;

function part(name: keyof HeaderFooter) {
  return property<HeaderFooterTarget>(
    '1.9',
    ({ sheetId, pages }, env) => pageSetup(sheetId, env).headersFooters[pages][name],
    ({ sheetId, pages }, value, env) => {
      const { headersFooters } = pageSetup(sheetId, env);
      const changed = { ...headersFooters[pages], [name]: textValue(value, name) };
      const { leftHeader, centerHeader, rightHeader } = changed;
      const { leftFooter, centerFooter, rightFooter } = changed;
      for (const texts of [
        [leftHeader, centerHeader, rightHeader],
        [leftFooter, centerFooter, rightFooter],
      ]) {
        if (texts.join('').length > longest) throw invalidArgument(name);
      }
      changePageSetup(sheetId, { headersFooters: { ...headersFooters, [pages]: changed } }, env);
    },
  );
}

export const headerFooterType: ModelType<HeaderFooterTarget> = {
  name: 'HeaderFooter',
  since: '1.9',
  members: {
    leftHeader: part('leftHeader'),
    centerHeader: part('centerHeader'),
    rightHeader: part('rightHeader'),
    leftFooter: part('leftFooter'),
    centerFooter: part('centerFooter'),
    rightFooter: part('rightFooter'),
  },
};

function pages(kind: PageKind) {
  return navigation<SheetTarget>('1.9', ({ sheetId }) =>
    refTo(headerFooterType, { sheetId, pages: kind }),
  );
}

function sheetFlag(name: 'useSheetMargins' | 'useSheetScale') {
  return property<SheetTarget>(
    '1.9',
    ({ sheetId }, env) => pageSetup(sheetId, env)[name],
    ({ sheetId }, value, env) => changePageSetup(sheetId, { [name]: flagValue(value, name) }, env),
  );
}

export const headerFooterGroupType: ModelType<SheetTarget> = {
  name: 'HeaderFooterGroup',
  since: '1.9',
  members: {
    defaultForAllPages: pages('default'),
    oddPages: pages('default'),
    evenPages: pages('even'),
    firstPage: pages('first'),
    state: property(
      '1.9',
      ({ sheetId }, env) => pageSetup(sheetId, env).headerFooterState,
      ({ sheetId }, value, env) =>
        changePageSetup(
          sheetId,
          { headerFooterState: oneOf(value, headerFooterStates, 'state') },
          env,
        ),
    ),
    useSheetMargins: sheetFlag('useSheetMargins'),
    useSheetScale: sheetFlag('useSheetScale'),
  },
};

export function headerFooterGroupRef(target: SheetTarget): ModelRef {
  return refTo(headerFooterGroupType, target);
}
