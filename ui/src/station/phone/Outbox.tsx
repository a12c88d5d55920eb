import { useLine } from "../../line";
import { toldOf } from "../../parts/ErrorNote";
import { Refusal } from "../../refusal";
import { t, textOf } from "../../words/words";
import { Cross, Tick } from "../marks";
import type { Waiting } from "../outbox";
import { outbox } from "./hands";
import css from "./Outbox.module.css";
import { useOutbox } from "./useOutbox";

/** What waits on this phone, and that nothing of it is lost or kept twice. */
export function Waits({ line, onTry }: { line: "offline" | "online"; onTry: () => void }) {
  const { waiting } = useOutbox();
  const { heardAt } = useLine();
  if (waiting.length === 0 && line === "online") return null;
  return (
    <>
      {waiting.length > 0 && (
        <section className={css.card} data-testid="phone-outbox">
          <header className={css.head}>
            <b className={css.count}>{waiting.length}</b> <b>{t("phone.waits.title")}</b>
            <span>{t("phone.waits.text")}</span>
          </header>
          <ul>
            {waiting.map((one) => (
              <Row key={one.key} one={one} />
            ))}
          </ul>
        </section>
      )}
      {line === "offline" && (
        <>
          <p className={css.note}>
            <b>{t("phone.waits.once")}</b>
            {t("phone.waits.blind")}
          </p>
          <section className={css.again}>
            <p>
              {heardAt !== null && <b>{t("phone.line.heard", { time: heardAt.slice(11, 16) })}</b>}
              {t("phone.line.again")}
            </p>
            <button type="button" onClick={onTry} data-testid="phone-try">
              {t("phone.line.now")}
            </button>
          </section>
        </>
      )}
    </>
  );
}

function Row({ one }: { one: Waiting }) {
  const { shown, wish } = one;
  const defect = shown.defect === null ? "" : (textOf(`checklist.defect.${shown.defect}`) ?? shown.defect);
  return (
    <li className={css.row}>
      <span className={shown.passed ? css.passed : css.failed}>
        {shown.passed ? <Tick size={18} /> : <Cross size={16} />}
      </span>
      <span className={css.words}>
        <b>{shown.tail}</b> {shown.goods}
        <small>
          {wish.is === "take_back" ? t("phone.waits.taken_back") : t(shown.passed ? "check.passed" : "check.failed")}{" "}
          {defect}
        </small>
      </span>
    </li>
  );
}

/** Checks that the book would not take when it heard of them: the parcel has to be looked at. */
export function NotTaken() {
  const { notTaken } = useOutbox();
  return notTaken.map((one) => {
    const told = toldOf(new Refusal(one.refusal.code, one.refusal.params));
    return (
      <section key={one.key} className={css.notTaken} role="alert" data-testid="phone-not-taken">
        <b>
          {t("phone.not_taken")}: {one.shown.tail} {one.shown.goods}
        </b>
        <p>
          {told.what} {told.next}
        </p>
        <button type="button" onClick={() => outbox.seen(one)} data-testid="phone-not-taken-seen">
          {t("phone.not_taken.seen")}
        </button>
      </section>
    );
  });
}
