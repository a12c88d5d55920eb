//! Who of a partner is reached in an emergency, in which order, and when the way was last tried.

use pintui_store::{Day, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::EmergencyRefused;
use crate::door::{Call, Command, Read, Write};
use crate::named::named;
use crate::{privacy, shops};

/// A way that was tried longer ago has to be tried again.
pub const TESTED_DAYS: i64 = 90;
const LONGEST_PARTY: usize = 40;
const LONGEST_NAME: usize = 30;
const LONGEST_REACH: usize = 60;
const MOST_CONTACTS: usize = 12;

named! {
    /// What somebody is at the partner.
    #[ts(rename = "ContactRole")]
    Role {
        /// On duty.
        Duty = "duty",
        /// Follows the shop's orders.
        FollowUp = "follow_up",
        /// Answers for it all.
        Head = "head",
    }
}

/// Without these nobody can be sure to be reached.
const NEEDED: [Role; 2] = [Role::Duty, Role::Head];

named! {
    /// Whether the way to somebody was tried.
    #[ts(rename = "ContactTested")]
    Tested {
        /// Never.
        Never = "never",
        /// More than 90 days ago.
        Old = "old",
        /// Lately.
        Lately = "lately",
    }
}

/// Somebody of a partner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "EmergencyContact")]
pub struct Contact {
    /// Its key.
    pub id: i64,
    /// What they are.
    pub role: Role,
    /// Whether another one of this role comes before.
    pub substitute: bool,
    /// Their name.
    pub name: String,
    /// How they are reached: a number, an account.
    pub reach: String,
    /// When that was last tried.
    pub tested_on: Option<Day>,
    /// Whether it was tried lately.
    pub tested: Tested,
}

/// A partner with its contacts in the order in which they are reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "EmergencyParty")]
pub struct Party {
    /// Its name, as files, agreements and people tell it.
    pub party: String,
    /// The contacts.
    pub contacts: Vec<Contact>,
    /// Roles that nobody has.
    pub missing: Vec<Role>,
    /// Contacts whose way was never tried, or too long ago.
    pub untested: i64,
}

/// The partners of a shop with their contacts.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ContactList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for ContactList {
    type Answer = Vec<Party>;
}

impl Read for ContactList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<Party>> {
        of_shop(tx, shops::must(tx, &self.shop)?.id, call.now.day())
    }
}

/// The partners of a shop with their contacts, by name.
pub(super) fn of_shop(tx: &impl Reading, shop: i64, today: Day) -> Result<Vec<Party>> {
    let parties: Vec<String> =
        tx.rows(include_str!("parties.sql"), named_params! { ":shop": shop }, |row| row.get("party"))?;
    parties
        .into_iter()
        .map(|party| {
            let contacts = chain(tx, shop, &party, today)?;
            let nobody = |role: &Role| contacts.iter().all(|contact| contact.role != *role);
            Ok(Party {
                missing: NEEDED.into_iter().filter(nobody).collect(),
                untested: contacts.iter().filter(|contact| contact.tested != Tested::Lately).count() as i64,
                party,
                contacts,
            })
        })
        .collect()
}

/// The contacts of a partner in their order.
pub(super) fn chain(tx: &impl Reading, shop: i64, party: &str, today: Day) -> Result<Vec<Contact>> {
    let mut chain: Vec<Contact> =
        tx.rows(include_str!("chain.sql"), named_params! { ":shop": shop, ":party": party }, |row| {
            let tested_on: Option<Day> = row.get("tested_on")?;
            let tested = match tested_on {
                None => Tested::Never,
                Some(on) if on < today.plus(-TESTED_DAYS) => Tested::Old,
                Some(_) => Tested::Lately,
            };
            let (id, name, reach) = (row.get("id")?, row.get("name")?, row.get("reach")?);
            Ok(Contact { id, role: Role::of(row, "role")?, substitute: false, name, reach, tested_on, tested })
        })?;
    for at in 0..chain.len() {
        chain[at].substitute = chain[..at].iter().any(|before| before.role == chain[at].role);
    }
    Ok(chain)
}

/// Sets the contacts of a partner; those that are left out are gone.
#[derive(Clone, Deserialize, TS)]
pub struct SaveContacts {
    /// Name of the shop.
    pub shop: String,
    /// The partner.
    pub party: String,
    /// Its contacts in the order in which they are reached.
    pub contacts: Vec<Draft>,
    /// Who sets them.
    pub by: String,
}

/// A contact as it is typed.
#[derive(Clone, Deserialize, TS)]
#[ts(rename = "ContactDraft")]
pub struct Draft {
    /// Its key; none of a new one.
    pub id: Option<i64>,
    /// What they are.
    pub role: Role,
    /// Their name.
    pub name: String,
    /// How they are reached.
    pub reach: String,
    /// When that was last tried.
    pub tested_on: Option<Day>,
}

impl Command for SaveContacts {
    type Answer = ();
}

impl Write for SaveContacts {
    fn detail(&self) -> serde_json::Value {
        // who they are and how they are reached stays out of the history
        serde_json::json!({ "shop": self.shop, "party": self.party, "contacts": self.contacts.len() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let shop = shops::must(&*tx, &self.shop)?.id;
        let party = self.party.trim();
        if !(1..=LONGEST_PARTY).contains(&party.chars().count()) {
            return Err(EmergencyRefused::ContactPartyMissing { most: LONGEST_PARTY as i64 }.into());
        }
        if self.contacts.len() > MOST_CONTACTS {
            return Err(EmergencyRefused::ContactsTooMany { most: MOST_CONTACTS as i64 }.into());
        }
        let there: Vec<i64> = chain(&*tx, shop, party, call.now.day())?.iter().map(|contact| contact.id).collect();
        let stay: Vec<i64> = self.contacts.iter().filter_map(|draft| draft.id).collect();
        if let Some(contact) = stay.iter().find(|id| !there.contains(id)) {
            return Err(EmergencyRefused::ContactUnknown { contact: *contact }.into());
        }
        for gone in there.iter().filter(|id| !stay.contains(id)) {
            // what hangs on it goes first, so that both are in the journal
            tx.change("update halt_notices set contact_id = null where contact_id = ?1", [gone])?;
            tx.change("delete from emergency_contacts where id = ?1", [gone])?;
        }
        for (place, draft) in (1_i64..).zip(&self.contacts) {
            draft.keep(tx, shop, party, place, self.by.trim(), call)?;
        }
        Ok(())
    }
}

impl Draft {
    fn keep(&self, tx: &mut WriteTx<'_>, shop: i64, party: &str, place: i64, by: &str, call: &Call<'_>) -> Result<()> {
        let [name, reach] = [&self.name, &self.reach].map(|typed| privacy::seen(typed).trim().to_owned());
        let fits = |text: &str, most| (1..=most).contains(&text.chars().count());
        if !fits(&name, LONGEST_NAME) || !fits(&reach, LONGEST_REACH) {
            return Err(EmergencyRefused::ContactWrong { most: LONGEST_REACH as i64 }.into());
        }
        if self.tested_on.is_some_and(|on| on > call.now.day()) {
            return Err(EmergencyRefused::ContactTestedWrong.into());
        }
        tx.change(
            include_str!("keep_contact.sql"),
            named_params! {
                ":id": self.id, ":shop": shop, ":party": party, ":place": place, ":role": self.role.name(), ":name": name,
                ":reach": reach, ":tested": self.tested_on, ":by": by, ":at": call.now,
            },
        )?;
        Ok(())
    }
}

/// Notes that somebody was reached today.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TestContact {
    /// Key of the contact.
    pub contact: i64,
}

impl Command for TestContact {
    type Answer = ();
}

impl Write for TestContact {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "contact": self.contact })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let sql = "update emergency_contacts set tested_on = ?1 where id = ?2";
        match tx.change(sql, (call.now.day(), self.contact))? {
            0 => Err(EmergencyRefused::ContactUnknown { contact: self.contact }.into()),
            _ => Ok(()),
        }
    }
}
