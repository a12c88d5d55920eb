import { Progress as Bar, Button } from "antd";
import { cancelWork } from "../door";
import { t, textOf } from "../words/words";
import { count } from "./numbers";
import css from "./Progress.module.css";
import { useProgress } from "./useProgress";
import { Waiting } from "./Waiting";

/** How far long work is, with a way to stop it. Short work never shows it. */
export function Progress({ running }: { running: boolean }) {
  const stage = useProgress(running);
  if (!running) return null;
  const doing =
    stage === null
      ? t("progress.begin")
      : (textOf(`progress.${stage.doing}`, { done: count(stage.done) }) ??
        t("progress.other", { done: count(stage.done) }));
  return (
    <Waiting>
      <div className={css.progress} role="status">
        <span className={css.doing}>{doing}</span>
        <Bar percent={stage?.share == null ? 5 : Math.round(stage.share * 100)} showInfo={false} status="active" />
        <Button size="small" onClick={() => void cancelWork()} data-testid="progress-cancel">
          {t("progress.cancel")}
        </Button>
      </div>
    </Waiting>
  );
}
