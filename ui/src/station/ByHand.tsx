import { type FormEvent, useCallback, useRef } from "react";
import { t } from "../words/words";
import css from "./ByHand.module.css";
import { scanned, useTyping } from "./useBench";

/** For a label that can no longer be read, and for a bench without a scanner. */
export function ByHand() {
  const field = useRef<HTMLInputElement>(null);
  useTyping(
    useCallback((first) => {
      if (field.current === null) return;
      field.current.value += first;
      field.current.focus();
    }, []),
  );
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
