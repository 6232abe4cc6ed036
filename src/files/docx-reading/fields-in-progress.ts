/** The fields of a paragraph: of each the result is read, not the instruction (ECMA-376 part 1, 17.16.18). */
export interface FieldsInProgress {
  mark(type: string | null): void;
  isShown(): boolean;
}

export function startFields(): FieldsInProgress {
  const open: ('instruction' | 'result')[] = [];
  return {
    mark: (type) => {
      if (type === 'begin') open.push('instruction');
      else if (type === 'separate' && open.length > 0) open[open.length - 1] = 'result';
      else if (type === 'end') open.pop();
    },
    isShown: () => !open.includes('instruction'),
  };
}
