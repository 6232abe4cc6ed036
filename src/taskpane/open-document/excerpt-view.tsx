import type { SentenceExcerpt, TableExcerpt } from '../../app/check/excerpt/excerpt';

/** A sentence of the document with the words that are meant. */
export function Sentence({ excerpt: { before, words, after } }: { excerpt: SentenceExcerpt }) {
  return (
    <blockquote className="excerpt" lang="zh-CN">
      {before}
      {words !== '' && <mark>{words}</mark>}
      {after}
    </blockquote>
  );
}

interface TableAroundProps {
  readonly excerpt: TableExcerpt;
  readonly label: string;
}

/** A part of a table of the document, with the letters and numbers that addresses name, and the cell that is meant. */
export function TableAround({ excerpt: { columns, rows }, label }: TableAroundProps) {
  return (
    <div className="excerpt excerpt--table" role="region" aria-label={label} tabIndex={0}>
      <table lang="zh-CN">
        <thead>
          <tr>
            <td />
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, isAfterGap, cells }) => (
            <tr key={number} className={isAfterGap ? 'excerpt__gap' : undefined}>
              <th scope="row">{number}</th>
              {cells.map((cell, index) => (
                <td key={index} colSpan={cell.columns}>
                  {cell.isMeant ? <mark>{cell.text === '' ? '　' : cell.text}</mark> : cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
