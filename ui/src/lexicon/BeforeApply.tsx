import { Modal } from "antd";
import { useAnswer } from "../ask";
import type { LexiconChange } from "../door-types";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Lexicon.module.css";
import { Figures, From } from "./Moves";

type Props = { change: LexiconChange | null; isPending: boolean; onApply: () => void; onClose: () => void };

/** Before a change of words or tags is applied: which past returns move from where to where, and what stays. */
export function BeforeApply({ change, isPending, onApply, onClose }: Props) {
  return (
    <Modal
      open={change !== null}
      title={t("tags.before")}
      okText={t("tags.before.apply")}
      onOk={onApply}
      confirmLoading={isPending}
      cancelText={t("tags.before.leave")}
      onCancel={onClose}
      okButtonProps={{ "data-testid": "lexicon-apply" }}
      destroyOnHidden
    >
      {change !== null && <Effect of={change} />}
    </Modal>
  );
}

function Effect({ of }: { of: LexiconChange }) {
  const shop = useShop();
  const effect = useAnswer("lexicon_effect", { shop: shop.name, of });
  return (
    <Settled of={effect}>
      {(answer) => (
        <div className={css.before} data-testid="lexicon-effect">
          <From of={answer} none={t("tags.before.none")} />
          <Figures of={answer} />
        </div>
      )}
    </Settled>
  );
}
