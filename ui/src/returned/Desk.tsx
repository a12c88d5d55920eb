import type { UseQueryResult } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useEffect, useRef, useState } from "react";
import type { ReturnedSort, ReturnedWaiting } from "../door-types";
import { Card } from "../parts/Card";
import { listen } from "../parts/listen";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { usePlace } from "../place";
import { t } from "../words/words";
import { Answered } from "./Answered";
import { Hand, type Keys } from "./Hand";
import { Queue } from "./Queue";
import css from "./Returned.module.css";
import type { Scanning } from "./useScan";

type Props = {
  queue: UseQueryResult<ReturnedWaiting>;
  sort: ReturnedSort;
  onSort: (sort: ReturnedSort) => void;
  hand: number | null;
  onHand: (reception: number | null) => void;
  onStrays: () => void;
  scanning: Scanning;
};

/** After G a letter leads to another page and is no grade. */
const GOING_MS = 1500;

/** Scan on the left, what waits below it, the parcel in hand beside them. */
export function Desk({ queue, sort, onSort, hand, onHand, onStrays, scanning }: Props) {
  const may = useMay();
  const free = usePlace().layers.length === 0;
  const [typed, setTyped] = useState("");
  const keys = useRef<Keys>({});
  const latest = useRef(scanning.scan);
  latest.current = scanning.scan;
  const reads = !may("receive_return");
  useEffect(() => {
    if (!free || reads) return;
    let going = 0;
    return listen((heard) => {
      if (heard.is === "scan") {
        latest.current(heard.text);
        return true;
      }
      if (heard.code === "KeyG") going = performance.now();
      const act = performance.now() - going < GOING_MS && going > 0 ? undefined : keys.current[heard.code];
      act?.();
      return act !== undefined;
    });
  }, [free, reads]);
  const typedIn = () => {
    if (typed.trim() === "") return;
    scanning.scan(typed);
    setTyped("");
  };
  const next = () => {
    const waiting = queue.data?.parcels.find(({ reception_id }) => reception_id !== hand);
    if (waiting !== undefined) onHand(waiting.reception_id);
  };
  const shown = scanning.asked.is === "nothing";
  return (
    <div className={css.desk}>
      <div className={css.lane}>
        {!reads && (
          <Card title={t("returned.scan.go")}>
            <div className={css.scan}>
              <Input
                value={typed}
                maxLength={60}
                placeholder={t("returned.scan")}
                aria-label={t("returned.scan")}
                onChange={({ target }) => setTyped(target.value)}
                onPressEnter={({ currentTarget }) => {
                  typedIn();
                  // the next key is a grade
                  currentTarget.blur();
                }}
                data-scans="own"
                data-testid="returned-scan"
              />
              <Button
                type="primary"
                loading={scanning.isPending}
                disabled={typed.trim() === ""}
                onClick={typedIn}
                data-testid="returned-scan-go"
              >
                {t("returned.scan.go")}
              </Button>
            </div>
            <p className={css.soft}>{t("returned.scan.hint")}</p>
          </Card>
        )}
        <Queue
          queue={queue}
          sort={sort}
          onSort={onSort}
          here={hand}
          onPick={(reception) => {
            scanning.clear();
            onHand(reception);
          }}
        />
      </div>
      <div className={css.hand}>
        {!shown ? (
          <Answered
            asked={scanning.asked}
            onTake={(id, scanned) => scanning.take(id, scanned)}
            onOpen={(reception) => {
              scanning.clear();
              onHand(reception);
            }}
            onStrays={onStrays}
            onClose={scanning.clear}
          />
        ) : hand === null ? (
          <Card>
            <Nothing title={t("returned.hand.none")} text={t("returned.hand.none.text")} />
          </Card>
        ) : (
          <Hand key={hand} reception={hand} keys={keys} onNext={next} />
        )}
      </div>
    </div>
  );
}
