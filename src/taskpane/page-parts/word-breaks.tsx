import { Fragment } from 'react';
import { wordsOf } from './words-of';
import './word-breaks.css';

/** A Chinese name that goes on in the next line between two words, where it would in the middle of one. */
export function WordBreaks({ text }: { text: string }) {
  return (
    <span className="word-breaks">
      {wordsOf(text).map((word, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
    </span>
  );
}
