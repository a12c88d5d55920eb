import type { CareDesk, CareStanding } from "../door-types";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";

type Props = { desk: CareDesk; standing: CareStanding; coming: number; night: number };

/** Why the list is empty, and what comes next. */
export function Empty({ desk, standing, coming, night }: Props) {
  const now = useNow();
  if (standing === "waiting") return <Nothing title={t("care.none.waiting")} />;
  if (standing === "answered") return <Nothing title={t("care.none.answered")} text={t("care.none.answered.text")} />;
  if (standing === "due" && desk.quiet_until !== null && night > 0) {
    return (
      <Nothing
        title={t("care.none.quiet", { at: moment(desk.quiet_until, now) })}
        text={t("care.none.quiet.text", { count: count(night) })}
      />
    );
  }
  return (
    <Nothing title={t("care.none")} text={t("care.none.text", { hours: desk.rules.hours, coming: count(coming) })} />
  );
}
