import { useEffect, useRef } from 'react';

/** Which of some lines are ticked, and what ticks them. */
export interface Ticks<Line> {
  readonly isTicked: (line: Line) => boolean;
  readonly onTick: (lines: readonly Line[], isTicked: boolean) => void;
}

interface WholeTickProps<Line> {
  readonly lines: readonly Line[];
  readonly ticks: Ticks<Line>;
}

/** Stands for several lines; half ticked where some are. */
export function WholeTick<Line>({ lines, ticks: { isTicked, onTick } }: WholeTickProps<Line>) {
  const box = useRef<HTMLInputElement>(null);
  const taken = lines.filter(isTicked).length;
  const isAll = taken === lines.length && taken > 0;
  const isSome = taken > 0 && !isAll;
  useEffect(() => {
    if (box.current) box.current.indeterminate = isSome;
  }, [isSome]);
  return (
    <input
      ref={box}
      type="checkbox"
      disabled={lines.length === 0}
      checked={isAll}
      onChange={() => {
        onTick(lines, !isAll);
      }}
    />
  );
}
