import { useState } from "react";
import { useAnswer } from "../ask";
import type { Claims as AllClaims, ClaimState } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import { ClaimRows } from "./ClaimRows";
import css from "./Losses.module.css";
import { Owed } from "./Owed";

const FIGURES = ["asked", "received", "open", "overdue"] as const;

/** What is asked of whom, what came in, what is open and what is overdue. */
export function Claims() {
  const shop = useShop();
  const [state, setState] = useState<ClaimState | null>(null);
  const told = useAnswer("claim_list", { shop: shop.name, state });
  return (
    <Settled of={told}>
      {(answer) => (
        <div className={css.part}>
          <div className={css.cards}>
            {FIGURES.map((figure) => (
              <section key={figure} className={css.card}>
                <h2>{t(`claims.${figure}`)}</h2>
                <p
                  className={figure === "overdue" && answer.overdue_fen > 0 ? `${css.figure} ${css.alarm}` : css.figure}
                  data-testid={`claims-${figure}`}
                >
                  {yuan(answer[`${figure}_fen`])}
                </p>
              </section>
            ))}
          </div>
          <Owed owed={answer.owed} />
          <Card flush title={t("claims.title")} note={t("claims.note")}>
            <States of={answer} state={state} onState={setState} />
            {answer.claims.length === 0 ? (
              <Nothing title={t("claims.none")} text={t("claims.none.text")} />
            ) : (
              <ClaimRows claims={answer.claims} />
            )}
          </Card>
        </div>
      )}
    </Settled>
  );
}

type StatesProps = { of: AllClaims; state: ClaimState | null; onState: (state: ClaimState | null) => void };

function States({ of, state, onState }: StatesProps) {
  if (of.states.length === 0) return null;
  return (
    <div className={css.chips}>
      {[null, ...of.states].map((one) => (
        <button
          key={one?.state ?? "all"}
          type="button"
          className={(one?.state ?? null) === state ? css.chipHere : css.chip}
          aria-pressed={(one?.state ?? null) === state}
          onClick={() => onState(one?.state ?? null)}
          data-testid={`claims-${one?.state ?? "all"}-chip`}
        >
          {one === null ? t("losses.all") : t(`claims.state.${one.state}`)}
          {one !== null && <b> {count(one.claims)}</b>}
        </button>
      ))}
    </div>
  );
}
