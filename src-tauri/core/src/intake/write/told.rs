//! What rows of item reports tell of their order.
//!
//! Many platforms have no other file: there the order is what its lines say. What is the same for the
//! whole order (its times, money, place, buyer) is taken from the first row of a file that tells it,
//! however often the file repeats it; everything else is summed up from the lines. Of an order that
//! an order file has described, lines only fill blank times.

use pintui_store::{CachedStatement, Reading, Result, Text, ToSql, named_params};
use rustc_hash::FxHashMap;

use super::{Desk, Parcel, Verdict};
use crate::insight::settle::BasisDays;
use crate::intake::fields;
use crate::intake::row::{Row, Value, bound};
use crate::platforms::formats::Grain;
use crate::platforms::services;

/// Fields of a line that are the order's, in the sequence of `order_by_number.sql`.
const TOLD: [&str; 8] = ["created_at", "paid_at", "order_paid", "freight", "province", "city", "buyer", "warehouse"];

/// Their places among these.
const CREATED_AT: usize = 0;
const PAID_AT: usize = 1;

/// An order while its rows are read.
pub(super) struct Order {
    pub order_no: Text,
    pub id: i64,
    /// How it was sent, where an order file has told of it.
    pub parcel: Option<Parcel>,
    described: bool,
    changed_by: Option<i64>,
    on: BasisDays,
    told: [Option<Value>; TOLD.len()],
    /// Made by this very row; its values are then its first line's.
    pub fresh: bool,
    lines: u32,
    touched: bool,
}

/// What telling came to.
#[derive(PartialEq)]
pub(super) enum Telling {
    /// The order says the same already.
    Nothing,
    /// The order was changed.
    Changed,
    /// A newer export may have told otherwise: judged when the file's age is known.
    Wait,
}

/// Statements for the orders of lines.
pub(super) struct Orders<'tx> {
    find: CachedStatement<'tx>,
    /// What rows of this file have told of each order, a bit for each field.
    told: FxHashMap<i64, u8>,
    told_at: [usize; TOLD.len()],
    summed_at: [(&'static str, usize); 9],
    paid: (usize, usize),
    services: String,
    /// The rows have waited: each stands without the others of its order.
    pub(super) alone: bool,
}

impl<'tx> Orders<'tx> {
    pub(super) fn new(tx: &'tx impl Reading) -> Result<Self> {
        let slot = |name| fields::slot(Grain::Line, name);
        let named = |(mark, name)| (mark, slot(name));
        Ok(Self {
            find: tx.statement(include_str!("order_by_number.sql"))?,
            told: FxHashMap::default(),
            told_at: TOLD.map(slot),
            summed_at: [
                (":status", "status"),
                (":shipped_at", "shipped_at"),
                (":signed_at", "signed_at"),
                (":completed_at", "completed_at"),
                (":quantity", "quantity"),
                (":goods", "product_name"),
                (":carrier", "carrier"),
                (":tracking_no", "tracking_no"),
                (":remark", "remark"),
            ]
            .map(named),
            paid: (slot("order_paid"), slot("paid")),
            services: services::as_json().to_owned(),
            alone: false,
        })
    }

    /// The order of a row: found, or made from it.
    pub(super) fn of(&mut self, desk: &mut Desk<'_, '_>, row: &Row) -> Result<Order> {
        if let Some(seen) = desk.seen(&row.key) {
            let mut order = Order::bare(row, seen.id, seen.on);
            order.described = seen.described;
            order.parcel = seen.described.then_some(seen.parcel);
            // Only whether they are there matters for an order that is described.
            order.told[0] = seen.created.then_some(Value::Number(0));
            order.told[1] = seen.on.paid.map(|_| Value::Number(0));
            return Ok(order);
        }
        let mut rows = self.find.query((desk.shop_id, &row.key))?;
        if let Some(found) = rows.next()? {
            let on = BasisDays::of(found.get_ref(3)?.as_str().ok(), found.get_ref(4)?.as_str().ok());
            let mut order = Order::bare(row, found.get(0)?, on);
            order.described = found.get(1)?;
            order.changed_by = found.get(2)?;
            for (at, told) in order.told.iter_mut().enumerate() {
                *told = match (2..4).contains(&at) {
                    true => found.get::<_, Option<i64>>(5 + at)?.map(Value::Number),
                    false => found.get::<_, Option<String>>(5 + at)?.map(|text| Value::Text(text.into())),
                };
            }
            let sent = [5 + TOLD.len(), 6 + TOLD.len(), 7 + TOLD.len()];
            let [number, carrier, shipped_at] =
                sent.map(|at| found.get_ref(at).ok().and_then(|cell| cell.as_str().ok()));
            order.parcel = order.described.then(|| Parcel::of([number, carrier, shipped_at]));
            return Ok(order);
        }
        drop(rows);
        self.make(desk, row)
    }

    fn make(&mut self, desk: &mut Desk<'_, '_>, row: &Row) -> Result<Order> {
        let (order_paid, paid) = (&row.values[self.paid.0], &row.values[self.paid.1]);
        let summed = order_paid.is_none();
        let paid = bound(order_paid.as_ref().or(paid.as_ref()));
        let mut values: Vec<(&str, &dyn ToSql)> = vec![
            (":shop", &desk.shop_id),
            (":order", &row.key),
            (":file", &desk.file_id),
            (":summed", &summed),
            (":paid", paid),
        ];
        const MARKS: [&str; TOLD.len()] =
            [":created_at", ":paid_at", "", ":freight", ":province", ":city", ":buyer", ":warehouse"];
        let told = MARKS.into_iter().zip(self.told_at).filter(|(mark, _)| !mark.is_empty());
        for (mark, slot) in told.chain(self.summed_at) {
            values.push((mark, bound(row.values[slot].as_ref())));
        }
        let id = desk.tx.pen(include_str!("order_of_lines.sql"))?.insert(values.as_slice())?;
        let text = |mark: &str| values_text(row, self.summed_at, mark);
        let paid_at = row.text(self.told_at[1]);
        let on = BasisDays::of(paid_at, text(":signed_at").or(text(":completed_at")));
        desk.touched.order(id, on);
        let mut order = Order::bare(row, id, on);
        (order.fresh, order.touched) = (true, true);
        let mut mask = 0;
        for (at, slot) in self.told_at.into_iter().enumerate() {
            order.told[at].clone_from(&row.values[slot]);
            let said = order.told[at].as_ref().is_some_and(|value| !says_nothing(at, value));
            if said && !row.inferred.contains(&slot) {
                mask |= 1 << at;
            }
        }
        self.told.insert(id, mask);
        Ok(order)
    }

    /// Takes over what a row tells of its order.
    pub(super) fn tell(&mut self, desk: &mut Desk<'_, '_>, row: &Row, order: &mut Order) -> Result<Telling> {
        if order.described {
            return self.fill(desk, row, order);
        }
        let said = self.told.entry(order.id).or_default();
        let mut changes: [Option<&Value>; TOLD.len()] = [None; TOLD.len()];
        for (at, slot) in self.told_at.into_iter().enumerate() {
            let Some(value) = row.values[slot].as_ref().filter(|_| *said & (1 << at) == 0) else { continue };
            if order.told[at].is_some()
                && (says_nothing(at, value) || (self.alone || row.waits.is_some()) && is_total(at))
            {
                continue;
            }
            let inferred = row.inferred.contains(&slot);
            if order.told[at].as_ref() == Some(value) {
                *said |= u8::from(!inferred) << at;
            } else if !(inferred && order.told[at].is_some()) {
                changes[at] = Some(value);
            }
        }
        if changes.iter().all(Option::is_none) {
            return Ok(Telling::Nothing);
        }
        let by = match desk.may_overwrite(order.changed_by, false) {
            Verdict::Yes => Some(desk.file_id),
            // A time of payment that is the order's own was a guess: an older file may know the true one.
            Verdict::No if changes[PAID_AT].is_some() && order.told[PAID_AT] == order.told[CREATED_AT] => {
                changes = std::array::from_fn(|at| changes[at].filter(|_| at == PAID_AT));
                None
            }
            Verdict::No => return Ok(Telling::Nothing),
            Verdict::Wait => return Ok(Telling::Wait),
        };
        let [created_at, paid_at, order_paid, freight, province, city, buyer, warehouse] = changes.map(bound);
        desk.tx.pen(include_str!("order_told.sql"))?.execute(named_params! {
            ":order": order.id, ":file": by, ":created_at": created_at, ":paid_at": paid_at,
            ":order_paid": order_paid, ":freight": freight, ":province": province, ":city": city, ":buyer": buyer,
            ":warehouse": warehouse,
        })?;
        desk.touched.order(order.id, order.on);
        for (at, value) in changes.into_iter().enumerate().filter_map(|(at, value)| Some((at, value?))) {
            order.told[at] = Some(value.clone());
            *said |= u8::from(!row.inferred.contains(&self.told_at[at]) && !says_nothing(at, value)) << at;
        }
        if let Some(paid_at) = changes[1].and_then(Value::text) {
            order.on.paid = BasisDays::of(Some(paid_at), None).paid;
            desk.touched.days(order.on);
        }
        order.changed_by = by.or(order.changed_by);
        Ok(Telling::Changed)
    }

    /// Lines fill the blank times of an order that an order file has described.
    fn fill(&mut self, desk: &mut Desk<'_, '_>, row: &Row, order: &mut Order) -> Result<Telling> {
        let [created_at, paid_at] = [0, 1].map(|at| row.text(self.told_at[at]).filter(|_| order.told[at].is_none()));
        if created_at.is_none() && paid_at.is_none() {
            return Ok(Telling::Nothing);
        }
        desk.tx.pen(include_str!("order_filled.sql"))?.execute(named_params! {
            ":order": order.id, ":created_at": created_at, ":paid_at": paid_at,
        })?;
        desk.touched.order(order.id, order.on);
        order.told[0] = order.told[0].take().or(created_at.map(|_| Value::Number(0)));
        if paid_at.is_some() {
            order.told[1] = Some(Value::Number(0));
            order.on.paid = BasisDays::of(paid_at, None).paid;
            desk.touched.days(order.on);
        }
        Ok(Telling::Nothing)
    }

    /// A line of the order was added or changed.
    pub(super) fn touch(&self, desk: &mut Desk<'_, '_>, order: &mut Order) {
        order.lines += 1;
        if !order.touched {
            order.touched = true;
            desk.touched.order(order.id, order.on);
        }
    }

    /// The rows of an order end here: it has from its lines what they tell together. The only line of
    /// an order that it made has been told with it.
    pub(super) fn close(&self, desk: &mut Desk<'_, '_>, order: &Order) -> Result<()> {
        if order.described || order.lines == 0 || order.fresh && order.lines == 1 {
            return Ok(());
        }
        let on = desk.tx.one(
            include_str!("order_summed.sql"),
            named_params! { ":order": order.id, ":file": desk.file_id, ":services": self.services },
            |row| Ok(BasisDays::of(row.get_ref(0)?.as_str().ok(), row.get_ref(1)?.as_str().ok())),
        )?;
        desk.touched.order(order.id, order.on);
        desk.touched.days(on);
        Ok(())
    }
}

impl Order {
    fn bare(row: &Row, id: i64, on: BasisDays) -> Self {
        let order_no = row.key.clone();
        let told = Default::default();
        Self {
            order_no,
            id,
            parcel: None,
            described: false,
            changed_by: None,
            on,
            told,
            fresh: false,
            lines: 0,
            touched: false,
        }
    }
}

/// A row that has waited stands without the others of its order: what all came to it may not know.
fn is_total(at: usize) -> bool {
    TOLD[at] == "order_paid"
}

/// The line of a gift, which cost nothing, says nothing of what its order came to.
fn says_nothing(at: usize, value: &Value) -> bool {
    is_total(at) && *value == Value::Number(0)
}

fn values_text<'r>(row: &'r Row, slots: [(&str, usize); 9], mark: &str) -> Option<&'r str> {
    slots.iter().find(|(name, _)| *name == mark).and_then(|(_, slot)| row.text(*slot))
}
