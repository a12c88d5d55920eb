//! What we know to be wrong before the buyer does: a halt, a late parcel. Those concerned are told first.

use chrono::Duration;
use pintui_store::{At, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CareRefused;
use crate::callbacks::record::kept;
use crate::door::{Call, Command, Read, Write};
use crate::halts;
use crate::orders::pick::array;
use crate::shops;

/// A paid order that has not left after so many hours is late.
const LATE_HOURS: i64 = 48;
const PAID_DAYS: i64 = 30;
const SHIPPED_DAYS: i64 = 30;
const SIGNED_DAYS: i64 = 15;

/// Why buyers are told something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "cause", rename_all = "snake_case")]
#[ts(rename = "NoticeCause")]
pub enum Cause {
    /// Goods were halted.
    Halt {
        /// Key of the halt.
        halt: i64,
    },
    /// Parcels have not left in time.
    Late,
}

/// Gathers the buyers that a halt or a delay concerns.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MakeNotice {
    /// Name of the shop.
    pub shop: String,
    /// Why.
    #[serde(flatten)]
    pub cause: Cause,
    /// Who gathers them.
    pub by: String,
}

impl Command for MakeNotice {
    type Answer = NoticeMade;
}

/// A list that was made.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NoticeMade {
    /// Its key.
    pub id: i64,
    /// How many buyers are on it.
    pub buyers: i64,
}

impl Write for MakeNotice {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "cause": self.cause })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<NoticeMade> {
        let shop = shops::must(tx, &self.shop)?.id;
        let by = self.by.trim();
        if by.is_empty() {
            return Err(CareRefused::CarePersonMissing.into());
        }
        let (orders, name, halt, about) = match self.cause {
            Cause::Late => (late(tx, shop, call.now)?, "late", None, String::new()),
            Cause::Halt { halt } => {
                let halt = halts::one(tx, halt)?.ok_or(CareRefused::NoticeHaltUnknown)?;
                if halt.drill {
                    return Err(CareRefused::NoticeOfDrill.into());
                }
                (affected(tx, shop, halt.id, call.now)?, "halt", Some(halt.id), halt.product)
            }
        };
        if orders.is_empty() {
            return Err(CareRefused::NoticeNobody.into());
        }
        let id = tx.insert(
            "insert into notices (shop_id, cause, halt_id, about, made_at, made_by)
             values (:shop, :cause, :halt, :about, :at, :by)",
            named_params! {
                ":shop": shop, ":cause": name, ":halt": halt, ":about": about, ":at": call.now, ":by": by,
            },
        )?;
        tx.change(
            "insert into notice_contacts (notice_id, order_id) select ?1, value from json_each(?2)",
            (id, array(&orders)),
        )?;
        Ok(NoticeMade { id, buyers: orders.len() as i64 })
    }
}

fn late(tx: &impl Reading, shop: i64, now: At) -> Result<Vec<i64>> {
    let with = named_params! {
        ":shop": shop, ":paid_until": At(now.0 - Duration::hours(LATE_HOURS)), ":paid_since": now.day().plus(-PAID_DAYS),
    };
    tx.rows(include_str!("late.sql"), with, |row| row.get("id"))
}

fn affected(tx: &impl Reading, shop: i64, halt: i64, now: At) -> Result<Vec<i64>> {
    let with = named_params! {
        ":shop": shop, ":halt": halt, ":shipped_since": now.day().plus(-SHIPPED_DAYS), ":signed_since": now.day().plus(-SIGNED_DAYS),
    };
    tx.rows(include_str!("affected.sql"), with, |row| row.get("id"))
}

/// Notes that buyers of a list were contacted, or what one of them answered.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NoteContact {
    /// Key of the list.
    pub notice: i64,
    /// Keys of the orders.
    pub orders: Vec<i64>,
    /// What the buyer answered; none: they were contacted.
    pub answer: Option<String>,
    /// Who contacted them.
    pub by: String,
}

impl Command for NoteContact {
    type Answer = ();
}

impl Write for NoteContact {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "notice": self.notice, "orders": self.orders.len(), "answered": self.answer.is_some() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = self.by.trim();
        if by.is_empty() {
            return Err(CareRefused::CarePersonMissing.into());
        }
        let answer = self.answer.as_deref().map_or(Ok(None), kept)?;
        let changed = tx.change(
            "update notice_contacts
             set contacted_at = coalesce(contacted_at, :at), contacted_by = coalesce(contacted_by, :by),
               answered_at = iif(:answer is null, answered_at, :at), answer = coalesce(:answer, answer)
             where notice_id = :notice and order_id in (select value from json_each(:orders))",
            named_params! {
                ":at": call.now, ":by": by, ":answer": answer, ":notice": self.notice, ":orders": array(&self.orders),
            },
        )?;
        if changed == 0 {
            return Err(CareRefused::NoticeUnknown { notice: self.notice }.into());
        }
        Ok(())
    }
}

/// The lists of a shop.
#[derive(Deserialize, TS)]
pub struct NoticeList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for NoticeList {
    type Answer = Notices;
}

/// The answer of [`NoticeList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Notices {
    /// Newest first.
    pub notices: Vec<Notice>,
    /// Orders that are late now and on no list of the last days.
    pub late: i64,
}

/// A list of buyers who are told something.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Notice {
    /// Its key.
    pub id: i64,
    /// `halt` or `late`.
    pub cause: String,
    /// Key of the halt.
    pub halt_id: Option<i64>,
    /// Title of the halted goods; empty for late parcels.
    pub about: String,
    /// When it was made.
    pub made_at: At,
    /// By whom.
    pub made_by: String,
    /// Buyers on it.
    pub buyers: i64,
    /// Of them contacted.
    pub contacted: i64,
    /// Of them those who answered.
    pub answered: i64,
}

impl Read for NoticeList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Notices> {
        let shop = shops::must(tx, &self.shop)?.id;
        let notices = tx.rows(include_str!("notice_list.sql"), named_params! { ":shop": shop }, |row| {
            Ok(Notice {
                id: row.get("id")?,
                cause: row.get("cause")?,
                halt_id: row.get("halt_id")?,
                about: row.get("about")?,
                made_at: row.get("made_at")?,
                made_by: row.get("made_by")?,
                buyers: row.get("buyers")?,
                contacted: row.get("contacted")?,
                answered: row.get("answered")?,
            })
        })?;
        let listed: Vec<i64> = tx.rows(
            "select order_id from notices join notice_contacts on notice_id = id where shop_id = ?1 and cause = 'late'",
            [shop],
            |row| row.get(0),
        )?;
        let late = late(tx, shop, call.now)?.into_iter().filter(|order| !listed.contains(order)).count() as i64;
        Ok(Notices { notices, late })
    }
}

/// The buyers of one list.
#[derive(Deserialize, TS)]
pub struct NoticeShow {
    /// Its key.
    pub notice: i64,
}

impl Command for NoticeShow {
    type Answer = Vec<NoticeRow>;
}

/// A buyer who is told something.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NoticeRow {
    /// Key of the order.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// Title of the goods.
    pub product: Option<String>,
    /// Status of the order.
    pub status: Option<String>,
    /// When the buyer was contacted.
    pub contacted_at: Option<At>,
    /// By whom.
    pub contacted_by: Option<String>,
    /// When the buyer answered.
    pub answered_at: Option<At>,
    /// What the buyer answered.
    pub answer: Option<String>,
    /// Whether the order has a case.
    pub has_case: bool,
}

impl Read for NoticeShow {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<NoticeRow>> {
        tx.rows(include_str!("notice_rows.sql"), named_params! { ":notice": self.notice }, |row| {
            Ok(NoticeRow {
                order_id: row.get("order_id")?,
                order_no: row.get("order_no")?,
                product: row.get("product")?,
                status: row.get("status")?,
                contacted_at: row.get("contacted_at")?,
                contacted_by: row.get("contacted_by")?,
                answered_at: row.get("answered_at")?,
                answer: row.get("answer")?,
                has_case: row.get("has_case")?,
            })
        })
    }
}
