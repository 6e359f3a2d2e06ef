/** Words of the field with which a sentence may begin: no mention of the paper that is called so. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `accuracy action adapter agent agents alignment attention audio baseline benchmark code context control data dataset
  decoder depth diffusion distillation efficiency embedding encoder entropy evaluation fast feature flow generation graph
  image inference language latent learning linear memory model models network optimization planning policy preference
  prompt quality random reasoning reward robot robotics safety sampling scale scaling search self sparse speech speed
  task text thinking token tokens tool training transformer transformers unified verifier video vision world`.split(
    /\s+/,
  ),
);
