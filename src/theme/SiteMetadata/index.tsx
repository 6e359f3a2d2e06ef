import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import {useThemeConfig} from '@docusaurus/theme-common';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import OriginalSiteMetadata from '@theme-original/SiteMetadata';
import type {ReactNode} from 'react';

/**
 * Wraps the metadata that all pages have. Of a site in one language, stock names each page as its own translation; and each
 * `<Head>` has all that stand before it read again.
 */
export default function SiteMetadata(): ReactNode {
  const {
    siteConfig: {title, url},
    i18n: {currentLocale, locales, localeConfigs},
  } = useDocusaurusContext();
  const {metadata, image} = useThemeConfig();
  const {withBaseUrl} = useBaseUrlUtils();
  const address = url + withBaseUrl(useLocation().pathname);
  if (locales.length > 1) return <OriginalSiteMetadata />;
  const picture = image && withBaseUrl(image, {absolute: true});
  return (
    <Head>
      <meta name="twitter:card" content="summary_large_image" />
      <link rel="canonical" href={address} />
      <meta property="og:url" content={address} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={title} />
      <meta property="og:locale" content={localeConfigs[currentLocale]?.htmlLang.replace('-', '_')} />
      {picture && <meta property="og:image" content={picture} />}
      {picture && <meta property="og:image:alt" content={title} />}
      {picture && <meta name="twitter:image" content={picture} />}
      {metadata.map((entry) => (
        <meta key={entry.name ?? entry.property} {...entry} />
      ))}
    </Head>
  );
}
