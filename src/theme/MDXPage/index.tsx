import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/MDXPage';
import OriginalMDXPage from '@theme-original/MDXPage';
import type {ReactNode} from 'react';

import {type PageExports, pageImageAddress} from '../../components/DayContext';
import Document from '../../components/Document';

/** Wraps pages under `src/pages`: those that need no React are documents too. */
export default function MDXPage(props: Props): ReactNode {
  const content = props.content as PageExports;
  const image = pageImageAddress(content);
  return (
    <>
      {content.isDocument && <Document />}
      <OriginalMDXPage {...props} />
      {image && <PageMetadata image={image} />}
    </>
  );
}
