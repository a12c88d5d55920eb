import { useLine } from "../../line";
import { t } from "../../words/words";
import { ACTIONS, action } from "../actions";
import { type Scene, teachable } from "../bench";
import { Triangle } from "../marks";
import { nameOf } from "../mistake";
import { factsOf, nextOf, whyOf } from "../Trouble";
import { troubleTitle } from "../told";
import { run } from "../useBench";
import css from "./PhoneAnswered.module.css";

/** Something is wrong with the parcel or with the scan: what was expected, what was found, what to do. */
export function PhoneTrouble({ scene }: { scene: Extract<Scene, { is: "trouble" }> }) {
  const { device } = useLine();
  const { trouble } = scene;
  // which article a code stands on is the owner's to say
  const teach = device?.role === "owner" ? teachable(scene) : [];
  return (
    <>
      <main
        className={css.stop}
        data-testid="phone-answer"
        data-answer="trouble"
        data-why={whyOf(trouble)}
        role="alert"
      >
        <Triangle size={110} />
        <h1 className={css.title}>{troubleTitle(trouble)}</h1>
        {factsOf(trouble).map(([name, text]) => (
          <p key={name} className={css.why}>
            {name} <b>{text}</b>
          </p>
        ))}
        <p className={css.text}>{nextOf(trouble)}</p>
      </main>
      <footer className={css.foot}>
        {teach.map((piece, index) => {
          const press = ACTIONS.find(({ name }) => name === `tile ${index + 1}`);
          return (
            <button
              key={piece.line_no}
              type="button"
              className={css.undo}
              onClick={() => press !== undefined && run(press)}
              data-testid={`phone-teach-${index + 1}`}
            >
              {t("station.teach", { product: nameOf(piece) })}
            </button>
          );
        })}
        <button type="button" className={css.next} onClick={() => run(action("okay"))} data-testid="phone-okay">
          {t("station.act.okay")}
        </button>
        {trouble.is === "not_in_wave" && (
          <button type="button" className={css.undo} onClick={() => run(action("again"))} data-testid="phone-again">
            {t("station.act.check_it")}
          </button>
        )}
      </footer>
    </>
  );
}
