import { Alert, Button } from "antd";
import { useWrite } from "../ask";
import { Refusal } from "../door";
import type { Looked } from "../door-types";
import { toldOf } from "../parts/ErrorNote";
import { useTell } from "../parts/tell";
import { bring } from "../parts/waitingFiles";
import { go } from "../place";
import { t } from "../words/words";
import { useLooked } from "./useWatching";
import css from "./WatchNotice.module.css";

/** New downloads that wait, and those that could not be taken, with why. */
export function WatchNotice({ shop, platform }: { shop: string; platform: string }) {
  const looked = useLooked().data?.find((one) => one.shop === shop);
  if (looked === undefined) return null;
  return (
    <>
      {looked.refused !== null && (
        <Alert
          className={css.notice}
          type="warning"
          showIcon
          title={t("watch.unreachable", { shop })}
          description={toldOf(new Refusal(looked.refused.code, looked.refused.params)).next}
        />
      )}
      {looked.ready.length > 0 && <Ready looked={looked} platform={platform} />}
      {looked.failed.length > 0 && <Failed looked={looked} />}
    </>
  );
}

function Ready({ looked, platform }: { looked: Looked; platform: string }) {
  const review = () => {
    bring(looked.ready, { name: looked.shop, platform });
    go("import");
  };
  return (
    <Alert
      className={css.notice}
      type="info"
      showIcon
      title={t("watch.ready", { shop: looked.shop, count: looked.ready.length })}
      action={
        <Button type="primary" onClick={review} data-testid="watch-review">
          {t("watch.ready.go")}
        </Button>
      }
    />
  );
}

function Failed({ looked }: { looked: Looked }) {
  const forget = useWrite("forget_watched");
  const tell = useTell();
  return (
    <Alert
      className={css.notice}
      type="warning"
      showIcon
      title={t("watch.failed", { count: looked.failed.length })}
      description={
        <ul className={css.files}>
          {looked.failed.map(({ name, refused }) => (
            <li key={name}>{t("watch.failed.file", { file: name, why: whyOf(refused.code, refused.params) })}</li>
          ))}
        </ul>
      }
      action={
        <Button
          loading={forget.isPending}
          onClick={() => forget.mutate({ shop: looked.shop }, { onError: tell.refused })}
          data-testid="watch-forget"
        >
          {t("watch.forget")}
        </Button>
      }
    />
  );
}

function whyOf(code: string, params: Record<string, unknown>): string {
  const told = toldOf(new Refusal(code, params));
  return `${told.what} ${told.next}`;
}
