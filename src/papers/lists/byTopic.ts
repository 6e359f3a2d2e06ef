import type {CataloguePaper} from './catalogue.ts';
import type {Topic} from './topics.ts';

/** Papers that say most about the same topic; those about none have no topic. */
export interface TopicShare {
  topic?: Topic;
  papers: CataloguePaper[];
}

/** Divides papers by the topic that each says most about: every paper is in one share, the largest come first, the rest last. */
export function byTopic(papers: readonly CataloguePaper[]): TopicShare[] {
  const shares = new Map<string | undefined, TopicShare>();
  for (const paper of papers) {
    const topic = paper.topics[0];
    const share = shares.get(topic?.slug) ?? {topic, papers: []};
    share.papers.push(paper);
    shares.set(topic?.slug, share);
  }
  return [...shares.values()].sort((a, b) => Number(!a.topic) - Number(!b.topic) || b.papers.length - a.papers.length);
}
