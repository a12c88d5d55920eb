import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Campaign } from "../door-types";
import { KeyCap } from "../parts/KeyCap";
import { count, mistyped, yuan } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import css from "./Coupons.module.css";
import { Foreseen, Last } from "./Foreseen";
import { Lot } from "./Lot";
import { What } from "./What";
import { When } from "./When";
import { Who } from "./Who";

type Props = {
  kept: Campaign;
  clerk: string;
  former: Campaign[];
  onBack: () => void;
  onDone: (id: number) => void;
};

/** Four questions on the left, what follows from them on the right. */
export function Edit({ kept, clerk, former, onBack, onDone }: Props) {
  const shop = useShop();
  const [campaign, setCampaign] = useState(kept);
  const save = useWrite("save_campaign");
  const tell = useTell();
  const write = (changed: Partial<Campaign>) => setCampaign({ ...campaign, ...changed });
  const wrong = mistyped(campaign);
  // what is no amount is said beside its field, and nothing follows from it
  const foreseen = useAnswer("campaign_preview", { shop: shop.name, campaign }, wrong ? "not_yet" : "now");
  const put = (state: Campaign["state"]) => {
    if (save.isPending || wrong) return;
    save.mutate(
      { shop: shop.name, campaign: { ...campaign, state }, by: clerk },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t(state === "open" ? "coupons.started" : "coupons.saved"), operation);
          onDone(answer.id);
        },
        onError: tell.refused,
      },
    );
  };
  useKeys({ "Ctrl+Enter": () => put("open"), Escape: onBack });
  const last = former[0];
  const told = foreseen.error === null ? foreseen.data : undefined;
  return (
    <>
      <PageHead
        title={kept.id === null ? t("coupons.new") : kept.name}
        note={t(campaign.kind === "card" ? "coupons.edit.card" : "coupons.edit.order")}
      >
        {kept.id === null && last !== undefined && (
          <Button onClick={() => write({ ...last, id: null, state: "draft", name: "" })}>
            {t("coupons.copy_last")}
          </Button>
        )}
        <Button onClick={onBack} data-testid="campaign-back">
          {t("coupons.back")}
        </Button>
      </PageHead>
      <div className={css.edit}>
        <div className={css.questions}>
          <What campaign={campaign} told={told ?? null} onChange={write} />
          {campaign.kind === "order" && (
            <>
              <Who campaign={campaign} steps={told?.steps ?? []} onChange={write} />
              <When campaign={campaign} onChange={write} />
              <Lot campaign={campaign} reveals={told?.reveals ?? []} onChange={write} />
              {told !== undefined && told.last !== null && <Last of={told.last} />}
            </>
          )}
          {campaign.kind === "card" && <When campaign={campaign} onChange={write} />}
        </div>
        <Foreseen of={foreseen} campaign={campaign} />
      </div>
      <footer className={css.foot}>
        <span data-testid="campaign-sum">
          {told !== undefined &&
            t(told.cost.likely_fen === null ? "coupons.sum.worst" : "coupons.sum", {
              people: count(told.served),
              likely: yuan(told.cost.likely_fen),
              worst: yuan(told.cost.worst_fen),
            })}
        </span>
        <Button disabled={wrong} loading={save.isPending} onClick={() => put("draft")} data-testid="campaign-draft">
          {t("coupons.keep_draft")}
        </Button>
        <Button
          type="primary"
          size="large"
          disabled={campaign.name.trim() === "" || wrong}
          loading={save.isPending}
          onClick={() => put("open")}
          data-testid="campaign-start"
        >
          {t(kept.state === "open" ? "coupons.save" : "coupons.start")} <KeyCap>Ctrl Enter</KeyCap>
        </Button>
      </footer>
    </>
  );
}
