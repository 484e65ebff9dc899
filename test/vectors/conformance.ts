import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { funnel } from "./funnel.ts";
import { inequality } from "./inequality.ts";
import { notOffered } from "./not-offered.ts";
import type { Offered } from "./offered.ts";
import { rates } from "./rates.ts";
import { retention } from "./retention.ts";
import { shrinkage } from "./shrinkage.ts";
import { spc } from "./spc.ts";

/** One known answer: what goes in, what must come out, and how near. */
export type Vector = z.infer<typeof vector>;

const vector = z.object({
  id: z.string(),
  // Tables of disclosure control stand as they are, each with what was found of it.
  function: z.string().default("disclosure"),
  inputs: z.unknown().optional(),
  expected: z.unknown().optional(),
  tolerance: z.object({ rel: z.number(), abs: z.number() }).default({ rel: 0, abs: 0 }),
});

/** How the library's answer stands to a vector. */
export type Verdict =
  | { readonly kind: "passed" | "not offered" | "skipped" }
  | { readonly kind: "failed"; readonly why: string };

const offered: Readonly<Record<string, Offered>> = {
  ...rates,
  ...funnel,
  ...spc,
  ...retention,
  ...shrinkage,
  ...inequality,
};

/** Kinds of functions that another part of the product will answer. */
const later = ["queue.", "location.", "disclosure", "sdc."];

/** The vectors of every file in a folder, in order of their files. @throws Error naming the file that is not of the form. */
export function vectorsIn(folder: string): readonly Vector[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .flatMap((name) => {
      const read = z.array(vector).safeParse(JSON.parse(readFileSync(join(folder, name), "utf8")));
      if (!read.success) throw new Error(`${name} is no list of vectors: ${z.prettifyError(read.error)}`);
      return read.data;
    });
}

/** Puts a vector to the library. */
export function verdictOn({ function: name, inputs, expected, tolerance }: Vector): Verdict {
  if (Object.hasOwn(notOffered, name)) return { kind: "not offered" };
  const answer = Object.hasOwn(offered, name) ? offered[name] : undefined;
  if (answer === undefined) {
    if (later.some((kind) => name.startsWith(kind))) return { kind: "skipped" };
    return { kind: "failed", why: `no function of the name ${name}` };
  }
  try {
    const why = differences(answer(inputs), expected, tolerance, name);
    return why.length === 0 ? { kind: "passed" } : { kind: "failed", why: why.slice(0, 3).join("; ") };
  } catch (fault) {
    return { kind: "failed", why: fault instanceof Error ? fault.message : String(fault) };
  }
}

function differences(got: unknown, expected: unknown, tolerance: Vector["tolerance"], path: string): readonly string[] {
  if (Object.hasOwn(notOffered, path)) return [];
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return [told(path, got, expected)];
    return expected.flatMap((each, i) => differences(got[i], each, tolerance, `${path}[${i}]`));
  }
  if (typeof expected === "object" && expected !== null) {
    const fields = typeof got === "object" && got !== null ? new Map(Object.entries(got)) : new Map<string, unknown>();
    return Object.entries(expected).flatMap(([field, each]) =>
      differences(fields.get(field), each, tolerance, `${path}.${field}`),
    );
  }
  return isAlike(got, expected, tolerance) ? [] : [told(path, got, expected)];
}

// In the files, null is what is not defined, and infinity stands as a word.
function isAlike(got: unknown, expected: unknown, { rel, abs }: Vector["tolerance"]): boolean {
  if (expected === null) return got === null || got === undefined;
  if (expected === "Infinity") return got === Number.POSITIVE_INFINITY;
  if (expected === "-Infinity") return got === Number.NEGATIVE_INFINITY;
  if (typeof expected !== "number") return got === expected;
  return typeof got === "number" && Math.abs(got - expected) <= Math.max(abs, rel * Math.abs(expected));
}

const told = (path: string, got: unknown, expected: unknown): string =>
  `${path}: got ${shortened(got)}, expected ${shortened(expected)}`;

const shortened = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};
