import { Button } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { DocumentIcon } from '../icons/icons';
import { useFileDrop } from './use-file-drop';
import './file-choice.css';

/** What it says, in the language of the pane; it comes from the messages of whoever asks for the file. */
export interface FileChoiceWords {
  /** On the button: 选择文件. */
  readonly choose: string;
  /** Below it: which files, that they can be dropped here, and that nothing leaves the machine. */
  readonly hint: string;
  /** Said when several were dropped at once. */
  readonly onlyOne: string;
}

interface FileChoiceProps {
  readonly words: FileChoiceWords;
  /** As the browser takes it: `.xlsx,.docx,.txt`. */
  readonly accept: string;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** Where one file is chosen, or dropped; what it is, is for the reader of the file to say. */
export function FileChoice({ words, accept, isBusy, onFile }: FileChoiceProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isTooMany, setIsTooMany] = useState(false);
  const take = ([file, ...others]: readonly File[]) => {
    setIsTooMany(others.length > 0);
    if (file && others.length === 0 && !isBusy) onFile(file);
  };
  const { isOver, handlers } = useFileDrop(take, isBusy);
  return (
    <div className="file-choice" data-over={isOver} {...handlers}>
      <Button
        icon={<DocumentIcon />}
        aria-describedby={id}
        disabledFocusable={isBusy}
        onClick={() => {
          if (!isBusy) input.current?.click();
        }}
      >
        {words.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          // So that the same file can be chosen again once it was changed.
          currentTarget.value = '';
        }}
      />
      <p id={id}>{words.hint}</p>
      {isTooMany && <p role="alert">{words.onlyOne}</p>}
    </div>
  );
}
