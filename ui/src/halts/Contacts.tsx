import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { EmergencyContact, EmergencyParty } from "../door-types";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { shortDay, useNow } from "../parts/time";
import { t } from "../words/words";
import { ContactForm } from "./ContactForm";
import css from "./Halts.module.css";

/** Whom of each partner to reach, in which order, and when that was last tried. */
export function Contacts({ onClose }: { onClose: () => void }) {
  const shop = useShop();
  const may = useMay();
  const parties = useAnswer("contact_list", { shop: shop.name });
  const [editing, setEditing] = useState<EmergencyParty | null>(null);
  const [name, setName] = useState("");
  const fresh = () => setEditing({ party: name.trim(), contacts: [], missing: [], untested: 0 });
  return (
    <Modal open title={t("stops.open.contacts")} footer={null} width={760} onCancel={onClose} maskClosable={false}>
      {editing !== null ? (
        <ContactForm of={editing} onClose={() => setEditing(null)} />
      ) : (
        <Settled of={parties}>
          {(all) => (
            <div className={css.form}>
              <p className={css.soft}>{t("stops.contacts.note")}</p>
              {all.length === 0 && <Nothing title={t("stops.contacts.none")} text={t("stops.contacts.none.text")} />}
              {all.map((one) => (
                <Party key={one.party} of={one} onEdit={() => setEditing(one)} />
              ))}
              {may("save_contacts") && (
                <div className={css.line}>
                  <Input
                    className={css.person}
                    value={name}
                    maxLength={40}
                    placeholder={t("stops.contacts.party")}
                    aria-label={t("stops.contacts.party")}
                    onChange={(event) => setName(event.target.value)}
                    data-testid="contacts-party"
                  />
                  <Button disabled={name.trim() === ""} onClick={fresh} data-testid="contacts-add-party">
                    {t("stops.contacts.add_party")}
                  </Button>
                </div>
              )}
            </div>
          )}
        </Settled>
      )}
    </Modal>
  );
}

function Party({ of, onEdit }: { of: EmergencyParty; onEdit: () => void }) {
  const may = useMay();
  return (
    <section className={css.warehouse} data-testid={`contacts-${of.party}`}>
      <header className={css.line}>
        <b>{of.party}</b>
        {of.missing.map((role) => (
          <span key={role} className={css.late}>
            {t("stops.contacts.missing", { role: t(`stops.role.${role}`) })}
          </span>
        ))}
        {may("save_contacts") && (
          <span className={css.end}>
            <Button size="small" onClick={onEdit} data-testid={`contacts-edit-${of.party}`}>
              {t("stops.contacts.edit")}
            </Button>
          </span>
        )}
      </header>
      {of.contacts.map((contact) => (
        <Contact key={contact.id} of={contact} />
      ))}
    </section>
  );
}

function Contact({ of }: { of: EmergencyContact }) {
  const now = useNow();
  const may = useMay();
  const tell = useTell();
  const test = useWrite("test_contact");
  const said =
    of.tested_on === null
      ? t("stops.contacts.never")
      : t(of.tested === "old" ? "stops.contacts.old" : "stops.contacts.tested", { on: shortDay(of.tested_on, now) });
  return (
    <div className={css.line}>
      <span>
        {of.name}{" "}
        <span className={css.soft}>
          {t(`stops.role.${of.role}`)} {of.substitute && t("stops.substitute")}
        </span>
      </span>
      <span className={css.wide}>{of.reach}</span>
      <span className={of.tested === "lately" ? css.soft : css.late}>{said}</span>
      {may("test_contact") && (
        <Button
          size="small"
          onClick={() =>
            test.mutate(
              { contact: of.id },
              { onSuccess: ({ operation }) => tell.done(t("act.test_contact"), operation), onError: tell.refused },
            )
          }
          data-testid={`contact-test-${of.name}`}
        >
          {t("stops.contacts.test")}
        </Button>
      )}
    </div>
  );
}
