import { WarningIcon } from '../icons/icons';
import { bootMessages, type NoPane } from './boot-messages';
import './boot-screen.css';

/** Stands in place of the pane when it cannot start; plain HTML, so that it needs nothing else to work. */
export function BootScreen(props: { problem: NoPane }) {
  const { zh, en, retry } = bootMessages[props.problem];
  return (
    <main className="boot-screen">
      <div role="alert">
        <WarningIcon className="boot-screen__icon" />
        <h1 className="boot-screen__title">{zh.title}</h1>
        <p>{zh.text}</p>
        <div className="boot-screen__second" lang="en">
          <h2 className="boot-screen__title">{en.title}</h2>
          <p>{en.text}</p>
        </div>
      </div>
      {retry && (
        <button
          type="button"
          className="boot-screen__retry"
          onClick={() => {
            location.reload();
          }}
        >
          重试 <span lang="en">Try again</span>
        </button>
      )}
    </main>
  );
}
