import type { RichText } from '../../files/rich-text/rich-text';

/**
 * Copies a text with its looks; false where the pane may not use the clipboard. It is called within a click and the text comes
 * later: a browser takes a promise then, but refuses what is written without a click.
 */
export async function copyRichText(text: Promise<RichText>): Promise<boolean> {
  return (await writeToClipboard(text)) || copyByCommand(await text);
}

async function writeToClipboard(text: Promise<RichText>): Promise<boolean> {
  try {
    const part = async (type: 'html' | 'plain') =>
      new Blob([(await text)[type]], { type: `text/${type}` });
    const item = new ClipboardItem({ 'text/html': part('html'), 'text/plain': part('plain') });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** The older way needs no permission of the page around the pane, only a click a moment ago. */
function copyByCommand(text: RichText): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    isCopied = putInto(event, text);
  };
  document.addEventListener('copy', onCopy);
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return isCopied;
}

/** Answers a copy that the user or the pane began. */
export function putInto(
  event: Pick<ClipboardEvent, 'clipboardData' | 'preventDefault'>,
  { html, plain }: RichText,
): boolean {
  if (!event.clipboardData) return false;
  event.clipboardData.setData('text/html', html);
  event.clipboardData.setData('text/plain', plain);
  event.preventDefault();
  return true;
}
