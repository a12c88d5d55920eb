import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Name } from "../door";
import type { PieceAct, PieceTold } from "../door-types";
import { AskClerk } from "../parts/Clerk";
import { GradeMark } from "../parts/GradeMark";
import { useClerk, useMay } from "../parts/me";
import { yuan } from "../parts/numbers";
import { PrintLabel } from "../parts/PrintLabel";
import { flawText } from "../parts/points";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { open } from "../place";
import { t, textOf } from "../words/words";
import css from "./Dispositions.module.css";
import { EndRepairForm } from "./EndRepairForm";
import { Moments } from "./Moments";
import { OfferForm } from "./OfferForm";
import { ScrapForm } from "./ScrapForm";
import { SellForm } from "./SellForm";
import { WeighForm } from "./WeighForm";

/** One piece from its return to its sale or its scrapping, and what may be done with it now. */
export function PieceView({ id }: { id: number }) {
  const story = useAnswer("piece_story", { piece_id: id });
  return <Settled of={story}>{(told) => <Told key={told.piece.standing} of={told} />}</Settled>;
}

const WRITES: Record<PieceAct, Name> = {
  offer: "offer_piece",
  sell: "sell_piece",
  withdraw: "withdraw_offer",
  weigh: "decide_repair",
  end_repair: "end_repair",
  scrap: "scrap_pieces",
};

function Told({ of }: { of: PieceTold }) {
  const may = useMay();
  const by = useClerk();
  const [act, setAct] = useState<PieceAct | null>(null);
  const acts = of.acts.filter((one) => may(WRITES[one]));
  const usual = acts[0];
  const withdraw = useWithdraw(of, by);
  return (
    <div className={css.page} data-testid="piece-view">
      <Head of={of} />
      {acts.length > 0 &&
        (by === "" ? (
          <AskClerk />
        ) : (
          <div className={css.bar}>
            {acts.map((one) => (
              <Button
                key={one}
                type={one === usual && act === null ? "primary" : "default"}
                aria-pressed={one === act}
                loading={one === "withdraw" && withdraw.isPending}
                onClick={() => (one === "withdraw" ? withdraw.run() : setAct(one === act ? null : one))}
                data-testid={`piece-act-${one}`}
              >
                {t(
                  one === "offer" && of.piece.standing === "on_sale"
                    ? "disposition.act.reprice"
                    : `disposition.act.${one}`,
                )}
              </Button>
            ))}
          </div>
        ))}
      {act !== null && by !== "" && (
        <section className={css.form} data-testid={`piece-form-${act}`}>
          <Form act={act} of={of} onDone={() => setAct(null)} />
        </section>
      )}
      <Moments of={of} />
    </div>
  );
}

function Form({ act, of, onDone }: { act: PieceAct; of: PieceTold; onDone: () => void }) {
  switch (act) {
    case "offer":
      return <OfferForm of={of} onDone={onDone} />;
    case "sell":
      return <SellForm of={of} onDone={onDone} />;
    case "weigh":
      return <WeighForm of={of} onDone={onDone} />;
    case "end_repair":
      return <EndRepairForm of={of} onDone={onDone} />;
    case "scrap":
      return <ScrapForm pieces={[{ piece_id: of.piece.id, was: of.piece.standing }]} onDone={onDone} />;
    case "withdraw":
      return null;
  }
}

function useWithdraw({ piece }: PieceTold, by: string) {
  const write = useWrite("withdraw_offer");
  const tell = useTell();
  const run = () =>
    write.mutate(
      { piece_id: piece.id, was: piece.standing, by },
      {
        onSuccess: ({ operation }) => tell.done(t("disposition.done.withdraw"), operation),
        onError: tell.refused,
      },
    );
  return { run, isPending: write.isPending };
}

function Head({ of: { piece, number, brought_fen, sale, flaws } }: { of: PieceTold }) {
  const may = useMay();
  const found = piece.reason === null ? null : (textOf(`callback.reason.${piece.reason}`) ?? piece.reason);
  const facts = [
    piece.value_fen === null ? "" : t("disposition.paid", { value: yuan(piece.value_fen) }),
    found === null ? "" : t("disposition.found_reason", { reason: found }),
    ...flaws.map(flawText),
    piece.place === null ? "" : t("disposition.place", { place: piece.place }),
    sale === null ? "" : t("disposition.brought", { money: yuan(brought_fen) }),
  ];
  return (
    <header className={css.head}>
      <GradeMark of={piece.grade} size="large" />
      <div className={css.grow}>
        <b>
          {piece.title ?? t("returned.goods.unknown")} {piece.sku_name}
        </b>
        <span className={css.soft}>{facts.filter(Boolean).join(" · ")}</span>
        <span className={css.bar}>
          <span data-testid="piece-number">{number}</span>
          <b data-testid="piece-standing">{t(`disposition.standing.${piece.standing}`)}</b>
          {piece.case_id !== null && may("case_show") && (
            <Button
              type="link"
              size="small"
              onClick={() => piece.case_id !== null && open({ is: "case", id: piece.case_id })}
            >
              {t("disposition.case", { no: piece.case_no ?? "" })}
            </Button>
          )}
        </span>
      </div>
      {may("print_label") && <PrintLabel kind="piece" of={piece.id} size="small" testid="piece-label" />}
    </header>
  );
}
