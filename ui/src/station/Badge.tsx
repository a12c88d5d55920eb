import { type FormEvent, useCallback, useState } from "react";
import { choose } from "../choices";
import { Logo } from "../parts/Logo";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Badge.module.css";
import { Barcode } from "./marks";
import { useListening } from "./useBench";

/** Asked once: who checks here. A badge can be scanned. */
export function Badge() {
  const [typed, setTyped] = useState("");
  const [missing, setMissing] = useState<"fine" | "missing">("fine");
  const take = useCallback((staff: string) => choose("staff", staff.trim().replace(/^PT-STAFF-/i, "")), []);
  useListening("listening", take);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === "") setMissing("missing");
    else take(typed);
  };
  return (
    <div className={css.badge}>
      <Logo size={44} />
      <h1 className={css.title}>{t("station.badge.title")}</h1>
      <p className={css.text}>
        <Barcode size={22} /> {t("station.badge.text")}
      </p>
      <form className={css.form} onSubmit={save}>
        <input
          // biome-ignore lint/a11y/noAutofocus: nothing else can be done here
          autoFocus
          value={typed}
          maxLength={20}
          aria-label={t("station.badge.title")}
          aria-invalid={missing === "missing"}
          placeholder={t("station.badge.example")}
          data-testid="station-staff"
          onChange={(event) => {
            setTyped(event.target.value);
            setMissing("fine");
          }}
        />
        <button type="submit" data-testid="station-staff-ok">
          {t("station.badge.begin")}
        </button>
      </form>
      <p className={css.missing} role="alert">
        {missing === "missing" ? t("station.badge.missing") : ""}
      </p>
      <button type="button" className={css.leave} onClick={() => go("today")}>
        {t("station.act.leave")}
      </button>
    </div>
  );
}
