import { Button, Input } from "antd";
import { useState } from "react";
import type { Play } from "../door-types";
import { t } from "../words/words";
import css from "./Plays.module.css";
import { usePlay } from "./usePlay";

/** A step is left out for a reason, which is kept. */
export function Skip({ play, caseId }: { play: Play; caseId: number }) {
  const [asking, setAsking] = useState(false);
  const [why, setWhy] = useState("");
  const write = usePlay(caseId);
  const save = () => write.run({ play, act: "skip", why }, () => setWhy(""));
  if (!asking)
    return (
      <Button type="link" size="small" className={css.skip} onClick={() => setAsking(true)} data-testid="play-skip">
        {t("plays.skip")}
      </Button>
    );
  return (
    <div className={css.line}>
      <Input
        autoFocus
        value={why}
        maxLength={6000}
        placeholder={t("plays.skip.why")}
        aria-label={t("plays.skip.why")}
        onChange={({ target }) => setWhy(target.value)}
        onPressEnter={save}
        data-testid="play-skip-why"
      />
      <Button loading={write.isPending} onClick={save} data-testid="play-skip-save">
        {t("plays.skip.save")}
      </Button>
    </div>
  );
}
