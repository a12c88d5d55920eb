import { useRef, useState } from "react";
import { useTask, useWrite } from "../ask";
import type { OrderWithoutCase, ReturnCandidate, ReturnReceived } from "../door-types";
import { useClerk } from "../parts/me";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { open } from "../place";
import { t } from "../words/words";

/** What a scan asks back, where it did not simply take the parcel in. */
export type Asked =
  | { is: "nothing" }
  | { is: "here"; received: ReturnReceived }
  | { is: "stray"; received: ReturnReceived }
  | { is: "several"; scanned: string; cases: ReturnCandidate[] }
  | { is: "unknown"; scanned: string; alike: ReturnCandidate[]; orders: OrderWithoutCase[] };

export type Scanning = ReturnType<typeof useScan>;

/** A number that was scanned or typed: one case that is not here yet is received at once, all else is asked about. */
export function useScan(onHand: (reception: number) => void) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const find = useTask("find_return");
  const receive = useWrite("receive_return");
  const [asked, setAsked] = useState<Asked>({ is: "nothing" });

  const work = useRef(Promise.resolve());

  /** One after the other: an answer that comes late wipes no later question. */
  const then = (job: () => Promise<void>) => {
    work.current = work.current.then(job);
  };

  const receiveNow = async (case_id: number, scanned: string) => {
    try {
      const { answer, operation } = await receive.mutateAsync({ case_id, scanned, by });
      tell.done(t("returned.taken", { pieces: count(answer.pieces) }), operation);
      setAsked({ is: "nothing" });
      onHand(answer.reception_id);
    } catch (why) {
      tell.refused(why);
    }
  };

  const look = async (text: string) => {
    try {
      const { scanned, piece, cases, stray, alike, orders } = await find.mutateAsync({
        shop: shop.name,
        scanned: text,
      });
      const [first, ...others] = cases;
      if (scanned === "") return;
      if (piece !== null) {
        open({ is: "piece", id: piece });
        return;
      }
      if (first === undefined && stray !== null) setAsked({ is: "stray", received: stray });
      else if (first === undefined) setAsked({ is: "unknown", scanned, alike, orders });
      else if (others.length > 0) setAsked({ is: "several", scanned, cases });
      else if (first.received === null) await receiveNow(first.case.id, scanned);
      else setAsked({ is: "here", received: first.received });
    } catch (why) {
      tell.refused(why);
    }
  };

  return {
    asked,
    scan: (text: string) => then(() => look(text)),
    take: (case_id: number, scanned: string) => then(() => receiveNow(case_id, scanned)),
    clear: () => setAsked({ is: "nothing" }),
    isPending: find.isPending || receive.isPending,
  };
}
