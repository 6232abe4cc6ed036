import type { InsertWork } from './insert-work';
import { useStore } from '../store/store';
import { dock } from '../notice/clear-of-docks';
import { InsertSuccess, InsertTrouble } from './insert-outcome';
import type { NameOf } from './name-of';
import { RemovalNotice } from './removal-notice';
import { SetNotice } from './set-notice';
import './insert-dock.css';

interface InsertDockProps {
  readonly work: InsertWork;
  readonly nameOf: NameOf;
}

/** Questions and messages about insertions: they stay in sight however long the list is. */
export function InsertDock({ work, nameOf }: InsertDockProps) {
  const removal = useStore(work.removal.state);
  return (
    <div ref={dock} className="insert-dock">
      {/* It gets the focus, and is spoken with it. */}
      <div role="status" aria-live="off">
        <InsertSuccess work={work} />
      </div>
      {removal.kind === 'idle' ? (
        <>
          <InsertTrouble work={work} nameOf={nameOf} />
          <SetNotice work={work} nameOf={nameOf} />
        </>
      ) : (
        <RemovalNotice removal={work.removal} state={removal} />
      )}
    </div>
  );
}
