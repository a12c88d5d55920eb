//! An agreement is written, changed or taken away. What was recorded by it keeps its words.

use pintui_store::{Day, Reading, Result, WriteTx, named_params};
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::terms::{MOST_WARRANTY_DAYS, Payer, Term, Warranty};
use super::{AgreementRefused, Kind};
use crate::cases::work;
use crate::dispositions::hand;
use crate::door::{Call, Command, Write};
use crate::shops;

/// An agreement as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "AgreementDraft")]
pub struct Draft {
    /// Key inside the book; none where it is new.
    pub id: Option<i64>,
    /// Who has agreed.
    pub kind: Kind,
    /// Their name, as orders tell it.
    pub party: String,
    /// First day on which it holds.
    pub first_on: Day,
    /// Last day.
    pub last_on: Day,
    /// It is due to be looked at so many days before its last one.
    pub remind_days: i64,
    /// Anything else.
    pub note: Option<String>,
    /// What is paid for which cause.
    pub terms: Vec<Term>,
}

/// Keeps an agreement with its terms.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveAgreement {
    /// Name of the shop.
    pub shop: String,
    /// The agreement.
    pub agreement: Draft,
    /// Who keeps it.
    pub by: String,
}

impl Command for SaveAgreement {
    type Answer = AgreementSaved;
}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AgreementSaved {
    /// Its key.
    pub id: i64,
}

const LONGEST_NAME: usize = 40;
const LONGEST_CLAUSE: usize = 300;
const LONGEST_NOTE: usize = 500;
const MOST_REMIND_DAYS: i64 = 366;

impl Write for SaveAgreement {
    fn detail(&self) -> serde_json::Value {
        let Draft { id, kind, first_on, last_on, .. } = &self.agreement;
        serde_json::json!({
            "shop": self.shop, "agreement": id, "kind": kind, "first_on": first_on, "last_on": last_on,
        })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<AgreementSaved> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?.id;
        let Draft { id, kind, party, first_on, last_on, remind_days, note, terms } = self.agreement;
        let nameless = AgreementRefused::AgreementPartyMissing { most: LONGEST_NAME as i64 };
        let party = work::line(&party, LONGEST_NAME)?.ok_or(nameless)?;
        if last_on < first_on {
            return Err(AgreementRefused::AgreementDaysWrong.into());
        }
        if !(0..=MOST_REMIND_DAYS).contains(&remind_days) {
            return Err(AgreementRefused::AgreementReminderWrong { most: MOST_REMIND_DAYS }.into());
        }
        sound(&terms)?;
        let note = work::text(note, LONGEST_NOTE)?;
        if let Some(id) = id {
            let known = tx.maybe("select 1 from agreements where id = ?1 and shop_id = ?2", [id, shop], |_| Ok(()))?;
            known.ok_or(AgreementRefused::AgreementUnknown { agreement: id })?;
        }
        let with = named_params! {
            ":id": id, ":shop": shop, ":kind": kind.name(), ":party": party, ":first": first_on, ":last": last_on,
            ":remind": remind_days, ":note": note, ":by": by, ":at": call.now,
        };
        let other = tx.maybe(include_str!("overlap.sql"), &with[..6], |row| {
            Ok(AgreementRefused::AgreementsOverlap {
                party: row.get("party")?,
                first_on: row.get("first_on")?,
                last_on: row.get("last_on")?,
            })
        })?;
        if let Some(other) = other {
            return Err(other.into());
        }
        let id = match id {
            None => tx.insert(include_str!("keep.sql"), with)?,
            Some(id) => {
                tx.change(include_str!("keep.sql"), with)?;
                tx.change("delete from warranties where agreement_id = ?1", [id])?;
                tx.change("delete from agreement_terms where agreement_id = ?1", [id])?;
                id
            }
        };
        for term in terms {
            keep_term(tx, id, term)?;
        }
        Ok(AgreementSaved { id })
    }
}

fn sound(terms: &[Term]) -> Result<()> {
    if terms.is_empty() {
        return Err(AgreementRefused::AgreementTermsMissing.into());
    }
    let mut causes = FxHashSet::default();
    for term in terms {
        if !causes.insert(term.cause) {
            return Err(AgreementRefused::AgreementTermTwice { cause: term.cause }.into());
        }
        if term.clause.trim().is_empty() {
            return Err(AgreementRefused::AgreementClauseMissing { cause: term.cause }.into());
        }
        if !term.warrants() {
            return Err(AgreementRefused::AgreementWarrantyWrong { most: MOST_WARRANTY_DAYS }.into());
        }
        if !term.holds() {
            return Err(AgreementRefused::AgreementTermWrong { cause: term.cause }.into());
        }
    }
    Ok(())
}

fn keep_term(tx: &mut WriteTx<'_>, agreement: i64, term: Term) -> Result<()> {
    let clause = work::line(&term.clause, LONGEST_CLAUSE)?.unwrap_or_default();
    let paid = term.payer == Payer::Party;
    tx.insert(
        include_str!("insert_term.sql"),
        named_params! {
            ":agreement": agreement, ":cause": term.cause.name(), ":clause": clause, ":payer": term.payer.name(),
            ":way": term.way.name(), ":share": term.share.filter(|_| paid), ":sum": term.sum_fen.filter(|_| paid),
            ":most": term.most_fen.filter(|_| paid),
            ":hours": term.hours, ":pay_days": term.pay_days,
        },
    )?;
    for Warranty { category, days } in term.warranty {
        let sql = "insert into warranties (agreement_id, category, days) values (?1, ?2, ?3)";
        tx.insert(sql, (agreement, category.unwrap_or_default(), days))?;
    }
    Ok(())
}

/// Takes an agreement away; what was recorded by it keeps its words.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveAgreement {
    /// Key of the agreement.
    pub agreement: i64,
}

impl Command for RemoveAgreement {
    type Answer = ();
}

impl Write for RemoveAgreement {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "agreement": self.agreement })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        // what hangs on it goes first, so that both are in the journal
        tx.change("delete from warranties where agreement_id = ?1", [self.agreement])?;
        tx.change("delete from agreement_terms where agreement_id = ?1", [self.agreement])?;
        match tx.change("delete from agreements where id = ?1", [self.agreement])? {
            0 => Err(AgreementRefused::AgreementUnknown { agreement: self.agreement }.into()),
            _ => Ok(()),
        }
    }
}
