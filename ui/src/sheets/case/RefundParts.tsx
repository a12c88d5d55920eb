import { useAnswer } from "../../ask";
import type { RefundFreight } from "../../door-types";
import { yuan } from "../../parts/numbers";
import { t, textOf } from "../../words/words";
import css from "./case.module.css";

/** What goes back, part by part: the share paid for the pieces, and the freight by whose fault it is; what has gone is told. */
export function RefundParts({ caseId }: { caseId: number }) {
  const parts = useAnswer("refund_parts", { case_id: caseId });
  if (parts.data === undefined || parts.data.goods_fen === null) return null;
  const { pieces, goods_fen, goods_gone_fen, freight, all_fen } = parts.data;
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
      <Gone name={t("caseview.refund.goods.gone")} fen={goods_gone_fen} testid="refund-goods-gone" />
      {freight !== null && (
        <>
          <div>
            <dt>
              {t("caseview.refund.freight", { who: payer(freight) })}
              {freight.guessed && ` · ${t("caseview.refund.freight.usual")}`}
            </dt>
            <dd data-testid="refund-freight">{yuan(freight.fen)}</dd>
          </div>
          <Gone name={t("caseview.refund.freight.gone")} fen={freight.gone_fen} testid="refund-freight-gone" />
        </>
      )}
      <div>
        <dt>
          <b>
            {t(goods_gone_fen > 0 || (freight?.gone_fen ?? 0) > 0 ? "caseview.refund.all.left" : "caseview.refund.all")}
          </b>
        </dt>
        <dd>
          <b data-testid="refund-all">{yuan(all_fen)}</b>
        </dd>
      </div>
      {freight !== null && freight.fen > 0 && <p className={css.soft}>{t("caseview.refund.freight.where")}</p>}
    </dl>
  );
}

/** What of the part above has gone back already. */
function Gone({ name, fen, testid }: { name: string; fen: number; testid: string }) {
  if (fen === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd data-testid={testid}>{yuan(-fen)}</dd>
    </div>
  );
}

function payer({ way, payer: by, cause }: RefundFreight): string {
  if (way !== null) return textOf(`freight.${way}`) ?? way;
  return t(`caseview.refund.freight.${by}`, { cause: textOf(`policies.cause.${cause}`) ?? cause });
}
