import { Button } from "antd";
import { useWrite } from "../ask";
import type { RiskySegment, SegmentProposal } from "../door-types";
import { useClerk, useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Risky.module.css";

/** What can be offered to a segment; one press makes it a rule. */
export function Proposals({ of }: { of: RiskySegment }) {
  const shop = useShop();
  const may = useMay();
  const by = useClerk();
  const make = useWrite("make_segment_rule");
  const tell = useTell();
  const { segment, quality } = of;
  const act = ({ act, hours }: SegmentProposal) =>
    make.mutate(
      { shop: shop.name, segment, act, hours, hits: quality.hits, orders: quality.orders, by },
      {
        onSuccess: ({ operation }) => tell.done(t("risky.made", { act: t(`risky.act.${act}`) }), operation),
        onError: tell.refused,
      },
    );
  return (
    <ul className={css.proposals} aria-label={t("risky.offer")}>
      {of.proposals.map((proposal) => (
        <li key={proposal.act}>
          <span>
            <b>{t(`risky.act.${proposal.act}`)}</b>
            <small>
              {proposal.act === "care"
                ? t("risky.act.care.text", { hours: count(proposal.hours ?? 0) })
                : t(`risky.act.${proposal.act}.text`)}
            </small>
          </span>
          {proposal.rule !== null ? (
            <span className={css.done}>✓ {t("risky.done")}</span>
          ) : (
            may("make_segment_rule") && (
              <Button
                size="small"
                loading={make.isPending}
                onClick={() => act(proposal)}
                data-testid={`risky-do-${of.by}-${of.key}-${proposal.act}`}
              >
                {t("risky.do")}
              </Button>
            )
          )}
        </li>
      ))}
    </ul>
  );
}
