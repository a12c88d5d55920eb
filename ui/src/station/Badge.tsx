import { type FormEvent, useCallback, useRef, useState } from "react";
import { choose } from "../choices";
import { callByBadge } from "../door";
import { toldOf } from "../parts/ErrorNote";
import { Logo } from "../parts/Logo";
import { useIsSigned } from "../parts/me";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Badge.module.css";
import { shown } from "./badge";
import { Barcode } from "./marks";
import { isParcel, scanned, useScans } from "./useBench";

/** Asked once: who checks here. A parcel that is scanned before its badge waits and is opened after it. */
export function Badge() {
  const [typed, setTyped] = useState("");
  const [missing, setMissing] = useState<"fine" | "missing" | "command">("fine");
  const [kept, setKept] = useState<string | null>(null);
  const [refused, setRefused] = useState<unknown>(null);
  const people = useIsSigned();
  const waiting = useRef<string | null>(null);
  const begin = useCallback((staff: string) => {
    choose("staff", staff);
    if (waiting.current !== null) scanned(waiting.current);
  }, []);
  const take = useCallback(
    (staff: string) => {
      if (!people) return begin(staff);
      // where the book knows its people, a stranger's badge opens nothing
      callByBadge("bench_list", {}, staff).then(
        () => begin(staff),
        (why) => {
          setTyped("");
          setRefused(why);
        },
      );
    },
    [people, begin],
  );
  const keep = useCallback((number: string) => {
    setKept(number);
    waiting.current = number;
    setTyped("");
  }, []);
  const scan = useCallback(
    async (text: string) => {
      const found = shown(text);
      setMissing(found.is === "command" ? "command" : "fine");
      if (found.is === "command") return;
      if (found.is === "badge") take(found.staff);
      else if (found.is === "parcel" || (await isParcel(text))) keep(text);
      else take(text);
    },
    [take, keep],
  );
  useScans(useCallback((text: string) => void scan(text.trim()), [scan]));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const staff = typed.trim();
    if (staff === "") return setMissing("missing");
    const found = shown(staff);
    if (found.is === "command") return setMissing("command");
    if (found.is === "badge") take(found.staff);
    else if (await isParcel(staff)) keep(staff);
    else take(staff);
  };
  return (
    <div className={css.badge}>
      <Logo size={44} />
      <h1 className={css.title}>{t("station.badge.title")}</h1>
      <p className={css.text}>
        <Barcode size={22} /> {t("station.badge.text")}
      </p>
      <form className={css.form} onSubmit={(event) => void save(event)}>
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
            setRefused(null);
          }}
        />
        <button type="submit" data-testid="station-staff-ok">
          {t("station.badge.begin")}
        </button>
      </form>
      <p className={css.missing} role="alert">
        {missing !== "fine" ? t(`station.badge.${missing}`) : refused === null ? "" : said(refused)}
      </p>
      {kept !== null && (
        <p className={css.kept} role="alert" data-testid="station-kept">
          {t("station.badge.kept", { tail: kept.slice(-4) })}
        </p>
      )}
      <button type="button" className={css.leave} onClick={() => go("today")}>
        {t("station.act.leave")}
      </button>
    </div>
  );
}

function said(why: unknown): string {
  const { what, next } = toldOf(why);
  return `${what} ${next}`;
}
