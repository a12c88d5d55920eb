import { useAnswer } from "../../ask";
import type { RefundFreight } from "../../door-types";
import { yuan } from "../../parts/numbers";
import { t, textOf } from "../../words/words";
import css from "./case.module.css";

/** What goes back, part by part: the share paid for the pieces, and the freight by whose fault it is. */
export function RefundParts({ caseId }: { caseId: number }) {
  const parts = useAnswer("refund_parts", { case_id: caseId });
  if (parts.data === undefined || parts.data.goods_fen === null) return null;
  const { pieces, goods_fen, freight, all_fen } = parts.data;
  return (
    <dl className={css.parts} data-testid="refund-parts">
      {pieces.map((piece) => (
        <div key={`${piece.name} ${piece.sku_name} ${piece.quantity}`}>
          <dt title={piece.name}>
            {t("caseview.refund.piece", {
              name: [piece.name, piece.sku_name].filter(Boolean).join(" · "),
              quantity: piece.quantity,
              bought: piece.of_quantity,
            })}
          </dt>
          <dd>{yuan(piece.share_fen)}</dd>
        </div>
      ))}
      <div>
        <dt>{t("caseview.refund.goods")}</dt>
        <dd data-testid="refund-goods">{yuan(goods_fen)}</dd>
      </div>
      {freight !== null && (
        <div>
          <dt>
            {t("caseview.refund.freight", { who: payer(freight) })}
            {freight.guessed && ` · ${t("caseview.refund.freight.usual")}`}
          </dt>
          <dd data-testid="refund-freight">{yuan(freight.fen)}</dd>
        </div>
      )}
      <div>
        <dt>
          <b>{t("caseview.refund.all")}</b>
        </dt>
        <dd>
          <b data-testid="refund-all">{yuan(all_fen)}</b>
        </dd>
      </div>
      {freight !== null && freight.fen > 0 && <p className={css.soft}>{t("caseview.refund.freight.where")}</p>}
    </dl>
  );
}

function payer({ way, payer: by, cause }: RefundFreight): string {
  if (way !== null) return textOf(`freight.${way}`) ?? way;
  return t(`caseview.refund.freight.${by}`, { cause: textOf(`policies.cause.${cause}`) ?? cause });
}
