import { Button, Input } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import { ErrorNote } from "../parts/ErrorNote";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Again.module.css";

type Props = { onAdded: (product_id: number, title: string) => void };

/** A product that nobody has bought yet is noted by the platform's number, so that a launch can be written before it. */
export function FreshProduct({ onAdded }: Props) {
  const shop = useShop();
  const [open, setOpen] = useState(false);
  const [number, setNumber] = useState("");
  const [title, setTitle] = useState("");
  const add = useWrite("add_product");
  const tell = useTell();
  if (!open) {
    return (
      <Button type="link" size="small" onClick={() => setOpen(true)} data-testid="launch-fresh">
        {t("launches.fresh")}
      </Button>
    );
  }
  const run = () =>
    add.mutate(
      { shop: shop.name, number, title },
      {
        onSuccess: ({ answer, operation }) => {
          tell.done(t("launches.fresh.added", { name: title }), operation);
          onAdded(answer.product_id, title);
          setOpen(false);
        },
      },
    );
  return (
    <>
      <div className={css.fresh}>
        <Input
          value={number}
          maxLength={64}
          placeholder={t("launches.fresh.number")}
          onChange={({ target }) => setNumber(target.value)}
          aria-label={t("launches.fresh.number")}
          data-testid="launch-fresh-number"
        />
        <Input
          value={title}
          maxLength={200}
          placeholder={t("launches.fresh.title")}
          onChange={({ target }) => setTitle(target.value)}
          onPressEnter={run}
          aria-label={t("launches.fresh.title")}
          data-testid="launch-fresh-title"
        />
        <Button loading={add.isPending} onClick={run} data-testid="launch-fresh-add">
          {t("launches.fresh.add")}
        </Button>
      </div>
      {add.error !== null && <ErrorNote error={add.error} />}
    </>
  );
}
