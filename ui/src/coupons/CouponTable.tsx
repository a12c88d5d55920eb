import { Button, Pagination, Segmented } from "antd";
import { useTask } from "../ask";
import { useChoice } from "../choices";
import type { CampaignTold, CouponState } from "../door-types";
import { pickPlace } from "../files";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Tail } from "../parts/marks";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import type { Pages } from "../parts/pages";
import { useTell } from "../parts/tell";
import { moment, shortDay, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Coupons.module.css";

type Props = {
  told: CampaignTold;
  state: CouponState | null;
  onState: (to: CouponState | null) => void;
  pages: Pages;
};

const STATES = ["open", "used", "expired", "taken_back"] as const;

/** Every coupon in the one state it is in. */
export function CouponTable({ told, state, onState, pages }: Props) {
  const now = useNow();
  const { counts } = told.row;
  const may = useMay();
  const tell = useTell();
  const write = useTask("export_coupons");
  const language = useChoice("language");
  const out = async (kind: "xlsx" | "csv") => {
    const place = await pickPlace(t("coupons.export"), `${told.row.campaign.name}.${kind}`, kind);
    if (place === null) return;
    write.mutate(
      { campaign: told.row.id, state, out: place, language },
      { onSuccess: () => tell.done(t("coupons.exported", { count: count(told.total) })), onError: tell.refused },
    );
  };
  return (
    <Card
      title={t("coupons.table")}
      flush={told.coupons.length > 0}
      extra={
        <Segmented<CouponState | "all">
          size="small"
          value={state ?? "all"}
          onChange={(to) => onState(to === "all" ? null : to)}
          options={[
            { value: "all", label: t("coupons.table.all") },
            ...STATES.map((value) => ({
              value,
              label: (
                <span
                  data-testid={`coupons-${value}`}
                >{`${t(`coupons.coupon.${value}`)} ${count(counts[value])}`}</span>
              ),
            })),
          ]}
        />
      }
    >
      {told.coupons.length === 0 ? (
        <Nothing title={t("coupons.table.none")} text={t("coupons.table.none.text")} />
      ) : (
        <table className={css.table} data-testid="coupon-rows">
          <thead>
            <tr>
              <th>{t("coupons.code")}</th>
              <th>{t("coupons.table.order")}</th>
              <th>{t("coupons.table.given")}</th>
              <th>{t("coupons.table.until")}</th>
              <th>{t("coupons.column.state")}</th>
              <th>{t("coupons.table.used_order")}</th>
            </tr>
          </thead>
          <tbody>
            {told.coupons.map((coupon) => {
              const { order_id } = coupon;
              return (
                <tr key={coupon.code}>
                  <td className={css.code}>{coupon.code}</td>
                  <td>
                    {order_id === null || coupon.order_no === null ? (
                      t("coupons.table.card")
                    ) : (
                      <Figure onOpen={() => open({ is: "order", id: order_id })} label={coupon.order_no}>
                        <Tail of={coupon.order_no} />
                      </Figure>
                    )}
                  </td>
                  <td>{moment(coupon.given_at, now)}</td>
                  <td>{shortDay(coupon.expires_on, now)}</td>
                  <td>
                    <span className={css[coupon.state]}>{t(`coupons.coupon.${coupon.state}`)}</span>
                  </td>
                  <td>
                    {coupon.used_order_no !== null && <Tail of={coupon.used_order_no} />}{" "}
                    {coupon.used_order_refunded && <span className={css.note}>{t("coupons.table.refunded")}</span>}{" "}
                    {coupon.used_by_other && <span className={css.note}>{t("coupons.table.other_buyer")}</span>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {may("export_coupons") && told.coupons.length > 0 && (
        <p className={css.export}>
          {(["xlsx", "csv"] as const).map((kind) => (
            <Button
              key={kind}
              size="small"
              loading={write.isPending}
              onClick={() => void out(kind)}
              data-testid={`coupons-export-${kind}`}
            >
              {t(`coupons.export.${kind}`)}
            </Button>
          ))}
        </p>
      )}
      <Pagination size="small" className={css.pages} {...pages.of(told.total)} />
    </Card>
  );
}
