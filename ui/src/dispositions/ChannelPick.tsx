import { Button, Tag } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import { useMay } from "../parts/me";
import { yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import { ChannelForm } from "./ChannelForm";
import css from "./Dispositions.module.css";

type Props = { price: number | null; value: number | null; onChange: (channel: number) => void };

/** Where a piece is sold: each channel with what it leaves of the price; the one that leaves most is said to. */
export function ChannelPick({ price, value, onChange }: Props) {
  const shop = useShop();
  const may = useMay();
  const [adding, setAdding] = useState<"open" | "shut">("shut");
  const channels = useAnswer("resale_channels", { shop: shop.name, price_fen: price });
  return (
    <Settled of={channels}>
      {(all) => {
        const used = all.filter(({ ended_on }) => ended_on === null);
        return (
          <div className={css.choices}>
            {used.map((channel) => (
              <button
                key={channel.id}
                type="button"
                className={channel.id === value ? css.choiceHere : css.choice}
                aria-pressed={channel.id === value}
                onClick={() => onChange(channel.id)}
                data-testid={`channel-${channel.id}`}
              >
                <span>{channel.name}</span>
                {channel.best && used.length > 1 && <Tag color="success">{t("disposition.channel.best")}</Tag>}
                <span className={css.right}>
                  {channel.net_fen === null ? "" : t("disposition.channel.net", { net: yuan(channel.net_fen) })}
                </span>
              </button>
            ))}
            {used.length === 0 && <p className={css.soft}>{t("disposition.channel.none")}</p>}
            {may("save_resale_channel") && adding === "shut" && (
              <Button type="link" size="small" onClick={() => setAdding("open")} data-testid="channel-add">
                {t("disposition.channel.add")}
              </Button>
            )}
            {adding === "open" && (
              <ChannelForm
                of={null}
                onDone={(id) => {
                  setAdding("shut");
                  if (id !== null) onChange(id);
                }}
              />
            )}
          </div>
        );
      }}
    </Settled>
  );
}
