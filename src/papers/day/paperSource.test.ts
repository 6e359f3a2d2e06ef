import {expect, test} from 'vitest';

import {paperSource} from './paperSource.ts';

test.each([
  ['https://arxiv.org/abs/2510.10001', 'arxiv', '2510.10001'],
  ['http://arxiv.org/abs/2510.10001', 'arxiv', '2510.10001'],
  ['https://www.arxiv.org/abs/2510.10001', 'arxiv', '2510.10001'],
  ['https://export.arxiv.org/abs/2510.10001', 'arxiv', '2510.10001'],
  ['https://arxiv.org/abs/2510.10001v3', 'arxiv', '2510.10001'],
  ['https://arxiv.org/pdf/2510.10001', 'arxiv', '2510.10001'],
  ['https://arxiv.org/pdf/2510.10001v12', 'arxiv', '2510.10001'],
  ['https://arxiv.org/pdf/2510.10001.pdf', 'arxiv', '2510.10001'],
  ['https://arxiv.org/pdf/2510.10001v1.pdf', 'arxiv', '2510.10001'],
  ['https://arxiv.org/html/2510.10001v1', 'arxiv', '2510.10001'],
  ['https://arxiv.org/html/2510.10001v1/', 'arxiv', '2510.10001'],
  ['https://arxiv.org/abs/2510.10001?context=cs', 'arxiv', '2510.10001'],
  ['https://arxiv.org/html/2510.10001v1#S3', 'arxiv', '2510.10001'],
  ['https://arxiv.org/abs/0704.0001', 'arxiv', '0704.0001'],
  ['https://arxiv.org/abs/cs/0112017', 'arxiv', 'cs/0112017'],
  ['https://arxiv.org/abs/hep-th/9901001v2', 'arxiv', 'hep-th/9901001'],
  ['https://arxiv.org/abs/math.GT/0309136', 'arxiv', 'math/0309136'],
  ['https://doi.org/10.48550/arXiv.2510.10001', 'arxiv', '2510.10001'],
  ['http://dx.doi.org/10.48550/arxiv.2510.10001v2', 'arxiv', '2510.10001'],
  ['https://doi.org/10.48550/2510.10001', 'web', undefined],
  ['https://huggingface.co/papers/2510.10001', 'huggingface', '2510.10001'],
  ['https://hf.co/papers/2510.10001/', 'huggingface', '2510.10001'],
  ['https://huggingface.co/papers', 'web', undefined],
  ['https://huggingface.co/some/model', 'web', undefined],
  ['https://arxiv.org/list/cs.CL/new', 'web', undefined],
  ['https://arxiv.org/abs/2510.100012', 'web', undefined],
  ['https://arxiv.org.evil.kr/abs/2510.10001', 'web', undefined],
  ['https://notarxiv.org/abs/2510.10001', 'web', undefined],
  ['https://a.kr/arxiv.org/abs/2510.10001', 'web', undefined],
  ['https://openreview.net/forum?id=abc', 'web', undefined],
  ['/docs/papers/y2025/oct/20251007', 'web', undefined],
  ['', 'web', undefined],
])('%s leads to %s %s', (url, kind, id) => {
  expect(paperSource(url)).toEqual(id === undefined ? {kind, url} : {kind, url, id});
});
