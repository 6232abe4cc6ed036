import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { StartProblem } from '../start-problem.js';

const APP_PATH = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';

/** @type {Readonly<Record<string, () => boolean>>} */
const LOOK = {
  win32: () =>
    ['HKLM', 'HKCU'].some(
      (hive) =>
        spawnSync('reg', ['query', `${hive}\\${APP_PATH}`], { stdio: 'ignore' }).status === 0,
    ),
  darwin: () => existsSync('/Applications/Microsoft Excel.app'),
};

/**
 * Makes sure that there is an Excel here that the add-in can be loaded into.
 * @param {string} platform
 */
export function requireExcel(platform) {
  const look = LOOK[platform];
  if (look === undefined) {
    throw new StartProblem(
      'npm run start:excel 需要装有 Excel 的 Windows 或 Mac；这台电脑上请用 npm start 打开工作台。',
      'npm run start:excel needs Windows or a Mac with Excel; on this computer use npm start, which opens the workbench.',
    );
  }
  if (!look()) {
    throw new StartProblem(
      '这台电脑上没有找到 Excel：请先安装，或用 npm start 打开工作台。',
      'No Excel was found on this computer: install it, or use npm start, which opens the workbench.',
    );
  }
}
