import { dirname } from 'node:path';
import { problem } from './command-problem';

/** Says why the machine did not give or take a file. */
export function unreadableProblem(path: string, error: unknown): never {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return problem(
        `没有找到文件 ${path}，请检查文件名。`,
        `There is no file ${path}; check its name.`,
      );
    case 'EISDIR':
      return problem(`${path} 是文件夹，请给出文件。`, `${path} is a folder; name a file.`);
    case 'EACCES':
    case 'EPERM':
      return problem(
        `没有读取 ${path} 的权限，请换一个文件或请管理员授权。`,
        `There is no permission to read ${path}; choose another file or ask for it.`,
      );
    default:
      throw error;
  }
}

export function unwritableProblem(path: string, error: unknown): never {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return problem(
        `文件夹 ${dirname(path)} 不存在，请先建立，或换一个位置。`,
        `The folder ${dirname(path)} does not exist; make it first or choose another place.`,
      );
    case 'EISDIR':
      return problem(
        `${path} 是文件夹，请在 -o 后面给出文件名。`,
        `${path} is a folder; name a file after -o.`,
      );
    case 'EEXIST':
      return existingProblem(path);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return problem(
        `没有写入 ${path} 的权限，请换一个位置。`,
        `There is no permission to write ${path}; choose another place.`,
      );
    case 'EBUSY':
      return problem(
        `${path} 正被其他程序使用，请先在 Excel 中关闭它。`,
        `${path} is in use by another program; close it in Excel first.`,
      );
    case 'ENOSPC':
      return problem(
        `磁盘已满，没有写成 ${path}；请腾出空间，或者换一个位置。`,
        `The disk is full, and ${path} was not written; make room or choose another place.`,
      );
    default:
      throw error;
  }
}

export function existingProblem(path: string): never {
  return problem(
    `${path} 已经存在，没有改动它；请换一个文件名，或者加上 --overwrite 覆盖它。`,
    `${path} exists and was left as it is; choose another name, or add --overwrite to replace it.`,
  );
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}
