/** What advice says in words: of whom, with which figures, and what its offers are called. */
import type { AdviceOffer, AdviceOut } from "../door-types";
import { count, percent } from "../parts/numbers";
import { segmentText } from "../parts/segments";
import { t, textOf } from "../words/words";

export function aboutText({ name, topic, segment }: AdviceOut): string {
  if (segment !== null) return segmentText(segment);
  return topic === null ? name : `${name} · ${textOf(`topic.${topic}`) ?? topic}`;
}

/** "38 of 412 orders came back for quality (9.22 %), the whole shop 2.10 %" */
export function saidOf({ sign, of, usual }: AdviceOut): string {
  return t(`advice.said.${sign}`, {
    hits: count(of.hits),
    of: count(of.orders),
    rate: percent(of.rate ?? 0),
    usual: percent(usual),
  });
}

export function actText(offer: AdviceOffer): string {
  if (offer.act === "change") return t(`advice.kind.${offer.kind}`);
  return offer.act === "segment" ? t(`risky.act.${offer.segment_act}`) : t(`advice.act.${offer.act}`);
}

/** What an action is filled in with: what is done, about whom, and the figures it is done for. */
export function filledIn(offer: AdviceOffer, out: AdviceOut): string {
  return t("advice.filled", { act: actText(offer), about: aboutText(out), said: saidOf(out) });
}
