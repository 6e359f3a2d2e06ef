import {type CommandContext, commandContext, isInteractive} from '../terminal/commandContext.ts';
import {type Prompts, terminalPrompts} from './prompts.ts';
import {defaultSources, type Sources} from './sources.ts';

/** What a command that asks servers has around it. */
export interface SourceContext extends CommandContext {
  /** Absent where nobody can answer. */
  prompts?: Prompts;
  sources: Sources;
}

/** The author's own terminal, and the real servers; throws as `commandContext` does. */
export function sourceContext(): SourceContext {
  return {
    ...commandContext(),
    prompts: isInteractive() ? terminalPrompts : undefined,
    sources: defaultSources(),
  };
}
