/** Something the command will not do, said in one Norwegian sentence to the person at the terminal. Exit code 1. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
