import { choose } from "../../choices";
import type { Line } from "../../line";
import { t } from "../../words/words";
import css from "./Phone.module.css";
import { useOutbox } from "./useOutbox";

type Props = { line: Line; staff: string; onDay: (() => void) | null };

/** Which station, who, and whether the book hears: by word and sign, not by colour alone. */
export function PhoneHead({ line, staff, onDay }: Props) {
  const { waiting } = useOutbox();
  const down = line.is === "down";
  return (
    <header className={down ? css.headDown : css.head}>
      <b className={css.station}>{down ? t("phone.line.down") : line.device?.name}</b>
      {!down && (
        <button
          type="button"
          className={css.staff}
          onClick={() => choose("staff", "")}
          title={t("station.badge.change")}
        >
          {t("station.staff", { staff })}
        </button>
      )}
      <span className={css.space} />
      {waiting.length > 0 && (
        <span className={css.waits} data-testid="phone-waits">
          {t("phone.waits", { count: waiting.length })}
        </span>
      )}
      {onDay !== null && (
        <button type="button" className={css.staff} onClick={onDay} data-testid="phone-day">
          {t("phone.day")}
        </button>
      )}
      <span className={down ? css.down : css.up} data-testid="phone-line" data-line={line.is}>
        <Wifi cut={down} />
        {down ? line.heardAt?.slice(11, 16) : t("phone.line.up")}
      </span>
    </header>
  );
}

function Wifi({ cut }: { cut: boolean }) {
  return (
    <svg width={20} height={20} viewBox="0 0 24 24" aria-hidden>
      <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round">
        <path d="M3 9.5c5-4.7 13-4.7 18 0M6.3 13c3.2-3 8.2-3 11.4 0M9.5 16.4c1.5-1.3 3.5-1.3 5 0" />
        {cut && <path d="m4 4 16 16" />}
      </g>
      <circle cx="12" cy="19.5" r="1.3" fill="currentColor" />
    </svg>
  );
}
