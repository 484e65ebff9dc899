import type { Answer } from "./ask.js";
import { mostMegabytes } from "./exchange.js";
import type { SsbRequest } from "./ssb-request.js";

/** What a person is told of an answer that gave nothing: what was asked, what came, what to do. */
export function answerSentence({ about, table }: SsbRequest, answer: Answer): string {
  const what = `Fikk ikke hentet ${about}`;
  switch (answer.kind) {
    case "unreachable":
      return `${what}: ${answer.slow ? "svaret kom ikke i tide" : "forbindelsen ble brutt"}. Sjekk nettet, og prøv igjen.`;
    case "too_large":
      return `${what}: svaret er større enn ${mostMegabytes} MB og blir ikke tatt imot. Si fra til dem som vedlikeholder Barneløftet.`;
    case "busy":
      return `${what}: Statistisk sentralbyrå ber om ${Math.ceil(answer.seconds / 60)} minutters pause. Prøv igjen etter det.`;
    case "status":
      return `${what} (svar ${answer.status}): ${statusWords(answer.status, table)}`;
    default:
      return `${what}: svaret var tomt. Prøv igjen senere.`;
  }
}

function statusWords(status: number, table: string | undefined): string {
  const tell = "Si fra til dem som vedlikeholder Barneløftet.";
  if (status === 404 && table !== undefined)
    return `tabellen finnes ikke lenger under dette nummeret. Søk etter den i Statistikkbanken. ${tell}`;
  if (status === 404) return `den finnes ikke lenger på adressen. ${tell}`;
  if (status === 400) return `Statistisk sentralbyrå forsto ikke spørringen. ${tell}`;
  if (status === 403)
    return `spørringen ble avvist; den kan be om for mange tall, eller nettet kan stenge for den. ${tell}`;
  if (status === 401 || status === 407) return "nettet krever innlogging. Logg inn, eller prøv fra et annet nett.";
  if (status === 429) return "det er spurt for ofte fra dette nettet. Vent noen minutter, og prøv igjen.";
  if (status >= 500) return "tjenesten har feil akkurat nå. Prøv igjen senere.";
  return `uventet svar. ${tell}`;
}
