/**
 * Words of the two languages that mean the same, a group a line. A search for one finds the others, after the word itself.
 * Spaces do not matter; case does not either.
 */
export const synonyms: readonly (readonly string[])[] = `
확산 = diffusion
확산 모델 = diffusion model = diffusion 모델
정렬 = alignment
강화학습 = reinforcement learning = RL
엔트로피 = entropy
추론 = reasoning = inference
보상 = reward
보상 모델 = reward model = reward 모델
어텐션 = attention
양자화 = quantization
증류 = distillation
환각 = hallucination
검색 증강 = retrieval-augmented = RAG
미세조정 = 파인튜닝 = fine-tuning
사전학습 = pretraining = pre-training
에이전트 = agent
벤치마크 = benchmark
임베딩 = embedding
토크나이저 = tokenizer
멀티모달 = 다중모달 = multimodal
영상 생성 = 비디오 생성 = video generation
영상 = 비디오 = video
언어 모델 = language model = language 모델 = LLM
시각 언어 모델 = vision-language model = VLM
전문가 혼합 = mixture-of-experts = MoE
긴 문맥 = long context
문맥 = context
잠재 = latent
로봇 = robot
안전 = 안전성 = safety
탈옥 = jailbreak
희소 = sparse
병합 = merging
편집 = editing
합성 데이터 = synthetic data
평가 = evaluation
자기회귀 = autoregressive
깊이 추정 = depth estimation
대조 학습 = contrastive learning
음성 = speech
코드 생성 = code generation
구글 = google
메타 = meta
애플 = apple
엔비디아 = nvidia
퀄컴 = qualcomm
바이트댄스 = bytedance
네이버 = naver
마이크로소프트 = microsoft
`
  .trim()
  .split('\n')
  .map((line) => line.split(' = '));
