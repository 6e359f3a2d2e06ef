import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

/** The picture that other sites show with a link to this page: 1200 × 630, see `src/derived/cards`. */
export default function SocialCard({path, alt}: {path: string; alt: string}): ReactNode {
  const {
    siteConfig: {url},
  } = useDocusaurusContext();
  const address = `${url.replace(/\/$/, '')}${path}`;
  return (
    <Head>
      <meta property="og:image" content={address} />
      <meta property="og:image:alt" content={alt} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image" content={address} />
    </Head>
  );
}
