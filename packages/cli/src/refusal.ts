/** Something the command will not do, said in one Norwegian sentence to the person at the terminal. Exit code 1. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** A refusal for want of something that must be installed or built first. Exit code 2. */
export class Lacking extends Refusal {}
