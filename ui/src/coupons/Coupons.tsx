import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Campaign } from "../door-types";
import { AskClerk, ClerkName } from "../parts/Clerk";
import { MoneyTabs } from "../parts/MoneyTabs";
import { useClerk } from "../parts/me";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import { blank } from "./blank";
import { Edit } from "./Edit";
import { List } from "./List";
import { Rules } from "./Rules";
import { Show } from "./Show";

type View = { is: "list" } | { is: "show"; id: number } | { is: "edit"; campaign: Campaign };

/** Which campaigns there are; one of them at work; one being written. */
export function Coupons() {
  const shop = useShop();
  const clerk = useClerk();
  const [view, setView] = useState<View>({ is: "list" });
  const [rules, setRules] = useState<"shown" | "hidden">("hidden");
  const desk = useAnswer("coupon_desk", { shop: shop.name });
  const start = () => setView({ is: "edit", campaign: blank() });
  if (clerk !== "" && view.is === "edit")
    return (
      <Edit
        kept={view.campaign}
        clerk={clerk}
        former={desk.data?.campaigns.map(({ campaign }) => campaign) ?? []}
        onBack={() => setView({ is: "list" })}
        onDone={(id) => setView({ is: "show", id })}
      />
    );
  if (clerk !== "" && view.is === "show")
    return (
      <Show
        id={view.id}
        clerk={clerk}
        onBack={() => setView({ is: "list" })}
        onEdit={(campaign) => setView({ is: "edit", campaign })}
      />
    );
  return (
    <>
      <PageHead title={t("coupons.title")} note={<MoneyTabs />}>
        <ClerkName />
        <Button onClick={() => setRules("shown")} data-testid="coupon-rules">
          {t("coupons.rules")}
        </Button>
        <Button type="primary" icon={<PlusOutlined />} onClick={start} data-testid="campaign-new">
          {t("coupons.new")}
        </Button>
      </PageHead>
      {clerk === "" ? (
        <AskClerk />
      ) : (
        <Settled of={desk}>
          {(told) => <List desk={told} onOpen={(id) => setView({ is: "show", id })} onNew={start} />}
        </Settled>
      )}
      {rules === "shown" && desk.data !== undefined && (
        <Rules kept={desk.data.rules} onClose={() => setRules("hidden")} />
      )}
    </>
  );
}
