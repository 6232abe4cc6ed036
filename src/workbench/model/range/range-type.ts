import type { ModelType } from '../define';
import { dataValidationMembers } from '../data-validation/data-validation-type';
import { conditionalFormatMembers } from '../conditional-format/conditional-format-collection';
import { formatMembers } from '../format/range-format';
import { visibilityMembers } from '../format/visibility';
import { calculateMembers } from './calculate';
import { cellPropertiesMembers } from './cell-properties';
import { contentMembers } from './content';
import { usedRangeMembers } from './used-range';
import { copyMembers } from './copy';
import { clearMembers } from './clear';
import { fillMembers } from './fill';
import { findMembers } from './find';
import { moveMembers } from './move';
import { mergeMembers } from './merge';
import { navigationMembers } from './navigation';
import { dataNavigationMembers } from './navigation-data';
import { numberFormatMembers } from './number-format-members';
import { positionMembers } from './position';
import { selectMembers } from './select';
import { sortMember } from './sort';
import { spillMembers } from './spill-members';
import { specialCellsMembers } from './special-cells';
import { structureMembers } from './structure';
import { trackingMembers } from './tracking';
import { tablesOfRange } from '../tables/table-collection';
import type { RangeTarget } from './live-ranges';

/** Excel.Range, put together from its areas. */
export const rangeType: ModelType<RangeTarget> = {
  name: 'Range',
  since: '1.1',
  identity: (target): Record<string, string> =>
    target.referenceId ? { _ReferenceId: target.referenceId } : {},
  members: {
    ...positionMembers,
    ...contentMembers,
    ...numberFormatMembers,
    ...specialCellsMembers,
    ...spillMembers,
    ...moveMembers,
    ...findMembers,
    ...fillMembers,
    ...usedRangeMembers,
    ...copyMembers,
    ...clearMembers,
    ...navigationMembers,
    ...dataNavigationMembers,
    ...selectMembers,
    ...structureMembers,
    ...dataValidationMembers,
    ...formatMembers,
    ...visibilityMembers,
    ...mergeMembers,
    ...cellPropertiesMembers,
    ...calculateMembers,
    ...conditionalFormatMembers,
    ...trackingMembers,
    ...sortMember,
    ...tablesOfRange,
  },
};
