import type {Props} from '@theme/CodeBlock/Line';
import LineToken from '@theme/CodeBlock/Line/Token';
import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** Ejected: stock puts a `div` into `code`, which HTML does not allow. */
export default function CodeBlockLine({
  line,
  classNames,
  showLineNumbers,
  getLineProps,
  getTokenProps,
}: Props): ReactNode {
  // An empty line holds its own line break, beside the one below.
  const own = line.length === 1 && line[0]?.content === '\n' ? [{...line[0], content: ''}] : line;
  const tokens = own.map((token, index) => {
    const {key: _key, ...props} = getTokenProps({token}) as ReturnType<typeof getTokenProps> & {key?: unknown};
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of a line never change places.
      <LineToken key={index} {...props} line={own} token={token}>
        {props.children}
      </LineToken>
    );
  });
  return (
    <span
      {...getLineProps({
        line: own,
        className: `${classNames?.join(' ') ?? ''} ${showLineNumbers ? styles.line : ''}`.trim(),
      })}>
      {showLineNumbers ? (
        <>
          <span className={styles.number} />
          <span className={styles.content}>{tokens}</span>
        </>
      ) : (
        tokens
      )}
      <br />
    </span>
  );
}
