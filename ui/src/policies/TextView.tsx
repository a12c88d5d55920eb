import { CopyOutlined, PrinterOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { Language } from "../choices";
import type { PolicyText } from "../door-types";
import { Card } from "../parts/Card";
import { LanguagePick } from "../parts/LanguagePick";
import { Printed } from "../parts/Printed";
import { useCopy } from "../parts/useCopy";
import { t } from "../words/words";
import { categoryName } from "./names";
import css from "./Policies.module.css";

type Props = {
  category: string;
  text: PolicyText;
  /** Since or from when it holds; none where it is not kept and so must not reach a buyer. */
  from: string | null;
  language: Language;
  onLanguage: (language: Language) => void;
};

/** The policy as buyers read it, in the length of each place. */
export function TextView({ category, text, from, language, onLanguage }: Props) {
  const copy = useCopy();
  const whole = text.sections.map(({ heading, lines }) => [heading, ...lines].join("\n")).join("\n\n");
  const body = (
    <div className={css.text} lang={language}>
      {text.sections.map(({ clause, heading, lines }) => (
        <section key={clause}>
          <h3>{heading}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
  return (
    <div className={css.pair}>
      <Card
        title={t("policies.text.whole")}
        extra={
          <span className={css.bar}>
            <LanguagePick value={language} onChange={onLanguage} />
            <Button
              icon={<CopyOutlined />}
              disabled={from === null}
              onClick={() => copy(whole)}
              data-testid="policy-copy"
            >
              {t("policies.copy")}
            </Button>
            <Button
              icon={<PrinterOutlined />}
              disabled={from === null}
              onClick={() => window.print()}
              data-testid="policy-print"
            >
              {t("policies.print")}
            </Button>
          </span>
        }
      >
        {body}
      </Card>
      <div className={css.side}>
        <Short name={t("policies.text.short.name")} text={text.short} kept={from !== null} onCopy={copy} />
        <Short name={t("policies.text.card.name")} text={text.card} kept={from !== null} onCopy={copy} />
      </div>
      {from !== null && (
        <Printed>
          <h1>
            {t("nav.policies")} · {categoryName(category)}
          </h1>
          <p>{from}</p>
          {body}
        </Printed>
      )}
    </div>
  );
}

type ShortProps = { name: string; text: string; kept: boolean; onCopy: (text: string) => void };

function Short({ name, text, kept, onCopy }: ShortProps) {
  return (
    <Card
      title={name}
      extra={
        <Button size="small" icon={<CopyOutlined />} disabled={!kept} onClick={() => onCopy(text)}>
          {t("policies.copy")}
        </Button>
      }
    >
      <p className={css.lines}>{text}</p>
    </Card>
  );
}
