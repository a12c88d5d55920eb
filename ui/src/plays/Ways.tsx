import { Button } from "antd";
import { useState } from "react";
import type { Play, Plays, PlayWay } from "../door-types";
import { count, interval, percent, yuan } from "../parts/numbers";
import { t, textOf } from "../words/words";
import { KeepForm } from "./KeepForm";
import css from "./Plays.module.css";
import { SettleForm } from "./SettleForm";

type Props = { of: Plays; paid: number; caseId: number };

/** The ways side by side: what goes out, what is left, and what this shop's own past says. */
export function Ways({ of, paid, caseId }: Props) {
  const [chosen, setChosen] = useState<Play | null>(null);
  return (
    <>
      <div className={css.ways}>
        {of.ways.map((way) => (
          <Way key={way.play} of={way} here={chosen === way.play} onChoose={() => setChosen(way.play)} />
        ))}
      </div>
      {chosen === "keep" && <KeepForm of={of} paid={paid} caseId={caseId} onDone={() => setChosen(null)} />}
      {chosen !== null && chosen !== "keep" && chosen !== "talk" && (
        <SettleForm key={chosen} play={chosen} of={of} caseId={caseId} onDone={() => setChosen(null)} />
      )}
    </>
  );
}

function Way({ of, here, onChoose }: { of: PlayWay; here: boolean; onChoose: () => void }) {
  return (
    <div className={here ? css.wayHere : css.way} data-testid={`way-${of.play}`}>
      <b>{t(`plays.way.${of.play}`)}</b>
      <span className={css.soft}>{textOf(`plays.way.${of.play}.text`)}</span>
      <ul>
        {of.parts.map(({ part, fen }) => (
          <li key={part}>
            <span>{textOf(`plays.part.${part}`) ?? part}</span>
            <span>{yuan(fen)}</span>
          </li>
        ))}
      </ul>
      <p className={css.sum}>
        {of.left_fen === null ? t("plays.left.unknown") : t("plays.left", { money: yuan(of.left_fen) })}
      </p>
      <p className={css.soft}>{past(of)}</p>
      {of.saves_fen !== null && (
        <p className={css.soft}>{t("plays.saves", { low: yuan(of.saves_fen[0]), high: yuan(of.saves_fen[1]) })}</p>
      )}
      <Button size="small" onClick={onChoose} data-testid={`choose-${of.play}`}>
        {t("plays.choose")}
      </Button>
    </div>
  );
}

/** A refund keeps no sale; of the others the shop's own past tells how many were kept. */
function past({ play, kept }: PlayWay): string {
  if (play === "refund") return "";
  if (kept.orders === 0) return t("plays.kept.none");
  if (kept.rate === null || kept.interval === null)
    return t("plays.kept.few", { hits: count(kept.hits), count: count(kept.orders) });
  return t("plays.kept", {
    share: t("clerks.rate", { rate: percent(kept.rate), interval: interval(kept.interval) }),
  });
}
