import Link from '@docusaurus/Link';
import type {Props} from '@theme/MDXComponents/A';
import type {ReactNode} from 'react';

/** Ejected: stock writes `class=""` on every link. */
export default function A(props: Props): ReactNode {
  return <Link {...(props as Parameters<typeof Link>[0])} />;
}
