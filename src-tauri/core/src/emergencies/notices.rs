//! Which warehouses a halt concerns, who of them was told when, and who is to be told next.

use chrono::Duration;
use pintui_store::{At, Fen, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::contacts::{self, Contact, Role};
use super::{rule, waiting};
use crate::halts::Halt;
use crate::named::named;

named! {
    /// How far a warehouse is.
    NoticeState {
        /// Nobody of it was told.
        Unsent = "unsent",
        /// Told, and still within its minutes.
        Waiting = "waiting",
        /// Nobody has confirmed in time.
        Late = "late",
        /// Confirmed.
        Confirmed = "confirmed",
    }
}

/// What one warehouse was told of a halt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WarehouseNotice {
    /// The warehouse.
    pub warehouse: String,
    /// Orders of the halt that wait there.
    pub orders: i64,
    /// What was paid for them.
    pub paid_fen: Fen,
    /// Their numbers, in the order in which they are packed.
    pub order_nos: Vec<String>,
    /// How far it is.
    pub state: NoticeState,
    /// By when the one who was told last has to confirm; none before anybody was told, and once somebody has.
    pub answer_by: Option<At>,
    /// Who is to be told now; none while the last one has time, and where the partner has no contact.
    pub next: Option<Contact>,
    /// All contacts of the warehouse, in their order.
    pub contacts: Vec<Contact>,
    /// What was sent, the first one first.
    pub sends: Vec<NoticeSend>,
}

/// One time somebody was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NoticeSend {
    /// Its key.
    pub id: i64,
    /// Who was told; none where the contact is gone, or nobody was chosen.
    pub contact: Option<i64>,
    /// Their name, as the list of contacts has it now.
    pub name: Option<String>,
    /// What they are.
    pub role: Option<Role>,
    /// When it was sent.
    pub sent_at: At,
    /// Who sent it.
    pub sent_by: String,
    /// When it was read.
    pub read_at: Option<At>,
    /// When it was confirmed.
    pub confirmed_at: Option<At>,
}

/// Who sent the goods of a halt within so long before it will be asked to send them again.
const LATELY: &str = "-30 days";

/// The warehouses of a halt: those with orders that wait, those that send its goods by rule or have sent them lately, and
/// those that were told.
pub(super) fn of_halt(tx: &impl Reading, shop: i64, halt: &Halt, now: At) -> Result<Vec<WarehouseNotice>> {
    let minutes = rule::minutes(tx, shop)?;
    let concerned: Vec<(String, i64, Fen)> =
        tx.rows(include_str!("concerned.sql"), named_params! { ":halt": halt.id, ":back": LATELY }, |row| {
            Ok((row.get("warehouse")?, row.get("orders")?, row.get("paid_fen")?))
        })?;
    concerned
        .into_iter()
        .map(|(warehouse, orders, paid_fen)| {
            let sends = sends(tx, halt.id, &warehouse)?;
            let mut order_nos: Vec<String> = Vec::new();
            for line in waiting::at_warehouse(tx, halt.id, &warehouse)? {
                if order_nos.last() != Some(&line.order_no) {
                    order_nos.push(line.order_no);
                }
            }
            let contacts = contacts::chain(tx, shop, &warehouse, now.day())?;
            let confirmed = sends.iter().any(|send| send.confirmed_at.is_some());
            let last = sends.last();
            let answer_by = last.filter(|_| !confirmed).map(|last| At(last.sent_at.0 + Duration::minutes(minutes)));
            let state = match answer_by {
                _ if confirmed => NoticeState::Confirmed,
                None => NoticeState::Unsent,
                Some(by) if now > by => NoticeState::Late,
                Some(_) => NoticeState::Waiting,
            };
            let asks = matches!(state, NoticeState::Unsent | NoticeState::Late);
            let next = after(&contacts, last.and_then(|last| last.contact)).filter(|_| asks).cloned();
            Ok(WarehouseNotice { warehouse, orders, paid_fen, order_nos, state, answer_by, next, contacts, sends })
        })
        .collect()
}

/// The contact after the one who was told last; behind the last one the first again.
fn after(chain: &[Contact], told: Option<i64>) -> Option<&Contact> {
    let at = chain.iter().position(|contact| Some(contact.id) == told);
    at.and_then(|at| chain.get(at + 1)).or(chain.first())
}

fn sends(tx: &impl Reading, halt: i64, warehouse: &str) -> Result<Vec<NoticeSend>> {
    tx.rows(include_str!("sends.sql"), named_params! { ":halt": halt, ":warehouse": warehouse }, |row| {
        let role: Option<String> = row.get("role")?;
        Ok(NoticeSend {
            id: row.get("id")?,
            contact: row.get("contact_id")?,
            name: row.get("name")?,
            role: role.and_then(|name| Role::ALL.iter().copied().find(|role| role.name() == name)),
            sent_at: row.get("sent_at")?,
            sent_by: row.get("sent_by")?,
            read_at: row.get("read_at")?,
            confirmed_at: row.get("confirmed_at")?,
        })
    })
}
