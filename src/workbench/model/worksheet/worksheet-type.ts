import type { ModelType } from '../define';
import { worksheetEventMembers } from '../events/event-members';
import { worksheetNamesMember } from '../names/named-item-collection';
import { pageBreakMembers } from '../page-layout/page-breaks';
import { pageLayoutMember } from '../page-layout/page-layout-type';
import { calculateMember } from './calculate';
import { customPropertiesMember } from './custom-properties';
import { findAllMembers } from './find-all';
import { freezePanesMember } from './freeze-panes';
import { worksheetRangeMembers } from './ranges';
import { sheetIdentityMembers } from './sheet-identity';
import { sheetOrderMembers } from './sheet-order';
import { sheetViewMembers } from './sheet-view';
import { worksheetTablesMember } from '../tables/table-collection';
import { worksheetUsedRangeMembers } from './used-range';
import type { SheetTarget } from './sheet-target';
import { worksheetProtectionMember } from './worksheet-protection';

/** Excel.Worksheet, put together from its areas. */
export const worksheetType: ModelType<SheetTarget> = {
  name: 'Worksheet',
  since: '1.1',
  identity: ({ sheetId }) => ({ Id: sheetId }),
  members: {
    ...sheetIdentityMembers,
    ...worksheetEventMembers,
    ...sheetOrderMembers,
    ...sheetViewMembers,
    ...worksheetUsedRangeMembers,
    ...worksheetRangeMembers,
    ...findAllMembers,
    ...pageBreakMembers,
    customProperties: customPropertiesMember,
    names: worksheetNamesMember,
    calculate: calculateMember,
    freezePanes: freezePanesMember,
    pageLayout: pageLayoutMember,
    protection: worksheetProtectionMember,
    tables: worksheetTablesMember,
  },
};
