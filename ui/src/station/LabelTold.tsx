import { toldOf } from "../parts/ErrorNote";
import { t } from "../words/words";
import type { LabelTold as Told } from "./label";

/** How the label stands, in one sentence; a printer that refuses says what to do next. */
export function LabelTold({ told, className }: { told: Told | null; className: string | undefined }) {
  const text = told === null ? null : sentence(told);
  if (told === null || text === null) return null;
  return (
    <p
      className={className}
      role={told.is === "failed" ? "alert" : "status"}
      data-testid="station-label"
      data-label={told.is}
    >
      {text}
    </p>
  );
}

function sentence(told: Told): string | null {
  switch (told.is) {
    case "offered":
      return null;
    case "going":
      return t("station.label.going");
    case "printed":
      return told.times > 1 ? t("station.label.again") : t("station.label.printed", { printer: told.printer });
    case "failed": {
      const { what, next } = toldOf(told.refusal);
      return `${what} ${next}`;
    }
  }
}
