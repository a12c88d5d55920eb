import { t, textOf } from "../words/words";

/** How a contact ended, or a call from the call list. */
export function contactResult(result: string | null): string {
  if (result === null) return t("plays.talked.no_result");
  return textOf(`contact.result.${result}`) ?? textOf(`call.outcome.${result}`) ?? result;
}
