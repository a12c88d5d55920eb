import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Campaign, CouponState } from "../door-types";
import { ClerkName } from "../parts/Clerk";
import { PageHead } from "../parts/PageHead";
import { usePages } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import { Brought } from "./Brought";
import { Cards } from "./Cards";
import css from "./Coupons.module.css";
import { CouponTable } from "./CouponTable";
import { Give } from "./Give";
import { Listed } from "./Listed";
import { offer, stateOf } from "./say";
import { Used } from "./Used";

type Props = { id: number; clerk: string; onBack: () => void; onEdit: (campaign: Campaign) => void };

/** One campaign at work: give, note what was used, and what it brings. */
export function Show({ id, clerk, onBack, onEdit }: Props) {
  const shop = useShop();
  const [state, setState] = useState<CouponState | null>(null);
  const pages = usePages();
  const told = useAnswer("campaign_show", { id, state, ...pages.asked });
  const save = useWrite("save_campaign");
  const tell = useTell();
  useKeys({ Escape: onBack });
  const turn = (campaign: Campaign, to: Campaign["state"]) =>
    save.mutate(
      { shop: shop.name, campaign: { ...campaign, state: to }, by: clerk },
      {
        onSuccess: ({ operation }) => tell.done(t(to === "open" ? "coupons.started" : "coupons.stopped"), operation),
        onError: tell.refused,
      },
    );
  const campaign = told.data?.row.campaign;
  return (
    <>
      <PageHead
        title={campaign?.name ?? ""}
        note={told.data && campaign && `${offer(campaign)} · ${t(`coupons.state.${stateOf(told.data.row)}`)}`}
      >
        <ClerkName />
        {campaign !== undefined && (
          <>
            <Button onClick={() => onEdit(campaign)} data-testid="campaign-edit">
              {t("coupons.change")}
            </Button>
            <Button
              loading={save.isPending}
              onClick={() => turn(campaign, campaign.state === "open" ? "stopped" : "open")}
              data-testid="campaign-turn"
            >
              {t(campaign.state === "open" ? "coupons.stop" : "coupons.start")}
            </Button>
          </>
        )}
        <Button onClick={onBack} data-testid="campaign-back">
          {t("coupons.back")}
        </Button>
      </PageHead>
      <Settled of={told}>
        {(answer) => (
          <div className={css.show}>
            <div className={css.questions}>
              {answer.row.campaign.kind === "order" ? (
                <Give told={answer} clerk={clerk} />
              ) : (
                <Cards told={answer} clerk={clerk} />
              )}
              <Brought told={answer} />
              <CouponTable
                told={answer}
                state={state}
                onState={(to) => {
                  setState(to);
                  pages.turn(1);
                }}
                pages={pages}
              />
            </div>
            <div className={css.side}>
              <div className={css.sheet}>
                <Used clerk={clerk} />
                <Listed campaign={id} />
              </div>
            </div>
          </div>
        )}
      </Settled>
    </>
  );
}
