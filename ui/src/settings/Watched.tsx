import { Button, Segmented } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { Mode, Shop, Watch } from "../door-types";
import { pickFolder } from "../files";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { Settled } from "../parts/Settled";
import { useShops } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { Setting } from "./Setting";

const MODES: Mode[] = ["preview", "silent"];

/** For each shop the folder whose new downloads come in, and how. */
export function Watched() {
  const { shops } = useShops();
  const watches = useAnswer("watch_list", {});
  return (
    <Settled of={watches}>
      {(list) =>
        (shops.data ?? []).length === 0 ? (
          <Nothing title={t("settings.watch")} text={t("settings.watch.none")} />
        ) : (
          (shops.data ?? []).map((shop) => (
            <OfShop key={shop.id} shop={shop} watch={list.find((one) => one.shop === shop.name) ?? null} />
          ))
        )
      }
    </Settled>
  );
}

function OfShop({ shop, watch }: { shop: Shop; watch: Watch | null }) {
  const set = useWrite("watch_folder");
  const stop = useWrite("unwatch_folder");
  const tell = useTell();
  const choose = async () => {
    const folder = await pickFolder(t("settings.watch.choose"));
    if (folder === null) return;
    set.mutate({ shop: shop.name, folder, mode: watch?.mode ?? "preview" }, { onError: tell.refused });
  };
  return (
    <Card title={shop.name}>
      <Setting name={t("settings.watch")} text={watch?.folder ?? t("settings.watch.off")}>
        <Button loading={set.isPending} onClick={() => void choose()} data-testid="watch-choose">
          {t(watch === null ? "settings.watch.choose" : "settings.watch.change")}
        </Button>
        {watch !== null && (
          <Button
            type="text"
            loading={stop.isPending}
            onClick={() => stop.mutate({ shop: shop.name }, { onError: tell.refused })}
          >
            {t("settings.watch.stop")}
          </Button>
        )}
      </Setting>
      {watch !== null && (
        <Setting name={t("settings.watch.mode")} text={t(`settings.watch.${watch.mode}.text`)}>
          <Segmented
            data-testid="watch-mode"
            value={watch.mode}
            onChange={(mode) => set.mutate({ shop: shop.name, folder: watch.folder, mode }, { onError: tell.refused })}
            options={MODES.map((value) => ({ value, label: t(`settings.watch.${value}`) }))}
          />
        </Setting>
      )}
    </Card>
  );
}
