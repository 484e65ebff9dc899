import type { Received } from "./received.js";

/** One service's mailboxes that differ between files, and which of them stands, if any. */
export interface MailboxDifference {
  readonly service: string;
  readonly kept: string | undefined;
  readonly files: readonly string[];
}

/** The mailbox of one service's files: that of the latest day that gives any, none where that day gives several. */
export function joinedMailbox(received: readonly Received[]): {
  readonly mailbox: string | undefined;
  readonly difference: MailboxDifference | undefined;
} {
  const given = received.filter(({ answers }) => answers.mailbox !== undefined);
  const day = given
    .map(({ answers }) => answers.answered_on)
    .toSorted()
    .at(-1);
  const latest = mailboxesIn(given.filter(({ answers }) => answers.answered_on === day));
  const mailbox = latest.length === 1 ? latest[0] : undefined;
  const [first] = given;
  if (!first || mailboxesIn(given).length < 2) return { mailbox, difference: undefined };
  const files = given.map(({ file }) => file).toSorted();
  return { mailbox, difference: { service: first.answers.service, kept: mailbox, files } };
}

function mailboxesIn(received: readonly Received[]): readonly string[] {
  return [...new Set(received.flatMap(({ answers }) => answers.mailbox ?? []))];
}
