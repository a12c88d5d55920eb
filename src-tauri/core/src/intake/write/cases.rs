//! Rows of refund files. The first stated reason and the first time of application are written
//! once and never change: a platform counts the first reason. What a later file says instead is
//! kept beside it as the latest.
//!
//! A case that only its order's file has told of stands at an estimated time: the first case of that order with a time
//! of its own takes its place, so that it does not matter which of the two files comes first.

use pintui_store::{CachedStatement, Reading, Result, ToSql, named_params};
use rustc_hash::FxHashSet;

use super::merge::{self, Merge};
use super::{Columns, Desk, Outcome, Verdict};
use crate::insight::settle::BasisDays;
use crate::intake::fields::{self, CASE};
use crate::intake::row::Row;
use crate::platforms::formats::Grain;

/// Statements for case rows.
pub struct Cases<'tx> {
    columns: Columns,
    insert: CachedStatement<'tx>,
    find: CachedStatement<'tx>,
    /// By how a row goes in.
    updates: [CachedStatement<'tx>; Merge::ALL.len()],
    order: CachedStatement<'tx>,
    estimated: CachedStatement<'tx>,
    replace: CachedStatement<'tx>,
    /// Whether the shop has cases at an estimated time, once asked.
    has_estimated: Option<bool>,
    slots: Slots,
    /// Rows of the book that this file has told of just as they stand.
    told: FxHashSet<i64>,
}

struct Slots {
    estimated: usize,
    replaced: usize,
    refund: usize,
    line: usize,
    product: usize,
    applied_at: usize,
    reason: usize,
    status: usize,
}

/// What became of a case row, and whether its order is in the book.
pub struct Put {
    /// The outcome.
    pub outcome: Outcome,
    /// Whether the order it names is in the book.
    pub order_known: bool,
}

struct Stored {
    id: i64,
    changed_by: Option<i64>,
    order_no: Option<String>,
    by_hand: bool,
    how: Merge,
    behind: bool,
    differs: bool,
}

impl<'tx> Cases<'tx> {
    /// Prepares the statements.
    pub fn new(tx: &'tx impl Reading) -> Result<Self> {
        let columns = Columns::of(&CASE);
        let insert = format!(
            "insert into cases (shop_id, case_no, order_no, reason_stated, applied_at, added_by, changed_by, {})
             values (?1, ?2, ?3, ?4, ?5, ?6, ?6, {})
             on conflict (shop_id, case_no) do nothing",
            columns.list(),
            columns.marks(7),
        );
        let find = format!(
            "select id, changed_by, order_no, by_hand, reason_stated, coalesce(reason_latest, reason_stated), applied_at, {}
             from cases where shop_id = ?1 and case_no = ?2",
            columns.list(),
        );
        let update = |how: Merge| {
            let told = match how {
                Merge::Fill => "order_no = coalesce(order_no, ?3)",
                _ => {
                    "order_no = coalesce(?3, order_no),
                     reason_latest = iif(?4 is null, reason_latest, iif(?4 = coalesce(reason_stated, ?4), null, ?4))"
                }
            };
            format!(
                "update cases set changed_by = ?2, {told}, reason_stated = coalesce(reason_stated, ?4),
                   applied_at = coalesce(applied_at, ?5), {} where id = ?1",
                columns.merges(6, how),
            )
        };
        let replace = format!(
            "update cases set case_no = ?2, order_no = ?3, reason_stated = ?4, reason_latest = null, applied_at = ?5,
               added_by = ?6, changed_by = ?6, ({}) = ({}) where id = ?1",
            columns.list(),
            columns.marks(7),
        );
        let [over, onward, fill] = Merge::ALL.map(|how| tx.statement(&update(how)));
        let slot = |name| fields::slot(Grain::Case, name);
        Ok(Self {
            estimated: tx.statement(include_str!("estimated_case.sql"))?,
            replace: tx.statement(&replace)?,
            has_estimated: None,
            slots: Slots {
                estimated: slot("applied_estimated"),
                replaced: slot("replaced"),
                refund: slot("refund"),
                line: slot("line_no"),
                product: slot("product_id"),
                applied_at: slot("applied_at"),
                reason: slot("reason"),
                status: slot("status"),
            },
            insert: tx.statement(&insert)?,
            find: tx.statement(&find)?,
            updates: [over?, onward?, fill?],
            order: tx.statement(
                "select id, paid_at, coalesce(signed_at, completed_at) from orders where shop_id = ?1 and order_no = ?2",
            )?,
            columns,
            told: FxHashSet::default(),
        })
    }

    /// Writes one row.
    pub fn put(&mut self, desk: &mut Desk<'_, '_>, row: &Row) -> Result<Put> {
        let (reason, applied_at) = (row.text(self.slots.reason), row.text(self.slots.applied_at));
        let replaced = self.superseded(desk, row)?;
        let place = replaced.unwrap_or(desk.shop_id);
        let first: [&dyn ToSql; 6] = [&place, &row.key, &row.order_no, &reason, &applied_at, &desk.file_id];
        let statement = if replaced.is_some() { &mut self.replace } else { &mut self.insert };
        if self.columns.execute(statement, first, row)? {
            let order_known = self.touch(desk, row.order_no.as_deref())?;
            return Ok(Put { outcome: Outcome::Added, order_known });
        }
        let stored = self.stored(desk, row)?;
        let order_known = self.touch_known(desk, row.order_no.as_deref().or(stored.order_no.as_deref()))?;
        let answer = |outcome| Ok(Put { outcome, order_known });
        if !stored.differs || stored.by_hand {
            self.told.insert(stored.id);
            return answer(Outcome::Unchanged);
        }
        match desk.may_overwrite(stored.changed_by, stored.behind) {
            Verdict::Yes => {}
            Verdict::No => return answer(Outcome::Unchanged),
            Verdict::Wait => return answer(Outcome::Wait),
        }
        let first: [&dyn ToSql; 5] = [&stored.id, &desk.file_id, &row.order_no, &reason, &applied_at];
        self.columns.execute(&mut self.updates[stored.how as usize], first, row)?;
        if row.text(self.slots.status) == Some("closed") && stored.how != Merge::Fill {
            // What a newer export calls closed gave no money back, whatever an older one said.
            desk.tx
                .statement("update cases set refunded_at = null where id = ?1 and refunded_at is not null")?
                .execute([stored.id])?;
        }
        self.touch(desk, row.order_no.as_deref())?;
        self.touch(desk, stored.order_no.as_deref())?;
        answer(Outcome::Updated)
    }

    /// The case at an estimated time whose place a row with a time of its own takes.
    fn superseded(&mut self, desk: &Desk<'_, '_>, row: &Row) -> Result<Option<i64>> {
        let gave_nothing = row.text(self.slots.status) == Some("closed") && row.values[self.slots.replaced].is_none();
        if row.order_no.is_none() || row.values[self.slots.estimated].is_some() || gave_nothing {
            return Ok(None);
        }
        let has_estimated = match self.has_estimated {
            Some(known) => known,
            None => {
                let any = "select 1 from cases where shop_id = ?1 and applied_estimated is not null";
                desk.tx.pen(any)?.exists([desk.shop_id])?
            }
        };
        self.has_estimated = Some(has_estimated);
        if !has_estimated {
            return Ok(None);
        }
        let (line, product) = (row.text(self.slots.line), row.text(self.slots.product));
        let mut found = self.estimated.query(named_params! {
            ":shop": desk.shop_id, ":order_no": row.order_no, ":case_no": row.key, ":line": line, ":product": product,
        })?;
        let found: Option<i64> = found.next()?.map(|case| case.get(0)).transpose()?;
        let is_paid = row.text(self.slots.status) == Some("refunded");
        if let (Some(case), None, None, true) = (found, line, product, is_paid) {
            let refund = row.number(self.slots.refund);
            let with = named_params! {
                ":shop": desk.shop_id, ":order_no": row.order_no, ":case": case, ":refund": refund, ":file": desk.file_id,
            };
            desk.tx.statement(include_str!("covered.sql"))?.execute(with)?;
        }
        Ok(found)
    }

    fn stored(&mut self, desk: &Desk<'_, '_>, row: &Row) -> Result<Stored> {
        let (reason, applied_at) = (row.text(self.slots.reason), row.text(self.slots.applied_at));
        let mut rows = self.find.query((desk.shop_id, &row.key))?;
        let stored = rows.next()?.ok_or(pintui_store::SqlError::QueryReturnedNoRows)?;
        let latest: Option<String> = stored.get(5)?;
        let first_applied: Option<String> = stored.get(6)?;
        let order_no: Option<String> = stored.get(2)?;
        let (id, changed_by): (i64, Option<i64>) = (stored.get(0)?, stored.get(1)?);
        let here = changed_by == Some(desk.file_id) || self.told.contains(&id);
        let statuses = (row.text(self.slots.status), stored.get_ref(7 + self.slots.status)?.as_str().ok());
        let (how, behind) = (Merge::of(here, statuses), merge::is_behind(statuses));
        let fills = how == Merge::Fill;
        let differs = (reason.is_some() && latest.as_deref() != reason && !(fills && latest.is_some()))
            || (first_applied.is_none() && applied_at.is_some())
            || (row.order_no.is_some()
                && order_no.as_deref() != row.order_no.as_deref()
                && !(fills && order_no.is_some()))
            || self.columns.differ(row, stored, 7, how)?;
        Ok(Stored { id, changed_by, order_no, by_hand: stored.get(3)?, how, behind, differs })
    }

    /// Marks the order a case names as touched; answers whether it is in the book.
    fn touch(&mut self, desk: &mut Desk<'_, '_>, order_no: Option<&str>) -> Result<bool> {
        let Some(order_no) = order_no else { return Ok(false) };
        if let Some(order) = desk.seen(order_no) {
            desk.touched.order(order.id, order.on);
            return Ok(true);
        }
        let mut rows = self.order.query((desk.shop_id, order_no))?;
        let Some(order) = rows.next()? else { return Ok(false) };
        let on = BasisDays::of(order.get_ref(1)?.as_str().ok(), order.get_ref(2)?.as_str().ok());
        desk.touched.order(order.get(0)?, on);
        Ok(true)
    }

    fn touch_known(&mut self, desk: &Desk<'_, '_>, order_no: Option<&str>) -> Result<bool> {
        let Some(order_no) = order_no else { return Ok(false) };
        if desk.seen(order_no).is_some() {
            return Ok(true);
        }
        Ok(self.order.exists((desk.shop_id, order_no))?)
    }
}
