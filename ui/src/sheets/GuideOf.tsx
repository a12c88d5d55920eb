import { useAnswer } from "../ask";
import { GuideLine } from "../parts/GuideLine";

/** The guide to a case's product; nothing where there is none. */
export function GuideOf({ id }: { id: number }) {
  const card = useAnswer("call_card", { case_id: id });
  const guide = card.data?.guide ?? null;
  return guide === null ? null : <GuideLine guide={guide} />;
}
