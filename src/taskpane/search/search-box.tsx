import { Input } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { CloseIcon, SearchIcon } from '../icons/icons';
import './search-box.css';

interface SearchBoxProps {
  readonly query: string;
  readonly label: string;
  readonly hint: string;
  /** What the cross says that empties the box. */
  readonly clearLabel: string;
  /** How much fits, spoken as it is typed; empty while nothing is searched for. */
  readonly hits: string;
  readonly onChange: (query: string) => void;
  /** Enter and the arrow downwards lead to what was found. */
  readonly onLeave: () => void;
}

/** Finds by words while they are typed. */
export function SearchBox(props: SearchBoxProps) {
  const { query, label, hint, clearLabel, hits, onChange, onLeave } = props;
  const search = useRef<HTMLDivElement>(null);
  const clear = () => {
    onChange('');
    search.current?.querySelector('input')?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    // While Chinese is being composed the keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && query !== '') clear();
    else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={search} className="search-box">
      <Input
        type="text"
        role="searchbox"
        autoComplete="off"
        aria-label={label}
        placeholder={hint}
        value={query}
        contentBefore={<SearchIcon />}
        contentAfter={
          query === '' ? null : (
            <button
              type="button"
              className="search-box__clear"
              aria-label={clearLabel}
              onClick={clear}
            >
              <CloseIcon />
            </button>
          )
        }
        onChange={(_, { value }) => {
          onChange(value);
        }}
        onKeyDown={onKey}
      />
      <span role="status" className="spoken-only">
        {hits}
      </span>
    </div>
  );
}
