import type { Words } from '../../domain/form/words';
import { limits } from '../../files/package/limits';
import type { UnreadableReason } from '../../files/package/stop-reading';
import { unreadableTexts } from '../../files/unreadable-texts';

export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** Why a file is not read: for what it is, or because it is not there. */
export type Refusal = UnreadableReason | 'gone';

export const refusalTexts: Readonly<Record<Refusal, Words>> = {
  ...unreadableTexts,
  gone: {
    zh: '打不开它：可能是文件夹，或者已被移走、改名、删除，请重新选择文件。',
    en: 'it cannot be opened: it may be a folder, or it was moved, renamed or deleted; choose the file anew.',
  },
};

export async function chosenBytes(file: ChosenFile): Promise<Uint8Array | Refusal> {
  if (file.size > limits.fileBytes) return 'tooLarge';
  const content = await file.arrayBuffer().catch(() => null);
  return content ? new Uint8Array(content) : 'gone';
}
