import { PlusOutlined } from "@ant-design/icons";
import { Button, Pagination } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { LossFilter, LossStands } from "../door-types";
import { Card } from "../parts/Card";
import { KeyCap } from "../parts/KeyCap";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { usePages } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import { takeAsked } from "./asked";
import css from "./Losses.module.css";
import { LossForm } from "./LossForm";
import { LossTable } from "./LossTable";
import { Proposals } from "./Proposals";

const STANDS: readonly (LossStands | null)[] = [null, "owed", "claimed", "own"];
const ALL: LossFilter = { from: null, to: null, group: null, stands: null, claim: null };

/** What the book proposes as a loss, and what is recorded. */
export function Records() {
  const shop = useShop();
  const may = useMay();
  const pages = usePages();
  const [asked, setAsked] = useState(takeAsked);
  const [writing, setWriting] = useState(asked !== null);
  const [stands, setStands] = useState<LossStands | null>(null);
  const records = may("record_loss");
  const close = () => {
    setWriting(false);
    setAsked(null);
  };
  const page = useAnswer("loss_list", { shop: shop.name, of: { ...ALL, stands }, ...pages.asked });
  useKeys(records ? { n: () => setWriting(true) } : {});
  const begin = records && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setWriting(true)} data-testid="loss-new">
      {t("losses.new")} <KeyCap>N</KeyCap>
    </Button>
  );
  return (
    <div className={css.part}>
      <Proposals />
      <Card
        flush
        title={t("losses.list")}
        note={
          page.data === undefined
            ? ""
            : t("losses.list.sum", {
                count: count(page.data.total),
                value: yuan(page.data.value_fen),
                owed: yuan(page.data.owed_fen),
              })
        }
        extra={begin}
      >
        <div className={css.chips}>
          {STANDS.map((one) => (
            <button
              key={one ?? "all"}
              type="button"
              className={one === stands ? css.chipHere : css.chip}
              aria-pressed={one === stands}
              onClick={() => {
                pages.turn(1);
                setStands(one);
              }}
              data-testid={`losses-${one ?? "all"}`}
            >
              {t(one === null ? "losses.all" : `losses.stands.${one}`)}
            </button>
          ))}
        </div>
        <Settled of={page}>
          {(answer) =>
            answer.total === 0 ? (
              stands === null ? (
                <Nothing title={t("losses.none")} text={t("losses.none.text")}>
                  {begin}
                </Nothing>
              ) : (
                <Nothing title={t("losses.none.filter")}>
                  <Button onClick={() => setStands(null)}>{t("losses.all")}</Button>
                </Nothing>
              )
            ) : (
              <>
                <LossTable rows={answer.losses} />
                <Pagination size="small" className={css.pages} {...pages.of(answer.total)} />
              </>
            )
          }
        </Settled>
      </Card>
      {writing && <LossForm order={asked} onClose={close} />}
    </div>
  );
}
