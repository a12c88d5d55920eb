import { PrinterOutlined } from "@ant-design/icons";
import { Button, Segmented } from "antd";
import type { Language } from "../choices";
import type { Flow, PolicyReader } from "../door-types";
import { Card } from "../parts/Card";
import { FlowPicture } from "../parts/FlowPicture";
import type { FlowStep } from "../parts/flow";
import { LanguagePick } from "../parts/LanguagePick";
import { Printed } from "../parts/Printed";
import { useSavePicture } from "../parts/StepsPicture";
import { useShop } from "../parts/shop";
import { t, textOf } from "../words/words";
import css from "./Policies.module.css";

type Props = {
  category: string;
  version: number | null;
  /** Since or from when it holds; none where it is not kept and so must not reach a buyer. */
  from: string | null;
  flows: Flow[];
  reader: PolicyReader;
  onReader: (reader: PolicyReader) => void;
  language: Language;
  onLanguage: (language: Language) => void;
};

/** Return and exchange as pictures from the rules: for buyers without, for clerks with the limits. */
export function FlowView({ category, version, from, flows, reader, onReader, language, onLanguage }: Props) {
  const shop = useShop();
  const saving = useSavePicture();
  const pictures = flows.map((flow) => ({
    title: flow.title,
    flow: flow.kind,
    steps: flow.steps.map(
      ({ who, text, note, inside }): FlowStep => ({
        who: textOf(`policies.flow.who.${who}`),
        text,
        note,
        inside,
        ours: who === "shop",
      }),
    ),
  }));
  return (
    <>
      <div className={css.bar}>
        <Segmented<PolicyReader>
          value={reader}
          onChange={onReader}
          options={[
            { value: "buyer", label: t("policies.reader.buyer") },
            { value: "clerk", label: t("policies.reader.clerk") },
          ]}
        />
        <LanguagePick value={language} onChange={onLanguage} />
        <Button icon={<PrinterOutlined />} disabled={from === null} onClick={() => window.print()}>
          {t("policies.print")}
        </Button>
      </div>
      {pictures.map(({ title, flow, steps }) => (
        <Card
          key={title}
          title={title}
          extra={
            <Button
              size="small"
              disabled={from === null}
              loading={saving.isPending}
              onClick={() =>
                void saving.save({ shop: shop.name, category, version, case_id: null, flow, reader, language }, title)
              }
              data-testid={`steps-save-${flow}`}
            >
              {t("steps.save")}
            </Button>
          }
        >
          <FlowPicture title={title} steps={steps} />
        </Card>
      ))}
      {from !== null && (
        <Printed>
          {pictures.map(({ title, steps }) => (
            <section key={title} style={{ breakAfter: "page" }}>
              <h1>{title}</h1>
              <p>{from}</p>
              <FlowPicture title={title} steps={steps} />
            </section>
          ))}
        </Printed>
      )}
    </>
  );
}
