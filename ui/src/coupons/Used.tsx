import { Button, Input } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import { Card } from "../parts/Card";
import { yuan } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Coupons.module.css";

/** A code and the order it went into, noted by hand. */
export function Used({ clerk }: { clerk: string }) {
  const shop = useShop();
  const [code, setCode] = useState("");
  const [order, setOrder] = useState("");
  const note = useWrite("note_coupon_used");
  const tell = useTell();
  const ready = code.trim() !== "" && order.trim() !== "";
  const run = () => {
    if (!ready) return;
    note.mutate(
      { shop: shop.name, code, order_no: order, by: clerk },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t("coupons.used.noted", { face: yuan(answer.face_fen), name: answer.campaign }), operation);
          setCode("");
          setOrder("");
        },
        onError: tell.refused,
      },
    );
  };
  return (
    <Card title={t("coupons.used")} note={t("coupons.used.note")}>
      <p className={css.note} data-testid="used-where">
        {t("coupons.used.where")}
      </p>
      <div className={css.used}>
        <Input
          value={code}
          placeholder={t("coupons.code")}
          aria-label={t("coupons.code")}
          onChange={({ target }) => setCode(target.value)}
          data-testid="used-code"
        />
        <Input
          value={order}
          placeholder={t("coupons.used.order")}
          aria-label={t("coupons.used.order")}
          onChange={({ target }) => setOrder(target.value)}
          onPressEnter={run}
          data-testid="used-order"
        />
        <Button disabled={!ready} loading={note.isPending} onClick={run} data-testid="used-note">
          {t("coupons.used.run")}
        </Button>
      </div>
    </Card>
  );
}
