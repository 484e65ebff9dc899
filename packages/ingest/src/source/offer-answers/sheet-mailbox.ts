import { type Fault, fault } from "../../fault.js";
import type { RawRow } from "./raw.js";

/** The row that tells about a service: its first one with a mailbox, else its first. Rows with another mailbox are named. */
export function sheetMailbox(
  file: string,
  group: readonly RawRow[],
): { readonly about: RawRow; readonly faults: readonly Fault[] } {
  const about = group.find(({ values }) => values.mailbox !== "") ?? group[0];
  if (!about) throw new Error("a group without rows");
  const mailbox = String(about.values.mailbox);
  const others = new Map(group.map((row) => [String(row.values.mailbox), row]));
  return {
    about,
    faults: [...others]
      .filter(([other]) => other !== "" && other !== mailbox)
      .map(([found, { row, columnOf }]) =>
        fault("other_mailbox", { file, row, column: columnOf("mailbox"), found }, { mailbox }),
      ),
  };
}
