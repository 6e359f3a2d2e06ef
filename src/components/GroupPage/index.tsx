import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import {withPageData} from '@page-data';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import type {GroupProps} from '../../derived/pages/pageProps';
import Breadcrumbs from '../Breadcrumbs';
import Document from '../Document';
import FeedLinks from '../FeedLinks';
import GroupLinks from '../GroupLinks';
import {groupsTitle, paperCount} from '../groupWords';
import MonthlyPlot from '../MonthlyPlot';
import PageBody from '../PageBody';
import PageNeighbours from '../PageNeighbours';
import PaperList from '../PaperList';
import SocialCard from '../SocialCard';

/** The papers of an organisation or of a topic, newest first. */
function GroupPage(props: GroupProps): ReactNode {
  const {kind, name, parent, total, number, papers, months, feeds, related, threads, older, newer, card} = props;
  const title = number === undefined ? name : `${name} ${number}`;
  const names = papers.slice(0, 5).map((paper) => paper.name);
  return (
    <Layout
      title={title}
      description={translate(
        {id: 'group.description', message: '{name}: 읽은 논문 {total}편. {names}'},
        {name, total, names: names.join(', ')},
      )}>
      <Document />
      <SocialCard path={card} alt={name} />
      <Head>
        {feeds.map(({mediaType, href}) => (
          <link key={href} rel="alternate" type={mediaType} title={name} href={href} />
        ))}
      </Head>
      <PageBody>
        <Breadcrumbs links={[{label: groupsTitle(kind), permalink: parent}]} />
        <h1>{name}</h1>
        <p>
          {paperCount(total)} · <FeedLinks feeds={feeds} />
        </p>
        <MonthlyPlot months={months} />
        <GroupLinks
          inline
          title={kind === 'organisation' ? groupsTitle('topic') : groupsTitle('organisation')}
          groups={related}
        />
        <GroupLinks inline title={translate({id: 'threads.title', message: '이어 읽기'})} groups={threads} />
        <PaperList papers={papers} />
        <PageNeighbours
          older={{label: translate({id: 'group.older', message: '더 오래된 논문'}), permalink: older}}
          newer={{label: translate({id: 'group.newer', message: '더 새로운 논문'}), permalink: newer}}
        />
      </PageBody>
    </Layout>
  );
}

export default withPageData(GroupPage);
