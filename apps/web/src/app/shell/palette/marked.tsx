import { Fragment } from 'react';

interface MarkedProps {
  text: string;
  /** Pairs of start and end, one after the other. */
  marks: readonly (readonly number[])[];
}

/** A text with the parts that were searched for. */
export function Marked({ text, marks }: MarkedProps) {
  return (
    <>
      {marks.map(([start = 0, end = 0], index) => (
        <Fragment key={index}>
          {text.slice(marks[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
