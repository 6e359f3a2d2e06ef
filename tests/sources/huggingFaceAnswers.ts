const ORGANISATIONS: Readonly<Record<string, {name: string; fullname: string}>> = {
  '2510.18692': {name: 'ByteDance', fullname: 'ByteDance'},
  '2510.18795': {name: 'somelab', fullname: 'Some `Lab` of Korea'},
};

/** Hugging Face's `/api/papers/…`; it knows none of before 2020. */
export function huggingFacePaper(id: string): unknown {
  if (!/^2[0-9]{3}\./.test(id)) return undefined;
  const organization = ORGANISATIONS[id];
  return {
    id,
    authors: [{_id: '68f84', name: 'Weinan Jia', hidden: false}],
    publishedAt: '2025-10-21T14:50:42.000Z',
    title: 'MoGA',
    summary: 'Long video generation …',
    upvotes: 12,
    ...(organization && {organization: {_id: '653b8', ...organization, avatar: 'https://example.org/a.png'}}),
  };
}

const daily = (id: string, title: string, upvotes: number) => ({
  paper: {id, title, upvotes, authors: [], publishedAt: '2025-10-21T00:00:00.000Z', summary: '…'},
  publishedAt: '2025-10-22T01:00:00.000Z',
  title,
  numComments: 2,
  submittedBy: {_id: '6039', fullname: 'AK', name: 'akhaliq', type: 'user'},
  ...(ORGANISATIONS[id] && {organization: {_id: '653b8', ...ORGANISATIONS[id], avatar: 'https://example.org/a.png'}}),
  isAuthorParticipating: false,
});

/** Hugging Face's `/api/daily_papers`, not in the order of votes. */
export const dailyPapers = [
  daily('2510.18876', 'Grasp Any Region', 7),
  daily('2510.18692', 'MoGA: Mixture-of-Groups Attention', 31),
  daily('2510.18795', 'ProCLIP', 2),
];
