import { useState } from 'react';
import { FilesChoice } from './files-choice';

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

/** Where one file is chosen, or dropped. */
export function FileChoice({ words, accept, isBusy, onFile }: FileChoiceProps) {
  const [isTooMany, setIsTooMany] = useState(false);
  return (
    <FilesChoice
      choose={words.choose}
      hint={words.hint}
      accept={accept}
      isMultiple={false}
      isBusy={isBusy}
      refusal={isTooMany ? words.onlyOne : undefined}
      onFiles={([file, ...others]) => {
        setIsTooMany(others.length > 0);
        if (file && others.length === 0 && !isBusy) onFile(file);
      }}
    />
  );
}
