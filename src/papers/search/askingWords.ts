/** Words that ask, or say that something is asked: beside others they say nothing of what is looked for. */
export const ASKING: ReadonlySet<string> = new Set(
  `그 이 저 그거 이거 그런 이런 거 것 거야 게 좀 때 등 및 에 의 수 중 더 왜 뭐 뭘 무엇 무슨 어떤 어느 어디 어디서 어떻게 언제 누가 누구
논문 논문들 페이퍼 글 이야기 내용 이름 관련 관련된 관한 대한 대해 위한 통한 이용한 있는 있던 있었 있었는데 있었나 있나 있을까 있었지 하는 하던 했던 하나 하나요 되나 되나요 된다던 쓰는 쓴 나온 나오는 만든 말한 말하는
뭐였지 뭐였더라 뭐더라 뭐지 뭔가 뭐가 뭐야 무엇인가 였더라 였지 봤더라 봤던 봤는데 본 보던 읽은 읽었던 읽던 읽었는데 찾아줘 찾기 알려줘 보여줘 나요 인가요 인가 일까 같은 거의 아니고 말고 그냥 정말 방법은 이유는 연구는
paper papers the a an of for and in on with about to is are was what which how why where who that this by from using use via can does do it its`
    .trim()
    .split(/\s+/),
);
