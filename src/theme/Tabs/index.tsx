import type {Props as TabItemProps} from '@theme/TabItem';
import {Children, isValidElement, type ReactElement, type ReactNode, useId} from 'react';

import styles from './styles.module.css';

interface Props {
  defaultValue?: string | null;
  groupId?: string;
  className?: string;
  children: ReactNode;
}

/**
 * Ejected: stock keeps the chosen tab in React's state. Here every panel is in the HTML, and the
 * element in `src/client` shows one at a time; without scripts all of them are read.
 */
export default function Tabs({defaultValue, groupId, className, children}: Props): ReactNode {
  const id = useId();
  const tabs = Children.toArray(children).filter((child): child is ReactElement<TabItemProps> => isValidElement(child));
  const chosen = defaultValue ?? tabs.find(({props}) => props.default)?.props.value ?? tabs[0]?.props.value;
  return (
    <tab-group class={className ? `${styles.tabs} ${className}` : styles.tabs} group-id={groupId}>
      <div role="tablist" className={styles.list}>
        {tabs.map(({props: {value, label}}) => (
          <button
            key={value}
            type="button"
            role="tab"
            id={`${id}-tab-${value}`}
            aria-controls={`${id}-panel-${value}`}
            aria-selected={value === chosen}
            tabIndex={value === chosen ? 0 : -1}
            data-value={value}>
            {label ?? value}
          </button>
        ))}
      </div>
      {tabs.map(({props: {value, label, children: content}}) => (
        <div
          key={value}
          role="tabpanel"
          id={`${id}-panel-${value}`}
          aria-labelledby={`${id}-tab-${value}`}
          className={value === chosen ? styles.chosen : undefined}>
          <p className={styles.label}>{label ?? value}</p>
          {content}
        </div>
      ))}
    </tab-group>
  );
}
