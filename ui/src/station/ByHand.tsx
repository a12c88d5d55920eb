import { type FormEvent, useRef } from "react";
import { t } from "../words/words";
import css from "./ByHand.module.css";
import { scanned } from "./useBench";

/** For a label that can no longer be read. */
export function ByHand() {
  const field = useRef<HTMLInputElement>(null);
  const look = (event: FormEvent) => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? "";
    if (text === "" || field.current === null) return;
    field.current.value = "";
    field.current.blur();
    scanned(text);
  };
  return (
    <form className={css.form} onSubmit={look}>
      <input
        ref={field}
        aria-label={t("station.by_hand")}
        placeholder={t("station.by_hand")}
        maxLength={60}
        data-testid="station-number"
      />
      <button type="submit">{t("station.by_hand.look")}</button>
    </form>
  );
}
