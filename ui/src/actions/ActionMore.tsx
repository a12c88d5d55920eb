import type { ChangeRow, ChangeVoice } from "../door-types";
import { count } from "../parts/numbers";
import { shortDay, useNow } from "../parts/time";
import { open } from "../place";
import { quoted, t } from "../words/words";
import css from "./Actions.module.css";
import { BeforeAfter } from "./BeforeAfter";

/** Where an action comes from, what buyers said, and returns before and after it. */
export function ActionMore({ of }: { of: ChangeRow }) {
  const now = useNow();
  const from = [
    t("action.chosen", { by: of.chosen_by, on: shortDay(of.chosen_on, now) }),
    of.cause === null ? null : t("action.from.advice", { cause: t(`advice.cause.${of.cause}`) }),
    of.calls + of.answers === 0 ? null : t("changes.from", { calls: count(of.calls), answers: count(of.answers) }),
    of.live_on === null ? t("changes.live.not") : t("changes.live.on", { on: shortDay(of.live_on, now) }),
  ].filter((part) => part !== null);
  return (
    <div className={css.more} data-testid={`action-more-${of.id}`}>
      <p className={css.soft}>{from.join(" · ")}</p>
      {of.voices.map((voice) => (
        <Voice key={`${voice.case_id} ${voice.order_id} ${voice.said}`} voice={voice} />
      ))}
      {of.live_on !== null && <BeforeAfter change={of.id} />}
    </div>
  );
}

/** What a buyer said, and the case or order where it was said. */
function Voice({ voice: { said, case_id, order_id } }: { voice: ChangeVoice }) {
  const show = () => {
    if (case_id !== null) open({ is: "case", id: case_id });
    else if (order_id !== null) open({ is: "order", id: order_id });
  };
  return (
    <button type="button" className={css.link} onClick={show} data-testid="change-voice">
      {quoted(said)}
    </button>
  );
}
