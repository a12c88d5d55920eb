import { Button } from "antd";
import { KeyCap } from "../parts/KeyCap";
import { t } from "../words/words";
import css from "./Ring.module.css";
import type { useSeconds } from "./useSeconds";

const ROUND = 2 * Math.PI * 44;

/** How long the call lasts: full and amber at the limit, and on it goes. */
export function Ring({ clock, limit }: { clock: ReturnType<typeof useSeconds>; limit: number }) {
  if (clock.state === "still") {
    return (
      <Button size="large" onClick={clock.start} data-testid="call-start">
        {t("call.connected")} <KeyCap>␣</KeyCap>
      </Button>
    );
  }
  const over = clock.shown >= limit;
  const part = Math.min(1, clock.shown / limit);
  return (
    <div
      className={over ? css.over : css.ring}
      role="timer"
      aria-label={t("call.ring", { seconds: clock.shown })}
      data-testid="call-ring"
    >
      <svg viewBox="0 0 100 100" aria-hidden>
        <circle className={css.track} cx="50" cy="50" r="44" />
        <circle className={css.arc} cx="50" cy="50" r="44" strokeDasharray={`${part * ROUND} ${ROUND}`} />
      </svg>
      <span className={css.figure}>
        <b>{clock.shown}</b>
        <span>{t("call.ring.of", { limit })}</span>
      </span>
    </div>
  );
}
