import type { Words } from '../../domain/form/words';
import { counted } from '../counted';

export interface Progress {
  readonly done: number;
  readonly all: number;
  /** Of those that are done: with errors, or unreadable. */
  readonly failed: number;
  /** In milliseconds, since the first of them. */
  readonly passed: number;
}

/** From so many files on the time that is left can be told. */
const enough = 20;

export function progressWords({ done, all, failed, passed }: Progress): Words {
  const zh = failed === 0 ? '' : `，${failed}个有错误或不能读`;
  const en = failed === 0 ? '' : `, ${failed} with errors or unreadable`;
  const left = done < enough ? null : leftWords(((all - done) * passed) / done);
  return {
    zh: `已检查 ${done}/${all} 个文件${zh}${left ? `，${left.zh}` : ''}`,
    en: `Checked ${done} of ${counted(all, 'file')}${en}${left ? `, ${left.en}` : ''}`,
  };
}

/** No more exact than anybody can know. */
function leftWords(milliseconds: number): Words | null {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 10) return null;
  if (seconds < 90) return { zh: `约还需${seconds}秒`, en: `about ${seconds} seconds left` };
  const minutes = Math.ceil(seconds / 60);
  return { zh: `约还需${minutes}分钟`, en: `about ${minutes} minutes left` };
}
