import {translate} from '@docusaurus/Translate';
import {withPageData} from '@page-data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import type {YearProps} from '../../derived/pages/pageProps';
import Breadcrumbs from '../Breadcrumbs';
import Document from '../Document';
import PageBody from '../PageBody';
import PageNeighbours from '../PageNeighbours';
import YearCalendar from '../YearCalendar';

/** A year: the calendar of its months. */
function YearPage({year, archivePermalink, older, newer}: YearProps): ReactNode {
  const label = (number: number) => translate({id: 'year.title', message: '{year}년'}, {year: number});
  return (
    <Layout
      title={label(year.year)}
      description={translate({id: 'year.description', message: '{year}년에 정리한 논문입니다.'}, {year: year.year})}>
      <Document />
      <PageBody>
        <Breadcrumbs
          links={[{label: translate({id: 'archive.title', message: '모아보기'}), permalink: archivePermalink}]}
        />
        <h1>{label(year.year)}</h1>
        <YearCalendar year={year} heading="h2" />
        <PageNeighbours
          older={older && {label: label(older.year), permalink: older.permalink}}
          newer={newer && {label: label(newer.year), permalink: newer.permalink}}
        />
      </PageBody>
    </Layout>
  );
}

export default withPageData(YearPage);
