import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { LaunchDraft } from "../door-types";
import { Card } from "../parts/Card";
import { AskClerk } from "../parts/Clerk";
import { useClerk } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Again.module.css";
import { LaunchCard } from "./LaunchCard";
import { LaunchForm } from "./LaunchForm";

/** New products and how they begin: old customers first, the first sales, the first returns. */
export function Launches() {
  const shop = useShop();
  const clerk = useClerk();
  const launches = useAnswer("launch_list", { shop: shop.name });
  const [edited, setEdited] = useState<LaunchDraft | "new" | null>(null);
  if (edited !== null && clerk === "") return <AskClerk />;
  if (edited !== null)
    return (
      <LaunchForm
        kept={edited === "new" ? null : edited}
        name={launches.data?.find(({ draft }) => draft === edited)?.product ?? ""}
        by={clerk}
        onDone={() => setEdited(null)}
      />
    );
  const begin = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEdited("new")} data-testid="launch-new">
      {t("launches.new")}
    </Button>
  );
  return (
    <Settled of={launches}>
      {(all) =>
        all.length === 0 ? (
          <Card>
            <Nothing title={t("launches.none")} text={t("launches.none.text")}>
              {begin}
            </Nothing>
          </Card>
        ) : (
          <div className={css.page}>
            <div className={css.tools}>
              <span className={css.alone}>{t("launches.fair")}</span>
              <span className={css.space} />
              {begin}
            </div>
            {all.map((launch) => (
              <LaunchCard key={launch.draft.id} launch={launch} onEdit={() => setEdited(launch.draft)} />
            ))}
          </div>
        )
      }
    </Settled>
  );
}
