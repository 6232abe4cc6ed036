import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../../app';
import { copiedBlocks } from '../../app/document/copied-blocks';
import { richText, type RichText } from '../../files/rich-text/rich-text';
import { CopyIcon } from '../icons/icons';
import { ProblemWords } from '../notice/problem-words';
import { Notice } from '../notice/notice';
import { copyChoices } from './copy-choices';
import { CopyByHand } from './copy-by-hand';
import { copyRichText } from './copy-rich-text';
import { wantedOf, type WordBoxProps } from './wanted-text';
import { useWordText } from './word-text';

type Copied =
  | { readonly kind: 'not yet' | 'copying' | 'nothing' }
  | { readonly kind: 'copied'; readonly what: string }
  | { readonly kind: 'by hand'; readonly text: RichText }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** One section, one table, or everything as text with its looks, to be pasted into Word. */
export function CopyBox({ word, text, source }: WordBoxProps) {
  const { language, t } = useWordText();
  const [chosen, setChosen] = useState('all');
  const [copied, setCopied] = useState<Copied>({ kind: 'not yet' });
  const groups = copyChoices({ text, source, language, t });
  const all = groups.flatMap(({ choices }) => choices);
  const current = all.find(({ key }) => key === chosen) ?? all[0];

  async function copy(): Promise<void> {
    if (!current || copied.kind === 'copying') return;
    setCopied({ kind: 'copying' });
    const read = word.read(wantedOf(text));
    const content = read.then((outcome) =>
      richText(outcome.kind === 'composed' ? copiedBlocks(outcome, current.choice) : []),
    );
    const isCopied = await copyRichText(content);
    const [outcome, own] = await Promise.all([read, content]);
    if (outcome.kind === 'failed') setCopied(outcome);
    else if (own.plain === '') setCopied({ kind: 'nothing' });
    else if (isCopied) setCopied({ kind: 'copied', what: current.title });
    else setCopied({ kind: 'by hand', text: own });
  }

  return (
    <section className="word__copy" aria-labelledby="word-copy-heading">
      <h3 id="word-copy-heading">{t('word.copyHeading')}</h3>
      <Field label={t('word.copyWhat')}>
        <Select
          value={current?.key ?? ''}
          onChange={(_, { value }) => {
            setChosen(value);
            setCopied({ kind: 'not yet' });
          }}
        >
          {groups.map(({ label, choices }) =>
            label === null ? (
              <CopyOptions key="all" choices={choices} />
            ) : (
              <optgroup key={label} label={label}>
                <CopyOptions choices={choices} />
              </optgroup>
            ),
          )}
        </Select>
      </Field>
      <Button
        size="small"
        icon={<CopyIcon />}
        disabledFocusable={copied.kind === 'copying'}
        onClick={() => void copy()}
      >
        {t('word.copy')}
      </Button>
      <p role="status" className="narrative__note">
        {copied.kind === 'copying' && t('word.copying')}
        {copied.kind === 'nothing' && t('word.copyNothing')}
        {copied.kind === 'copied' && t('word.copied', { what: copied.what })}
        {copied.kind === 'by hand' && t('word.byHand')}
      </p>
      {copied.kind === 'by hand' && <CopyByHand text={copied.text} />}
      {copied.kind === 'failed' && (
        <Notice kind="failure" title={t('word.copyFailed')}>
          <ProblemWords problem={copied.problem} />
        </Notice>
      )}
    </section>
  );
}

function CopyOptions({ choices }: Pick<ReturnType<typeof copyChoices>[number], 'choices'>) {
  return choices.map(({ key, title }) => (
    <option key={key} value={key}>
      {title}
    </option>
  ));
}
