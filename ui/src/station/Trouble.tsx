import { listed, t } from "../words/words";
import { Act } from "./Act";
import { ACTIONS, action } from "./actions";
import { type Scene, teachable, type Trouble as What } from "./bench";
import { Triangle } from "./marks";
import { articleName, nameOf } from "./mistake";
import css from "./Trouble.module.css";
import { troubleTitle } from "./told";
import { run } from "./useBench";

type Props = { scene: Extract<Scene, { is: "trouble" }> };

/** Something is wrong with the parcel or with the scan: what was expected, what was found, what to do. */
export function Trouble({ scene }: Props) {
  const { trouble } = scene;
  return (
    <main
      className={css.trouble}
      data-testid="station-answer"
      data-answer="trouble"
      data-why={whyOf(trouble)}
      role="alert"
    >
      <span className={css.bar} />
      <div className={css.middle}>
        <span className={css.sign}>
          <Triangle size={170} />
        </span>
        <div className={css.words}>
          <h1 className={css.title}>{troubleTitle(trouble)}</h1>
          <Facts trouble={trouble} />
          <p className={css.next}>{nextOf(trouble)}</p>
          <Teach scene={scene} />
          <div className={css.acts}>
            <Act action={action("okay")} look="plain" testid="station-okay" />
            {trouble.is === "not_in_wave" && <Act action={action("again")} look="plain" label="station.act.check_it" />}
          </div>
        </div>
      </div>
      <span className={css.bar} />
    </main>
  );
}

export function whyOf(trouble: What): string {
  return trouble.is === "misread" ? trouble.misread.why : trouble.is;
}

export function nextOf(trouble: What): string {
  return trouble.is === "misread"
    ? t(`station.misread.${trouble.misread.why}.next`)
    : t(`station.trouble.${trouble.is}.next`);
}

/** Two panels: what the order has, and what was found. */
function Facts({ trouble }: { trouble: What }) {
  const facts = factsOf(trouble);
  return (
    <dl className={css.facts}>
      {facts.map(([name, text]) => (
        <div key={name} className={css.fact}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

export function factsOf(trouble: What): [string, string][] {
  const [expected, found, read] = [t("station.expected"), t("station.found"), t("station.read")];
  switch (trouble.is) {
    case "wrong":
      return [
        [expected, listed(trouble.parcel.goods.map(nameOf))],
        [found, articleName(trouble.found)],
      ];
    case "too_many":
      return [
        [expected, `${nameOf(trouble.piece)}\u00a0×\u00a0${trouble.piece.quantity}`],
        [found, `${nameOf(trouble.piece)}\u00a0×\u00a0${trouble.piece.quantity + 1}`],
      ];
    case "too_few":
      return [
        [expected, listed(trouble.pieces.map(({ piece }) => `${nameOf(piece)}\u00a0×\u00a0${piece.quantity}`))],
        [found, listed(trouble.pieces.map(({ piece, found: so }) => `${nameOf(piece)}\u00a0×\u00a0${so}`))],
      ];
    case "not_in_wave":
      return [[found, listed(trouble.parcel.goods.map(nameOf))]];
    case "misread": {
      const { misread } = trouble;
      if (misread.why === "two_scans")
        return [
          [t("station.read.first"), misread.first],
          [t("station.read.second"), misread.second],
        ];
      if (misread.why === "wrong_layout")
        return [
          [read, misread.text],
          [t("station.read.likely"), misread.likely],
        ];
      return [[read, misread.text]];
    }
  }
}

/** The owner says on which article of this parcel the code stands; from then on every station knows it. */
function Teach({ scene }: Props) {
  const goods = teachable(scene);
  if (goods.length === 0) return null;
  return (
    <div className={css.teach}>
      {goods.map((piece, index) => {
        const press = ACTIONS.find(({ name }) => name === `tile ${index + 1}`);
        return (
          <button
            key={piece.line_no}
            type="button"
            data-testid="station-teach"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => press !== undefined && run(press)}
          >
            <kbd>{index + 1}</kbd> {t("station.teach", { product: nameOf(piece) })}
          </button>
        );
      })}
    </div>
  );
}
