import { useEffect, useRef } from 'react';
import type { RichText } from '../../files/rich-text/rich-text';
import { putInto } from './copy-rich-text';
import { useWordText } from './word-text';

/** The words, selected; what the user copies of them goes out with its looks. */
export function CopyByHand({ text }: { text: RichText }) {
  const { t } = useWordText();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <textarea
      ref={area}
      lang="zh-CN"
      aria-label={t('word.copiedText')}
      readOnly
      rows={8}
      value={text.plain}
      onCopy={(event) => {
        putInto(event.nativeEvent, text);
      }}
    />
  );
}
