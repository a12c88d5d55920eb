import { Button } from "antd";
import type { PartnerAgenda } from "../door-types";
import { count, yuan } from "../parts/numbers";
import { longDay } from "../parts/time";
import { go } from "../place";
import { t } from "../words/words";
import { figureName } from "./names";
import css from "./Partners.module.css";
import { Action } from "./Talks";
import { warningText } from "./Warnings";

type Props = { of: PartnerAgenda };

/** What there is to talk about, made from the book: each line opens where it comes from. */
export function Agenda({ of }: Props) {
  const lines = [
    of.overdue + of.claims > 0 && {
      key: "claims",
      text: t("partner.agenda.claims", {
        count: count(of.claims),
        fen: yuan(of.open_fen),
        overdue: count(of.overdue),
      }),
      go: () => go("losses", "claims"),
    },
    of.owed > 0 && {
      key: "owed",
      text: t("partner.agenda.owed", { count: count(of.owed), fen: yuan(of.owed_fen) }),
      go: () => go("losses", "claims"),
    },
    ...of.halts.map((halt) => ({
      key: `halt-${halt.halt}`,
      text: t("partner.agenda.halt", {
        product: halt.product,
        on: longDay(halt.halted_on),
        count: count(halt.orders),
      }),
      go: () => go("halts", String(halt.halt)),
    })),
    ...of.warnings.map((warning) => ({
      key: warning.figure,
      text: `${figureName(warning.figure)} ${warningText(warning)}`,
      go: null,
    })),
    of.ending !== null && {
      key: "ending",
      text: t("partner.agenda.ending", { on: longDay(of.ending) }),
      go: () => go("losses", "agreements"),
    },
  ].filter((line) => line !== false);
  return (
    <ul className={css.list} data-testid="partner-agenda">
      {lines.map((line) => (
        <li key={line.key}>
          <p>{line.text}</p>
          {line.go !== null && (
            <Button size="small" type="link" onClick={line.go}>
              {t("partner.agenda.open")}
            </Button>
          )}
        </li>
      ))}
      {of.open.map((action) => (
        <li key={action.change}>
          <Action of={action} />
        </li>
      ))}
      {lines.length === 0 && of.open.length === 0 && <li className={css.soft}>{t("partner.agenda.none")}</li>}
    </ul>
  );
}
