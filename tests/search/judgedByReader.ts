import {type Judged, type Kind, parseJudged} from './judged.ts';

/**
 * A second set of queries, `query → sections, sections`, a line each. They were written from the pages alone, by reading
 * them as someone who remembers a paper vaguely, and without looking at how the search works, so that a search tuned on
 * the first set can be checked on queries it was not tuned on. Change one only if the pages show that its judgement is
 * wrong, never because the search misses it.
 *
 * Only the sections that a reader would insist on are listed: others that come near are neither asked for nor forbidden.
 */
const QUERIES: Record<Kind, string> = {
  name: `
    KILN → Kiln
    OWLSIGHT → OwlSight
    echo 7b → Echo-7B
    echo7b → Echo-7B
    ripplevl → Ripple-VL
    ledgerqa → Ledger-QA
    hourglass rl → Hourglass-RL
    gpt4o → GPT-4o Dialects
    copper wire → CopperWire
    snow globe → SnowGlobe
    paper crane → PaperCrane
    salt and pepper → Salt & Pepper
    hanja → HanjaBridge
    cartog → Cartographer
    drift → DriftNet, Driftwood
    lighthouse → Lighthouse Attention`,
  word: `
    썰물 → Kelp
    코드북 → Driftwood, Whisperwood
    검증기 → Thornbush, Windmill
    은닉 상태 → Nightjar
    정렬 → Plumbline, CrossStitch, RiverRank
    카메라 → Sextant
    해상도 → Minnow, Ripple-VL
    제주어 → Whisperwood
    부산 → GPT-4o Dialects
    커리큘럼 → Falconry
    회계 → Quillon
    grpo → Hourglass-RL
    심사위원 → Marginalia
    unlearning → Palimpsest
    humanoid → Moorhen
    refusals → Handrail`,
  particle: `
    환각의 → Nightjar, MapleSearch
    양자화는 → Quiet Gradient, CopperWire, Cobblestone, TinyOrchard
    토크나이저의 → HanjaBridge
    워터마크에서 → Salt & Pepper
    전문가들을 → Tidepool, TinyOrchard
    임베딩이라는 → Cartographer, LanternCLIP, Peatland
    영상으로 → Sundial, MoGrid, Gossamer
    망각이란 → Glacier, Palimpsest
    음성으로 → Echo-7B, Whisperwood
    로봇이랑 → Moorhen
    태풍까지 → Almanac
    가지치기로는 → Basalt
    병합하는 → Lichen, Ripple-VL
    암기를 → Peatland
    초안들로 → Sparrow Decoding
    탈옥에 대한 → Handrail
    어텐션에 → Lighthouse Attention, MoGrid, Gossamer`,
  compound: `
    지식증류 → Kiln
    정책최적화 → Hourglass-RL
    잠재공간 → Tessera
    연합학습 → Quiet Gradient
    데이터선별 → Sieve
    대조학습 → LanternCLIP
    토큰병합 → Ripple-VL
    사전 학습 → Glacier, CopperWire
    미세 조정 → Feather
    공간추론 → Sextant
    코드생성 → BranchCoder
    상태공간모델 → Kelp
    검색증강생성 → MapleSearch
    시각언어모델 → Minnow
    자기 회귀 → Driftwood
    월드모델 → SnowGlobe`,
  mixed: `
    LLM이 → Marginalia
    CLIP은 → LanternCLIP
    MoE에서 → Tidepool
    LoRA로 → Feather
    RAG는 → MapleSearch
    OCR을 → PaperCrane
    GPT-4o로 → GPT-4o Dialects
    Qwen2.5-VL보다 → Ripple-VL, Minnow
    KV cache를 안 쓰는 → Lighthouse Attention
    DriftNet은 → DriftNet
    ParrotBench에서 → ParrotBench
    GPU와 NPU → Cobblestone
    4비트 양자화 → Quiet Gradient, CopperWire
    3D로 복원 → Silkworm
    0.4B짜리 모델 → Minnow`,
  id: `
    2505.19092 → Hourglass-RL
    2303.01004v1 → Quiet Gradient
    arXiv:2311.02024 → Feather
    https://arxiv.org/abs/2409.05051v2 → Thornbush
    https://arxiv.org/pdf/2509.11114 → Silkworm
    https://arxiv.org/pdf/2412.13062v3.pdf → CopperWire
    arxiv.org/html/2501.12072v1 → DeepThread
    https://www.alphaxiv.org/abs/2510.18134 → Sextant
    https://www.alphaxiv.org/overview/2511.08141v1 → Gossamer
    https://huggingface.co/papers/2405.12044 → Minnow
    2510.1813 → Peatland, Cobblestone, Murmuration, Sextant`,
  date: `
    10-02 → Cartographer, Ripple-VL, Nightjar, Falconry
    10월 22일 → Peatland, Cobblestone, Murmuration, Sextant
    2025년 10월 → Cartographer, Ripple-VL, Nightjar, Falconry, Peatland, Cobblestone, Murmuration, Sextant
    2024-05-20 → GearShift, Lichen, StonePath, Minnow
    20250708 → Basalt, MoGrid, Thimble, CrossStitch
    2025.01.22 → RiverRank, DeepThread, Kelp, Origami-Edit
    2024/12/18 → Moorhen, CopperWire, Sieve, GPT-4o Dialects
    2023년 11월 2일 → Echo-7B, MapleSearch, BranchCoder, Feather
    2023년 3월 → DriftNet, ParrotBench, SandReward, Quiet Gradient
    2월 15일 → Sundial, OwlSight, Handrail, PaperCrane
    8월 15일 → 여름 방학 안내
    10월 양자화 → Cobblestone
    2025년 3월 에이전트 → Beekeeper`,
  initials: `
    ㅇㅂㄷ → Cartographer, LanternCLIP, Peatland
    ㅇㅈㅎ → Quiet Gradient, CopperWire, Cobblestone, TinyOrchard
    ㅊㅊ ㄷㅋㄷ → Sparrow Decoding
    ㅍㄹㅍㅌ → Firebreak, Hearth
    ㅌㅋㄴㅇㅈ → HanjaBridge
    ㅋㄹㅋㄹ → Falconry
    ㅅㅌㄹ → GPT-4o Dialects
    ㅍㄹㅇㅂㅅ → Thimble
    ㅅㅁㄹㅇㅌ → SnowGlobe
    ㅎㄱㅇ ㅂㅊㅁㅋ → ParrotBench, Ledger-QA`,
  keyboard: `
    ghkrtks → DriftNet, AnchorFlow, Windmill, Gossamer, Driftwood
    didwkghk → Quiet Gradient, CopperWire, Cobblestone, TinyOrchard
    akdrkr → Glacier, Palimpsest
    dmatjd → Echo-7B, Whisperwood
    wmdfb → Kiln
    xkfdhr → Handrail
    xovnd → Almanac
    skfTl → Almanac
    tkxnfl → GPT-4o Dialects
    치ㅑㅔ → LanternCLIP
    힘챧ㄱ → Glacier`,
  slip: `
    dirftnet → DriftNet
    cartograhper → Cartographer
    palimsest → Palimpsest
    tesserra → Tessera
    gosamer → Gossamer
    murmeration → Murmuration
    sextent → Sextant
    coblestone → Cobblestone
    beekeper → Beekeeper
    ligthhouse attention → Lighthouse Attention
    whisperwod → Whisperwood
    specualtive decoding → Sparrow Decoding`,
  synonym: `
    diffusion model → DriftNet, Windmill
    quantisation → Quiet Gradient, CopperWire, Cobblestone, TinyOrchard
    hallucinations → Nightjar, MapleSearch
    knowledge distillation → Kiln
    MoE → Tidepool, TinyOrchard
    RL 로봇 → Moorhen
    embedding → Cartographer, LanternCLIP, Peatland
    reward model → SandReward, DeepThread, Hourglass-RL
    catastrophic forgetting → Glacier
    federated learning → Quiet Gradient
    synthetic data → OwlSight
    long context → Kelp, MoGrid, Ledger-QA
    test-time scaling → Thornbush, Windmill
    VLM → Minnow, CrossStitch
    SSM → Kelp
    CoT → Tessera
    finetuning → Feather
    프롬프트 인젝션 → Firebreak
    멀티 에이전트 → Beekeeper, Murmuration
    동영상 생성 → Sundial, Gossamer, SnowGlobe
    휴머노이드 → Moorhen
    투기적 디코딩 → Sparrow Decoding
    언러닝 → Palimpsest
    네이버 → ParrotBench, PaperCrane, Ledger-QA
    앤트로픽 → Handrail, Plumbline, Hearth
    딥마인드 → BranchCoder, Tessera, Almanac`,
  remembered: `
    긴 영상 만드는 시계 → Sundial
    한 시간 영상 이해하는 어텐션 → MoGrid
    옛 지식 안 잊는 사전학습 → Glacier
    역전파 안 하는 미세조정 → Feather
    가지치기하면 산수 못함 → Basalt
    논문 심사하는 LLM → Marginalia
    훈련 데이터 암기 추출 → Peatland
    개인 정보 지우기 → Palimpsest
    대화 길어지면 성격 변함 → Hearth
    한국어 토큰 줄이기 → HanjaBridge
    쉬운 문제는 짧게 추론 → GearShift
    지도 검색 환각 줄이기 → MapleSearch
    작은 모델 합쳐서 큰 모델 → Lichen
    스마트폰에서 도는 에이전트 → StonePath
    압축해도 남는 워터마크 → Salt & Pepper
    보상 모델 없이 강화학습 추론 → DeepThread
    물리 법칙 위반 비디오 → SnowGlobe
    질문 바꾸면 답이 달라짐 → ParrotBench
    음성 인식 없이 듣는 모델 → Echo-7B
    회계 표 읽기 → Quillon
    메타 임베딩 → Cartographer
    애플 깊이 추정 → OwlSight
    삼성 양자화 → Cobblestone
    바이트댄스 긴 영상 → Sundial, MoGrid
    anthropic 탈옥 → Handrail
    openai 환각 → Nightjar
    딥마인드 코드 생성 → BranchCoder
    카이스트 음성 → Whisperwood
    nvidia 비디오 → Gossamer, SnowGlobe`,
  page: `
    여름방학 → 여름 방학 안내
    광복절에 쉬나요 → 여름 방학 안내
    논문 추천 → 여름 방학 안내
    방학 언제 → 여름 방학 안내
    RSS로 구독하기 → 이 사이트에 대하여
    사이트 소개 → 이 사이트에 대하여`,
};

export const judgedByReader: readonly Judged[] = parseJudged(QUERIES);
