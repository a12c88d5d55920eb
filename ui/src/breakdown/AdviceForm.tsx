import { Modal } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { AdviceCause, AdviceOffer, AdviceOut, Segment, SegmentAct } from "../door-types";
import { HaltGoods } from "../halts/HaltGoods";
import { AskClerk } from "../parts/Clerk";
import { MakeChange } from "../parts/MakeChange";
import { useClerk } from "../parts/me";
import { count, percent } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { PlanTraining } from "../team/Trainings";
import { t } from "../words/words";
import { aboutText, filledIn, saidOf } from "./advised";

type Props = { cause: AdviceCause; out: AdviceOut; offer: AdviceOffer; onClose: () => void };

/** The form of the action that an offer names, filled in with the figures of the finding. */
export function AdviceForm({ cause, out, offer, onClose }: Props) {
  const clerk = useClerk();
  if (offer.act === "halt") return <Halt out={out} offer={offer} onClose={onClose} />;
  if (clerk === "") {
    return (
      <Modal open footer={null} onCancel={onClose} destroyOnHidden>
        <AskClerk />
      </Modal>
    );
  }
  if (offer.act === "training") {
    const weak = { staff: out.name, topic: out.topic ?? "other" };
    return <PlanTraining of={weak} what={filledIn(offer, out)} onClose={onClose} />;
  }
  if (offer.act === "segment") {
    return out.segment === null ? null : (
      <MakeRule out={out} segment={out.segment} act={offer.segment_act} hours={offer.hours} onClose={onClose} />
    );
  }
  const source = {
    product_id: out.product_id,
    product: out.product_id === null ? null : out.name,
    what: filledIn(offer, out),
    callbacks: [],
    feedback: [],
    advice: { cause, kind: offer.kind, about: out.about },
    kind: offer.sort,
    expected: t("advice.expected", { rate: percent(out.of.rate ?? 0), usual: percent(out.usual) }),
  };
  return <MakeChange source={source} onClose={onClose} />;
}

function Halt({ out, offer, onClose }: Pick<Props, "out" | "offer" | "onClose">) {
  const shop = useShop();
  const found = useAnswer("find_goods", { shop: shop.name, text: out.name });
  const goods = found.data?.find(({ product_id }) => product_id === out.product_id);
  if (found.data === undefined) return null;
  return <HaltGoods start={goods ?? null} because={{ signal: "rate", why: filledIn(offer, out) }} onClose={onClose} />;
}

type RuleProps = {
  out: AdviceOut;
  segment: Segment;
  act: SegmentAct;
  hours: number | null;
  onClose: () => void;
};

/** A rule has nothing to fill in: it is read and made. */
function MakeRule({ out, segment, act, hours, onClose }: RuleProps) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const make = useWrite("make_segment_rule");
  const keep = () =>
    make.mutate(
      { shop: shop.name, segment, act, hours, hits: out.of.hits, orders: out.of.orders, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("risky.made", { act: t(`risky.act.${act}`) }), operation);
          onClose();
        },
        onError: tell.refused,
      },
    );
  return (
    <Modal
      open
      title={t(`risky.act.${act}`)}
      okText={t("risky.do")}
      okButtonProps={{ "data-testid": "advice-rule" }}
      confirmLoading={make.isPending}
      onOk={keep}
      onCancel={onClose}
    >
      <p>
        <b>{aboutText(out)}</b> {saidOf(out)}
      </p>
      <p>{act === "care" ? t("risky.act.care.text", { hours: count(hours ?? 0) }) : t(`risky.act.${act}.text`)}</p>
    </Modal>
  );
}
