/** What a command has to say, and the exit code with which it ends. */
export interface Outcome {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
}
