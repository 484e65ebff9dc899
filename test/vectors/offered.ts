import { z } from "zod";

/** What one function of the vectors is answered by: its inputs as the files have them, and what it expects as they say it. */
export type Offered = (inputs: unknown) => unknown;

/** An offered function: what it takes, and the library's answer in the files' own names. */
export function offered<Schema extends z.ZodType>(inputs: Schema, answer: (given: z.infer<Schema>) => unknown): Offered {
  return (given) => answer(inputs.parse(given));
}

/** A list of numbers. */
export const numbers: z.ZodArray<z.ZodNumber> = z.array(z.number());
