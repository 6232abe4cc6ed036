import { neededExcelApi } from '../../excel/needed-api';
import type { BootProblem } from './decide-boot';

interface BootText {
  readonly title: string;
  readonly text: string;
}

interface BootMessage {
  readonly zh: BootText;
  readonly en: BootText;
  /** Starting the pane again can help. */
  readonly retry: boolean;
}

/** `paneFailed`: an error that no page could keep to itself. */
export type NoPane = BootProblem | 'paneFailed';

/** In both languages, because before Excel has answered nobody knows which one it speaks. */
export const bootMessages: Readonly<Record<NoPane, BootMessage>> = {
  officeMissing: {
    zh: {
      title: '没能加载 Office 组件',
      text: '面板需要的 office.js 没有加载成功。请检查网络后重试；如果一直这样，请让管理员确认存放本加载项的服务器可以访问。',
    },
    en: {
      title: 'The Office library did not load',
      text: 'office.js, which this pane needs, could not be loaded. Check the network and try again; if it stays like this, ask your administrator whether the server of this add-in can be reached.',
    },
    retry: true,
  },
  noAnswer: {
    zh: {
      title: 'Excel 没有回应',
      text: '如果有对话框或正在编辑的单元格，请先结束，再重试。如果还不行，请关闭面板，重新打开工作簿。',
    },
    en: {
      title: 'Excel does not answer',
      text: 'Close any dialog and finish editing the cell, then try again. If that does not help, close this pane and open the workbook anew.',
    },
    retry: true,
  },
  outsideExcel: {
    zh: {
      title: '请在 Excel 中打开',
      text: '这个面板只能在 Excel 里使用。请打开 Excel，在功能区的“预算公开”中点“打开面板”。',
    },
    en: {
      title: 'Open this in Excel',
      text: 'This pane works inside Excel only. Open Excel and choose 打开面板 (Open pane) in the ribbon group 预算公开.',
    },
    retry: false,
  },
  excelTooOld: {
    zh: {
      title: 'Excel 版本太旧',
      text: `面板需要 Excel 2019 之后的版本（ExcelApi ${neededExcelApi}）。请更新 Office，或者改用 Excel 2021、Microsoft 365 或 Excel 网页版。`,
    },
    en: {
      title: 'This Excel is too old',
      text: `The pane needs ExcelApi ${neededExcelApi}, which came after Excel 2019. Update Office, or use Excel 2021, Microsoft 365 or Excel on the web.`,
    },
    retry: false,
  },
  paneFailed: {
    zh: {
      title: '面板出错了',
      text: '工作簿没有受影响。请重试；如果还不行，请关闭面板再打开。',
    },
    en: {
      title: 'The pane failed',
      text: 'The workbook is not affected. Try again; if that does not help, close the pane and open it anew.',
    },
    retry: true,
  },
};
