import type {Sought} from './measure.ts';

/** What kind of difficulty a judged query is about. */
export type Kind =
  | 'name'
  | 'word'
  | 'particle'
  | 'compound'
  | 'mixed'
  | 'id'
  | 'date'
  | 'initials'
  | 'keyboard'
  | 'slip'
  | 'synonym'
  | 'remembered'
  | 'page';

/** A query, and the names of the sections of `tests/fixtures/search` that must be found, in any order. */
export type Judged = Sought<Kind>;

/** `query → sections, sections`, a line each. */
const QUERIES: Record<Kind, string> = {
  name: `
    DriftNet → DriftNet
    lighthouse attention → Lighthouse Attention
    quiet gradient → Quiet Gradient
    Salt & Pepper → Salt & Pepper
    Origami-Edit → Origami-Edit
    origami edit → Origami-Edit
    GPT-4o Dialects → GPT-4o Dialects
    sparrow → Sparrow Decoding
    murmur → Murmuration
    Hourglass → Hourglass-RL`,
  word: `
    워터마크 → Salt & Pepper
    사투리 → GPT-4o Dialects
    태풍 → Almanac
    가지치기 → Basalt
    환각 → Nightjar, MapleSearch
    로봇 → Moorhen
    벤치마크 → Sextant, Ledger-QA, ParrotBench, MoGrid
    양자화 → Cobblestone, CopperWire, TinyOrchard, Quiet Gradient
    엔트로피 → Murmuration, GearShift, Handrail, Tidepool
    망각 → Glacier, Palimpsest
    verifier → Thornbush
    mamba → Kelp`,
  particle: `
    엔트로피를 → Murmuration, GearShift, Handrail, Tidepool
    엔트로피가 → Murmuration, GearShift, Handrail, Tidepool
    엔트로피의 → Murmuration, GearShift, Handrail, Tidepool
    에이전트들이 → Beekeeper, StonePath, Murmuration, Falconry, Firebreak
    임베딩에서 → Cartographer, LanternCLIP, Peatland
    환각을 → Nightjar, MapleSearch
    워터마크는 → Salt & Pepper
    망각이라는 → Glacier, Palimpsest
    로봇들을 → Moorhen
    해상도를 → Minnow, Ripple-VL
    정확도는 → ParrotBench, GearShift
    토크나이저에서는 → HanjaBridge
    증류하는 → Kiln
    병합된 → Lichen, Ripple-VL`,
  compound: `
    강화학습 → Moorhen, DeepThread, Hourglass-RL, Murmuration, SandReward
    강화 학습 → Moorhen, DeepThread, Hourglass-RL, Murmuration, SandReward
    확산모델 → DriftNet, Windmill
    확산 모델 → DriftNet, Windmill
    영상생성 → Sundial, Gossamer
    깊이추정 → OwlSight, Silkworm
    합성데이터 → OwlSight
    보상모델 → SandReward, DeepThread
    잠재추론 → Tessera
    공간 지능 → Sextant
    전문가혼합 → Tidepool, TinyOrchard
    테스트 시점 탐색 → Thornbush
    긴문맥 → Kelp, MoGrid, Ledger-QA
    언어모델 → ParrotBench, Echo-7B, Ledger-QA, Lichen
    프롬프트주입 → Firebreak
    분포 이동 → Plumbline`,
  mixed: `
    LLM을 → Marginalia
    CLIP의 → LanternCLIP
    CLIP → LanternCLIP
    lm-based → CrossStitch
    lm based → CrossStitch
    Qwen2.5-VL → Ripple-VL, Minnow
    qwen 2.5 vl → Ripple-VL, Minnow
    qwen25vl → Ripple-VL, Minnow
    GPT-4o → GPT-4o Dialects
    gpt4o의 → GPT-4o Dialects
    <|user|> → Peatland
    <think> → Peatland
    KV cache → Lighthouse Attention
    kvcache → Lighthouse Attention
    best-of-N → Thornbush
    chainofthought → Tessera
    chain of thought → Tessera
    reward모델 → SandReward, DeepThread, Hourglass-RL
    0.4B → Minnow
    FP4로 → CopperWire
    GRPO보다 → Hourglass-RL`,
  id: `
    2510.18133 → Murmuration
    arXiv:2510.18133v2 → Murmuration
    https://arxiv.org/abs/2412.13061 → Moorhen
    https://arxiv.org/pdf/2412.13061v1.pdf → Moorhen
    https://huggingface.co/papers/2503.10083 → Beekeeper`,
  date: `
    10-22 → Peatland, Cobblestone, Murmuration, Sextant
    2025-10-22 → Peatland, Cobblestone, Murmuration, Sextant
    2025년 3월 → Whisperwood, AnchorFlow, Beekeeper, Palimpsest
    2024년 12월 18일 → Moorhen, CopperWire, Sieve, GPT-4o Dialects
    20230306 → DriftNet, ParrotBench, SandReward, Quiet Gradient
    2025년 10월 엔트로피 → Murmuration
    10월의 환각 → Nightjar`,
  initials: `
    ㅇㅌㄹㅍ → Murmuration, GearShift, Handrail, Tidepool
    ㅇㅌㅁㅋ → Salt & Pepper
    ㄱㅈㅊㄱ → Basalt
    ㄱㅎㅎㅅ → Moorhen, DeepThread, Hourglass-RL, Murmuration, SandReward
    ㅇㅇㅈㅌ → Beekeeper, StonePath, Murmuration, Falconry, Firebreak`,
  keyboard: `
    dpsxmfhvl → Murmuration, GearShift, Handrail, Tidepool
    fhqht → Moorhen
    ghksrkr → Nightjar, MapleSearch
    dnjxjakzm → Salt & Pepper
    ㅡㅐㅎ걍 → MoGrid`,
  slip: `
    murmuraton → Murmuration
    cartografer → Cartographer
    Drfitnet → DriftNet
    tesera → Tessera
    lightouse → Lighthouse Attention
    qulacomm → StonePath
    diffussion → DriftNet, Windmill, Gossamer`,
  synonym: `
    diffusion → DriftNet, Windmill, Gossamer, AnchorFlow, Driftwood
    alignment → Plumbline, CrossStitch, RiverRank
    entropy → Murmuration, GearShift, Handrail, Tidepool
    quantization → Cobblestone, CopperWire, TinyOrchard, Quiet Gradient
    reinforcement learning → DeepThread, Moorhen, Hourglass-RL, Murmuration, SandReward
    hallucination → Nightjar, MapleSearch
    mixture of experts → Tidepool, TinyOrchard
    distillation → Kiln
    jailbreak → Handrail
    파인튜닝 → Feather
    퀄컴 → StonePath
    바이트댄스 → Murmuration, MoGrid, AnchorFlow, Sundial
    depth estimation → OwlSight, Silkworm`,
  remembered: `
    그 엔트로피 논문 → Murmuration, GearShift, Handrail, Tidepool
    google 확산 모델 → DriftNet, Windmill
    구글 확산모델 → DriftNet, Windmill
    물에서 걷는 로봇 → Moorhen
    한국어 벤치마크 → ParrotBench, Ledger-QA
    엔비디아 양자화 → CopperWire
    이미지 편집 접기 → Origami-Edit
    밤에 찍은 사진 깊이 → OwlSight
    새 떼 엔트로피 → Murmuration
    microsoft agent → Beekeeper, Firebreak
    도구를 쓰는 에이전트 → Falconry
    토큰 병합 속도 → Ripple-VL`,
  page: `
    여름 방학 → 여름 방학 안내
    구독 RSS → 이 사이트에 대하여`,
};

/** The judged queries that lines of `query → section, section` write down. */
export function parseJudged(queries: Record<Kind, string>): Judged[] {
  return Object.entries(queries).flatMap(([kind, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [query = '', sections = ''] = line.trim().split(' → ');
        return {kind: kind as Kind, query, sections: sections.split(', ')};
      }),
  );
}

export const judged: readonly Judged[] = parseJudged(QUERIES);
