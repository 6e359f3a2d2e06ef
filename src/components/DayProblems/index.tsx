import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {Problem} from '../../papers/day/types';
import styles from './styles.module.css';

/** What the check found on the page, while its author works on it; a published site has none, unless its build keeps going. */
export default function DayProblems({problems}: {problems: Problem[]}): ReactNode {
  if (problems.length === 0) return null;
  return (
    <section className={styles.problems} role="alert">
      <p>
        <Translate id="problems.title" values={{count: problems.length}}>
          {'이 글에서 고칠 곳 {count}개'}
        </Translate>
      </p>
      <ul>
        {problems.map(({path, point, reason, mend, excerpt = []}) => (
          <li key={`${point.line}:${point.column}:${reason}`}>
            <code>{`${path}:${point.line}:${point.column}`}</code> {reason}
            {mend && <div>{`→ ${mend}`}</div>}
            {excerpt.length > 0 && (
              <pre className={styles.excerpt}>
                {excerpt.map(({line, text}) => (
                  <code key={line} className={line === point.line ? styles.wrong : undefined}>
                    {`${String(line).padStart(4)}  ${text}\n`}
                  </code>
                ))}
              </pre>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
