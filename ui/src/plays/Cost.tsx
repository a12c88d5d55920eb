import { Button } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { PieceCost, Plays } from "../door-types";
import { useClerk } from "../parts/me";
import { mistyped, yuan } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { longDay } from "../parts/time";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Plays.module.css";

/** What the goods cost: the floor of a discount. Asked once for each product, and said where it is not known. */
export function Cost({ of, paid }: { of: Plays; paid: number }) {
  const [changing, setChanging] = useState(false);
  const known = of.cost_fen !== null && !changing;
  return (
    <div className={of.cost_fen === null ? css.missing : css.cost} data-testid="play-cost">
      {of.cost_fen === null ? (
        <p>{t("plays.cost.unknown")}</p>
      ) : (
        <p>
          {t("plays.cost.known", { cost: yuan(of.cost_fen), paid: yuan(paid), most: yuan(of.most_off_fen) })}{" "}
          {!changing && (
            <Button type="link" size="small" onClick={() => setChanging(true)}>
              {t("plays.cost.change")}
            </Button>
          )}
        </p>
      )}
      {!known &&
        of.pieces.map((piece) => (
          <Piece key={`${piece.product_id} ${piece.sku_id ?? ""}`} of={piece} onDone={() => setChanging(false)} />
        ))}
    </div>
  );
}

function Piece({ of, onDone }: { of: PieceCost; onDone: () => void }) {
  const by = useClerk();
  const [fen, setFen] = useState(of.cost_fen);
  const write = useWrite("set_product_cost");
  const tell = useTell();
  const save = () =>
    write.mutate(
      { product_id: of.product_id, sku_id: of.sku_id, cost_fen: fen ?? 0, from_on: of.ordered_on, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("plays.cost.saved"), operation);
          onDone();
        },
        onError: tell.refused,
      },
    );
  return (
    <div className={css.piece}>
      <span title={of.name}>{t("plays.cost.each", { name: of.name, count: of.quantity })}</span>
      <Yuan of={fen} onChange={setFen} testid="cost-each" />
      <Button disabled={mistyped(fen)} loading={write.isPending} onClick={save} data-testid="cost-save">
        {t("plays.cost.save")}
      </Button>
      {of.cost_fen !== null && of.ordered_on !== null && (
        <small>{t("plays.cost.from", { day: longDay(of.ordered_on) })}</small>
      )}
    </div>
  );
}
