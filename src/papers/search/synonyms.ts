/**
 * Words of the two languages that mean the same, a group a line. A search for one finds the others, after the word itself.
 * Spaces do not matter; case does not either.
 */
export const synonyms: readonly (readonly string[])[] = `
확산 = diffusion
확산 모델 = diffusion model = diffusion 모델 = 디퓨전
플로우 매칭 = 흐름 정합 = flow matching
정렬 = alignment
강화학습 = reinforcement learning = RL
모방 학습 = imitation learning
자기지도 = 자기 지도 = self-supervised
비지도 = unsupervised
준지도 = semi-supervised
전이 학습 = transfer learning
연합 학습 = federated learning
능동 학습 = active learning
지속 학습 = 연속 학습 = continual learning = lifelong learning
메타 학습 = meta-learning
대조 학습 = contrastive learning
다중 작업 = 멀티태스크 = multi-task
엔트로피 = entropy
추론 = reasoning = inference
사고의 사슬 = 생각의 사슬 = chain-of-thought = CoT
테스트 시점 = 추론 시점 = 테스트 타임 = test-time = inference-time
보상 = reward
보상 모델 = reward model = reward 모델
보상 해킹 = reward hacking
선호 = preference
정책 = policy
비평자 = critic
검증기 = verifier
판정자 = judge
어텐션 = 주의 집중 = attention
트랜스포머 = transformer
순환 신경망 = recurrent = RNN
상태 공간 = state space = SSM
합성곱 = convolution = CNN
그래프 신경망 = graph neural network = GNN
인코더 = encoder
디코더 = decoder
오토인코더 = 자기 부호화기 = autoencoder
생성적 적대 = adversarial = GAN
적대적 = adversarial
양자화 = quantization
증류 = distillation
가지치기 = pruning
압축 = compression
저랭크 = 저차원 = low-rank = LoRA
환각 = hallucination
망각 = forgetting
기억 = 메모리 = memory
언러닝 = 학습 취소 = unlearning
검색 = retrieval
검색 증강 = retrieval-augmented = RAG
지식 그래프 = knowledge graph
미세조정 = 파인튜닝 = fine-tuning
사전학습 = pretraining = pre-training
사후학습 = post-training
지시 = 명령 = instruction
프롬프트 = prompt
문맥 내 학습 = 인컨텍스트 = in-context learning
퓨샷 = few-shot
제로샷 = zero-shot
교육 과정 = 커리큘럼 = curriculum
에이전트 = agent
다중 에이전트 = 멀티 에이전트 = multi-agent
도구 사용 = 도구 호출 = tool use = tool calling
계획 = planning
벤치마크 = benchmark
데이터셋 = 데이터 세트 = dataset
임베딩 = embedding
토큰 = token
토크나이저 = tokenizer
어휘 = vocabulary
멀티모달 = 다중모달 = multimodal
이미지 = 사진 = 그림 = image
영상 생성 = 비디오 생성 = 동영상 생성 = video generation
영상 = 비디오 = 동영상 = video
음성 = speech
음악 = music
소리 = 오디오 = audio
언어 모델 = language model = language 모델 = LLM
시각 언어 모델 = 비전 언어 모델 = vision-language model = VLM
시각 언어 행동 = vision-language-action = VLA
전문가 혼합 = mixture-of-experts = MoE
라우팅 = routing
긴 문맥 = 장문맥 = long context
문맥 = 맥락 = context
잠재 = latent
로봇 = robot
휴머노이드 = 인간형 로봇 = humanoid
조작 = manipulation
자율주행 = autonomous driving
시뮬레이션 = simulation
월드 모델 = 세계 모델 = world model
안전 = 안전성 = safety
탈옥 = jailbreak
공격 = attack
워터마크 = watermark
개인정보 = 프라이버시 = privacy
편향 = bias
공정성 = fairness
해석 가능성 = 해석성 = interpretability
설명 가능 = explainable
불확실성 = uncertainty
보정 = 교정 = calibration
강건 = 견고 = robust
일반화 = generalization
과적합 = overfitting
희소 = sparse
병합 = merging
편집 = editing
합성 데이터 = synthetic data
증강 = augmentation
평가 = evaluation
자기회귀 = autoregressive
추측 디코딩 = 투기적 디코딩 = speculative decoding
캐시 = cache
병렬 = parallel
분산 = distributed
가속 = acceleration
지연 = latency
처리량 = throughput
학습률 = learning rate
최적화 = optimization
최적화기 = 옵티마이저 = optimizer
기울기 = 그래디언트 = gradient
스케일링 = scaling
스케일링 법칙 = scaling law
비트 = bit
해상도 = resolution
초해상도 = super-resolution
분할 = 세그멘테이션 = segmentation
탐지 = 검출 = detection
분류 = classification
깊이 = depth
깊이 추정 = depth estimation
포즈 = 자세 = pose
점군 = 포인트 클라우드 = point cloud
가우시안 스플래팅 = gaussian splatting
장면 = scene
아바타 = avatar
코드 생성 = code generation
수학 = math
번역 = translation
요약 = summarization
질의응답 = 질문 응답 = question answering = QA
대화 = dialogue
페르소나 = persona
심층 연구 = 딥 리서치 = deep research
의료 = medical
단백질 = protein
분자 = molecule
날씨 = weather
시계열 = time series
추천 = recommendation
레이블 = 라벨 = label
프레임 = frame
네트워크 = network
파라미터 = 매개변수 = parameter
하이퍼파라미터 = hyperparameter
로스 = 손실 = loss
샘플링 = 표본 = sampling
컨텍스트 = 문맥 = context
트랜스포머 = transformer
시퀀스 = sequence
말뭉치 = 코퍼스 = corpus
음성 합성 = text-to-speech = TTS
음성 인식 = 받아쓰기 = speech recognition = ASR
기계 번역 = machine translation
문서 파싱 = document parsing
객체 = 물체 = object
제어 = control
궤적 = trajectory
오픈소스 = open source
구글 = google
딥마인드 = deepmind
메타 = meta = 페이스북 = facebook
애플 = apple
아마존 = amazon
엔비디아 = nvidia
퀄컴 = qualcomm
인텔 = intel
삼성 = samsung
바이트댄스 = bytedance = 틱톡
텐센트 = tencent
알리바바 = alibaba
바이두 = baidu
화웨이 = huawei
딥시크 = deepseek
네이버 = naver
카카오 = kakao
카이스트 = kaist
서울대 = snu
엘지 = LG
업스테이지 = upstage
마이크로소프트 = microsoft = MS = 마소
오픈에이아이 = 오픈AI = openai
앤트로픽 = 앤스로픽 = anthropic
허깅페이스 = hugging face
미스트랄 = mistral
스탠퍼드 = 스탠포드 = stanford
버클리 = berkeley
프린스턴 = princeton
카네기멜런 = 카네기멜론 = carnegie mellon = cmu
칭화대 = tsinghua
북경대 = 베이징대 = peking university = pku
옥스퍼드 = oxford
`
  .trim()
  .split('\n')
  .map((line) => line.split(' = '));
