import { type FormEvent, useState } from "react";
import { pair } from "../../line";
import { toldOf } from "../../parts/ErrorNote";
import { Logo } from "../../parts/Logo";
import { t } from "../../words/words";
import css from "./Pair.module.css";
import { useOutbox } from "./useOutbox";

const DIGITS = 6;

/** A device that nobody knows yet: six digits from the computer and a name. The address may bring the digits along. */
export function Pair() {
  const [digits, setDigits] = useState(() => digitsOf(window.location.hash));
  const [name, setName] = useState<string>(t("phone.pair.name.usual"));
  const [state, setState] = useState<{ is: "ready" | "waiting" } | { is: "refused"; why: unknown }>({ is: "ready" });
  const { waiting } = useOutbox();
  const left = DIGITS - digits.length;
  const connect = async (event: FormEvent) => {
    event.preventDefault();
    setState({ is: "waiting" });
    try {
      await pair(digits, name);
      window.history.replaceState(null, "", window.location.pathname);
    } catch (why) {
      setState({ is: "refused", why });
    }
  };
  return (
    <form className={css.pair} onSubmit={(event) => void connect(event)}>
      <header className={css.head}>
        <Logo size={28} />
        <b>
          {t("app.name")} · {t("phone.title")}
        </b>
      </header>
      <div className={css.body}>
        <h1 className={css.title}>{t("phone.pair.title")}</h1>
        <p className={css.text}>{t("phone.pair.text")}</p>
        <label className={css.code}>
          <input
            value={digits}
            inputMode="numeric"
            autoComplete="one-time-code"
            aria-label={t("phone.pair.code")}
            data-testid="pair-code"
            // biome-ignore lint/a11y/noAutofocus: nothing else can be done first
            autoFocus
            onChange={(event) => {
              setDigits(digitsOf(event.target.value));
              setState({ is: "ready" });
            }}
          />
          <span className={css.boxes} aria-hidden>
            {Array.from({ length: DIGITS }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: six boxes stay six boxes
              <span key={at} className={at === digits.length ? css.here : css.box}>
                {digits[at] ?? ""}
              </span>
            ))}
          </span>
        </label>
        <label className={css.name}>
          <span>{t("phone.pair.name")}</span>
          <input
            value={name}
            maxLength={20}
            data-testid="pair-name"
            onChange={(event) => setName(event.target.value)}
          />
          <small>{t("phone.pair.name.text")}</small>
        </label>
        {state.is === "refused" && (
          <p className={css.refused} role="alert" data-testid="pair-refused">
            <b>{toldOf(state.why).what}</b>
            {toldOf(state.why).next}
          </p>
        )}
        {waiting.length > 0 && <p className={css.note}>{t("phone.pair.waiting", { count: waiting.length })}</p>}
        {window.location.protocol === "http:" && (
          <p className={css.note}>
            <b>{t("phone.pair.camera.title")}</b>
            {t("phone.pair.camera.text")}
          </p>
        )}
      </div>
      <button type="submit" className={css.go} disabled={left > 0 || state.is === "waiting"} data-testid="pair-go">
        {t("phone.pair.go")} {left > 0 && <small>{t("phone.pair.left", { count: left })}</small>}
      </button>
    </form>
  );
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "").slice(0, DIGITS);
}
