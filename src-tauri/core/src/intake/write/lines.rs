//! Rows of item reports. The order they belong to is made where no order file has told of it; of
//! an order that is described they only fill blanks.

use pintui_store::{CachedStatement, Reading, Result, ToSql, named_params};
use rustc_hash::FxHashMap;

use super::products::Products;
use super::{Columns, Desk, Outcome, Seen, Verdict, execute};
use crate::insight::settle::BasisDays;
use crate::intake::fields::{self, LINE};
use crate::intake::row::Row;
use crate::platforms::formats::Grain;

/// Statements for line rows.
pub struct Lines<'tx> {
    columns: Columns,
    insert: CachedStatement<'tx>,
    find: CachedStatement<'tx>,
    update: CachedStatement<'tx>,
    order: CachedStatement<'tx>,
    products: Products,
    last: Option<Order>,
    alike: FxHashMap<(String, i64, Option<i64>), u32>,
    slots: Slots,
}

struct Slots {
    product_id: usize,
    product_name: usize,
    sku_code: usize,
    sku_name: usize,
    created_at: usize,
    paid_at: usize,
    status: usize,
    shipped_at: usize,
    tracking_no: usize,
    carrier: usize,
    compensated: usize,
    compensated_at: usize,
    province: usize,
    city: usize,
    buyer: usize,
}

struct Order {
    order_no: String,
    seen: Seen,
    touched: bool,
}

impl<'tx> Lines<'tx> {
    /// Prepares the statements.
    pub fn new(tx: &'tx impl Reading) -> Result<Self> {
        let columns = Columns::of(&LINE);
        let insert = format!(
            "insert into lines (order_id, line_no, product_id, sku_id, added_by, changed_by, {}) values (?1, ?2, ?3, ?4, ?5, ?5, {})
             on conflict (order_id, line_no) do nothing",
            columns.list(),
            columns.marks(6),
        );
        let find = format!(
            "select changed_by, product_id, sku_id, {} from lines where order_id = ?1 and line_no = ?2",
            columns.list(),
        );
        let update = format!(
            "update lines set changed_by = ?3, product_id = ?4, sku_id = coalesce(?5, sku_id), {}
             where order_id = ?1 and line_no = ?2",
            columns.merges(6),
        );
        let slot = |name| fields::slot(Grain::Line, name);
        Ok(Self {
            insert: tx.statement(&insert)?,
            find: tx.statement(&find)?,
            update: tx.statement(&update)?,
            order: tx.statement(
                "select id, described, created_at is not null, paid_at, coalesce(signed_at, completed_at)
                 from orders where shop_id = ?1 and order_no = ?2",
            )?,
            columns,
            products: Products::default(),
            last: None,
            alike: FxHashMap::default(),
            slots: Slots {
                product_id: slot("product_id"),
                product_name: slot("product_name"),
                sku_code: slot("sku_code"),
                sku_name: slot("sku_name"),
                created_at: slot("created_at"),
                paid_at: slot("paid_at"),
                status: slot("status"),
                shipped_at: slot("shipped_at"),
                tracking_no: slot("tracking_no"),
                carrier: slot("carrier"),
                compensated: slot("compensated"),
                compensated_at: slot("compensated_at"),
                province: slot("province"),
                city: slot("city"),
                buyer: slot("buyer"),
            },
        })
    }

    /// Writes one row.
    pub fn put(&mut self, desk: &mut Desk<'_, '_>, row: &Row) -> Result<Outcome> {
        let order = match self.last.take() {
            Some(order) if order.order_no == row.key => order,
            _ => Order { order_no: row.key.clone(), seen: self.order(desk, row)?, touched: false },
        };
        let outcome = self.put_line(desk, row, &order.seen)?;
        let touches = matches!(outcome, Outcome::Added | Outcome::Updated);
        if touches && !order.touched {
            desk.touched.order(order.seen.id, order.seen.on);
        }
        let touched = order.touched || touches;
        self.last = Some(Order { touched, ..order });
        Ok(outcome)
    }

    fn put_line(&mut self, desk: &Desk<'_, '_>, row: &Row, order: &Seen) -> Result<Outcome> {
        let product =
            self.products.product(desk, row.text(self.slots.product_id), row.text(self.slots.product_name))?;
        let sku = self.products.sku(desk, product, row.text(self.slots.sku_code), row.text(self.slots.sku_name))?;
        super::compensate(desk, order.id, row.number(self.slots.compensated), row.text(self.slots.compensated_at))?;
        let line_no = match &row.line_no {
            Some(line_no) => line_no.clone(),
            None => self.position(row, product, sku),
        };
        let mut parameters: Vec<&dyn ToSql> = vec![&order.id, &line_no, &product, &sku, &desk.file_id];
        self.columns.bind(row, &mut parameters);
        if execute(&mut self.insert, &parameters)? {
            return Ok(Outcome::Added);
        }
        let (changed_by, differs) = {
            let mut rows = self.find.query((order.id, &line_no))?;
            let stored = rows.next()?.ok_or(pintui_store::SqlError::QueryReturnedNoRows)?;
            let other_goods =
                stored.get::<_, i64>(1)? != product || (sku.is_some() && stored.get::<_, Option<i64>>(2)? != sku);
            (stored.get::<_, Option<i64>>(0)?, other_goods || self.columns.differ(row, stored, 3)?)
        };
        if !differs {
            return Ok(Outcome::Unchanged);
        }
        match desk.may_overwrite(changed_by) {
            Verdict::Yes => {}
            Verdict::No => return Ok(Outcome::Unchanged),
            Verdict::Wait => return Ok(Outcome::Wait),
        }
        let mut parameters: Vec<&dyn ToSql> = vec![&order.id, &line_no, &desk.file_id, &product, &sku];
        self.columns.bind(row, &mut parameters);
        execute(&mut self.update, &parameters)?;
        Ok(Outcome::Updated)
    }

    /// Where a file has no line number: position among the lines of the order with the same goods.
    fn position(&mut self, row: &Row, product: i64, sku: Option<i64>) -> String {
        let count = self.alike.entry((row.key.clone(), product, sku)).or_default();
        *count += 1;
        format!("{product}-{}-{count}", sku.unwrap_or(0))
    }

    fn order(&mut self, desk: &mut Desk<'_, '_>, row: &Row) -> Result<Seen> {
        let found = match desk.seen(&row.key) {
            Some(seen) => Some(seen),
            None => self.stored(desk.shop_id, &row.key)?,
        };
        let slots = &self.slots;
        let told = |slot: usize| row.text(slot);
        let values = named_params! {
            ":shop": desk.shop_id, ":order": row.key, ":file": desk.file_id, ":status": told(slots.status),
            ":created": told(slots.created_at), ":paid": told(slots.paid_at), ":shipped": told(slots.shipped_at),
            ":tracking": told(slots.tracking_no), ":carrier": told(slots.carrier),
            ":province": told(slots.province), ":city": told(slots.city), ":buyer": told(slots.buyer),
        };
        let paid = BasisDays::of(told(slots.paid_at), None).paid;
        let seen = match found {
            None => {
                let id = desk.tx.pen(include_str!("order_of_lines.sql"))?.insert(values)?;
                let on = BasisDays { paid, signed: None };
                desk.touched.order(id, on);
                Seen { id, described: false, created: told(slots.created_at).is_some(), on }
            }
            Some(mut order) => {
                let fills =
                    (!order.created && told(slots.created_at).is_some()) || (order.on.paid.is_none() && paid.is_some());
                if !order.described || fills {
                    desk.tx.pen(include_str!("order_filled.sql"))?.execute(values)?;
                    desk.touched.order(order.id, order.on);
                    order.on.paid = order.on.paid.or(paid);
                    desk.touched.days(order.on);
                }
                order
            }
        };
        Ok(seen)
    }

    fn stored(&mut self, shop_id: i64, order_no: &str) -> Result<Option<Seen>> {
        let mut rows = self.order.query((shop_id, order_no))?;
        let Some(found) = rows.next()? else { return Ok(None) };
        Ok(Some(Seen {
            id: found.get(0)?,
            described: found.get(1)?,
            created: found.get(2)?,
            on: BasisDays::of(found.get_ref(3)?.as_str().ok(), found.get_ref(4)?.as_str().ok()),
        }))
    }
}
