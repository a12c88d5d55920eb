import { Button, InputNumber, Popover } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import { useClerk, useMay } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Halts.module.css";

/** Within how many minutes a warehouse has to confirm, for this shop. */
export function ConfirmMinutes({ minutes }: { minutes: number }) {
  const shop = useShop();
  const may = useMay();
  const by = useClerk();
  const tell = useTell();
  const set = useWrite("set_confirm_minutes");
  const [typed, setTyped] = useState<number | null>(minutes);
  const [open, setOpen] = useState(false);
  if (!may("set_confirm_minutes")) return null;
  const run = () =>
    set.mutate(
      { shop: shop.name, minutes: typed ?? 0, by },
      {
        onSuccess: ({ operation }) => {
          setOpen(false);
          tell.done(t("act.set_confirm_minutes"), operation);
        },
        onError: tell.refused,
      },
    );
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      content={
        <span className={css.line}>
          <InputNumber<number>
            value={typed}
            precision={0}
            onChange={setTyped}
            onPressEnter={run}
            aria-label={t("stops.minutes")}
            data-testid="halt-minutes"
          />
          {t("stops.minutes")}
          <Button size="small" type="primary" onClick={run} data-testid="halt-minutes-save">
            {t("stops.save")}
          </Button>
        </span>
      }
    >
      <Button size="small" type="link" data-testid="halt-minutes-open">
        {t("stops.minutes.change")}
      </Button>
    </Popover>
  );
}
