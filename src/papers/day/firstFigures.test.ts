import {expect, test} from 'vitest';

import {parseDay} from './parseDay.ts';

test('a paper’s picture is the first image beside the page that its own notes show', () => {
  const text = `\uFEFFimport a from './asset/a.png';

![머리말](./asset/opening.png)

## 1. Lake

첫 문단 ![밖](https://example.org/x.png)

<div style={{textAlign: 'center'}}>
 <img src={a} style={{width: 500}} />
</div>

![둘째](./asset/b.png)

## 2. River

글뿐이다.

## 3. Sea

:::note:::
![안쪽](./asset/c.png)
:::`;
  const {papers} = parseDay(text, {path: 'docs/papers/y2025/oct/20251022.mdx'});
  expect(papers.map(({figure}) => figure)).toEqual(['./asset/a.png', undefined, './asset/c.png']);
});
