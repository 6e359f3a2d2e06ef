import type {Problem} from '../day/types.ts';

/** What an import has to say, a line a kind. */
export const IMPORT_KINDS = {
  note: '가져오지 않은 글',
  unwritten: '쓰지 못한 글',
  draft: '공개하지 않던 글이라 초안(draft: true)으로 가져왔습니다',
  joined: '같은 날의 글을 한 쪽으로 합쳤습니다',
  post: '글의 제목을 논문의 이름으로 삼고, 그 아래 제목들을 내렸습니다',
  key: '뺀 머리말',
  remote: '다른 서버의 그림과 영상',
  figure: '파일이 없어 글자로 남긴 그림',
  link: '어디로 가는지 알 수 없어 글자로 남긴 링크',
  anchor: '가리키는 제목이 없어 쪽까지만 이은 링크',
  wikilink: '가리키는 글을 찾지 못한 [[…]]',
  import: '파일이 함께 오지 않아 뺀 import',
  syntax: '다른 도구의 표시를 고치거나 뺐습니다',
  program: '그림 파일에서 살펴볼 곳',
  file: '읽지 않은 파일',
} as const;

export type ImportKind = keyof typeof IMPORT_KINDS;

/** Something that could not be placed, or was changed; the path is the note's. */
export interface ImportProblem extends Problem {
  kind: ImportKind;
  /** What tells the places of one kind apart, in a word: the key of a front matter, a host. */
  subject?: string;
}
