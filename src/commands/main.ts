import { parseNotice } from './notice/notice';
import { showNoticePage } from './notice/notice-page';
import { pauses } from './pauses';
import { registerRibbonFunctions } from './ribbon-functions';

// One page for both: the functions of the ribbon, and what they show in a dialog when they fail.
const notice = parseNotice(location.search);
if (notice) showNoticePage(notice);
else {
  void Office.onReady().then(() => {
    registerRibbonFunctions(pauses);
  });
}
