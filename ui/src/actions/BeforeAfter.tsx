import { useAnswer } from "../ask";
import { Compared } from "../parts/Compared";
import { useMay } from "../parts/me";
import { Settled } from "../parts/Settled";
import { shortDay, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Actions.module.css";

/** Returns before and after an action that is done, orders of the same age on both sides. */
export function BeforeAfter({ change }: { change: number }) {
  const now = useNow();
  const may = useMay();
  const effect = useAnswer("change_effect", { change }, may("change_effect") ? "now" : "not_yet");
  if (!may("change_effect")) return null;
  return (
    <Settled of={effect}>
      {({ days, age, from_on, sides }) =>
        days === 0 ? (
          <p className={css.soft}>{from_on !== null && t("changes.wait", { on: shortDay(from_on, now), age })}</p>
        ) : (
          <>
            <Compared
              of={sides}
              first={{ name: t("changes.before") }}
              second={{ name: t("changes.after") }}
              testid="change-effect"
            />
            <p className={css.soft}>{t("changes.days", { days, age })}</p>
          </>
        )
      }
    </Settled>
  );
}
