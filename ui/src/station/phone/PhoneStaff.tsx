import { type FormEvent, useCallback, useState } from "react";
import { choose } from "../../choices";
import { t } from "../../words/words";
import { useListening } from "../useBench";
import css from "./Pair.module.css";

/** Asked once: who checks at this phone. A badge can be scanned. */
export function PhoneStaff() {
  const [typed, setTyped] = useState("");
  const take = useCallback((staff: string) => choose("staff", staff.trim()), []);
  useListening("listening", take);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== "") take(typed);
  };
  return (
    <form className={css.pair} onSubmit={keep}>
      <div className={css.body}>
        <h1 className={css.title}>{t("phone.staff.title")}</h1>
        <p className={css.text}>{t("phone.staff.text")}</p>
        <label className={css.name}>
          <input
            value={typed}
            maxLength={20}
            aria-label={t("phone.staff.title")}
            placeholder={t("station.badge.example")}
            data-testid="phone-staff"
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
      </div>
      <button type="submit" className={css.go} disabled={typed.trim() === ""} data-testid="phone-staff-ok">
        {t("station.badge.begin")}
      </button>
    </form>
  );
}
