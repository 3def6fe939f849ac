import type { ReactNode } from 'react';
import type { Comment } from '../../../api/comments.js';

/** The text as it was written, with those who are named in it marked. */
export function CommentText({ comment: { body, mentions } }: { comment: Comment }) {
  // The longest first: 周岚 must not be found in @周岚清.
  const names = mentions.map(({ name }) => `@${name}`).sort((a, b) => b.length - a.length);
  const parts: ReactNode[] = [];
  let rest = body;
  while (rest) {
    const found = names
      .map((name) => ({ name, at: rest.indexOf(name) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0];
    if (!found) break;
    parts.push(
      rest.slice(0, found.at),
      <mark key={parts.length} className="mention">
        {found.name}
      </mark>,
    );
    rest = rest.slice(found.at + found.name.length);
  }
  return (
    <p className="longtext">
      {parts}
      {rest}
    </p>
  );
}
