import { type FormEvent, useCallback, useState } from "react";
import { choose } from "../../choices";
import { t } from "../../words/words";
import { shown } from "../badge";
import { useScans } from "../useBench";
import css from "./Pair.module.css";

/** Asked once: who checks at this phone. A badge can be scanned. */
export function PhoneStaff() {
  const [typed, setTyped] = useState("");
  const [no, setNo] = useState<"command" | "parcel" | null>(null);
  const take = useCallback((text: string) => {
    const found = shown(text.trim());
    setTyped("");
    if (found.is === "command" || found.is === "parcel") return setNo(found.is);
    choose("staff", found.is === "badge" ? found.staff : text.trim());
  }, []);
  useScans(take);
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
        {no !== null && (
          <p className={css.refused} role="alert" data-testid="phone-staff-no">
            {t(`station.badge.${no}`)}
          </p>
        )}
      </div>
      <button type="submit" className={css.go} disabled={typed.trim() === ""} data-testid="phone-staff-ok">
        {t("station.badge.begin")}
      </button>
    </form>
  );
}
