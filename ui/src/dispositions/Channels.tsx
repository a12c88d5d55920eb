import { Button, Modal } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { ResaleChannel } from "../door-types";
import { useMay } from "../parts/me";
import { plainPercent, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import { ChannelForm } from "./ChannelForm";
import css from "./Dispositions.module.css";

/** Where the shop sells returned goods, and what each takes. */
export function Channels({ onClose }: { onClose: () => void }) {
  const shop = useShop();
  const may = useMay();
  const [writing, setWriting] = useState<ResaleChannel | "new" | null>(null);
  const channels = useAnswer("resale_channels", { shop: shop.name, price_fen: null });
  const changes = may("save_resale_channel");
  return (
    <Modal open title={t("disposition.channels")} footer={null} width={560} onCancel={onClose} destroyOnHidden>
      <Settled of={channels}>
        {(all) => (
          <div className={css.form}>
            <p className={css.soft}>{t("disposition.channels.text")}</p>
            {all.map((channel) => (
              <div key={channel.id} className={css.line}>
                <span className={css.grow}>
                  <b>{channel.name}</b>
                  <span className={css.soft}>
                    {t("disposition.channel.takes", {
                      kind: t(`disposition.channel.kind.${channel.kind}`),
                      share: plainPercent(channel.fee_bp),
                      fee: yuan(channel.fee_fen),
                    })}
                    {channel.ended_on !== null && ` · ${t("disposition.channel.ended")}`}
                  </span>
                </span>
                {changes && (
                  <Button size="small" onClick={() => setWriting(channel)} data-testid={`channel-change-${channel.id}`}>
                    {t("disposition.channel.change")}
                  </Button>
                )}
              </div>
            ))}
            {writing !== null ? (
              <ChannelForm
                key={writing === "new" ? "new" : writing.id}
                of={writing === "new" ? null : writing}
                onDone={() => setWriting(null)}
              />
            ) : changes ? (
              <Button type={all.length === 0 ? "primary" : "default"} onClick={() => setWriting("new")}>
                {t("disposition.channel.add")}
              </Button>
            ) : (
              all.length === 0 && <p>{t("disposition.channel.none")}</p>
            )}
          </div>
        )}
      </Settled>
    </Modal>
  );
}
