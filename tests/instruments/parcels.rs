//! Parcels of a made-up shop, written straight into a book: as many as a test or a bench asks for.

use pintui_core::door::{Call, NoPrinters, Unwatched};
use pintui_core::keeping::clock;
use pintui_core::shops::{self, Purpose};
use pintui_store::{Book, Ending, Inserts, Operation, Reading, Result, WriteTx};

use crate::program::{Desk, SHOP};

const PRODUCTS: i64 = 400;

/// Number of the order at a place, from 1.
pub fn order_no(at: i64) -> String {
    format!("28910{at:08}")
}

/// Number on the label of the order at a place.
pub fn tracking_no(at: i64) -> String {
    format!("YT88{at:09}")
}

/// Seller's code of a product's only SKU.
pub fn sku_code(product: i64) -> String {
    format!("KT-{product:04}")
}

/// Which product the order at a place has.
pub fn product_of(at: i64) -> i64 {
    at % PRODUCTS + 1
}

/// Fills the desk's book with so many orders: the last thousandth waits, the others have been sent. Every
/// fiftieth came back, and every fourth has two pieces.
pub fn fill(desk: &Desk, orders: i64) -> Book {
    let book = Book::open(&desk.data()).expect("a book");
    let now = clock::now();
    let operation = Operation { name: "given", actor: "test", at: now, detail: serde_json::json!({}), outside: false };
    book.write_with(&operation, Inserts::Marked, Ending::Commit, |tx| written(tx, orders)).expect("written");
    book
}

fn written(tx: &mut WriteTx<'_>, orders: i64) -> Result<()> {
    let call = Call {
        actor: "test",
        who: pintui_core::door::Who::Program,
        now: clock::now(),
        progress: &Unwatched,
        printers: &NoPrinters,
    };
    shops::create(tx, &call, SHOP, "taobao", Purpose::Trade)?;
    tx.change(
        "with recursive n (i) as (select 1 union all select i + 1 from n where i < ?1)
         insert into products (shop_id, product_no, name) select 1, 'P' || i, '云朵棉圆领短袖T恤 ' || i || ' 号' from n",
        [PRODUCTS],
    )?;
    tx.change(
        "insert into skus (id, product_id, sku_code, sku_name)
         select id, id, printf('KT-%04d', id), '颜色分类:雾蓝;尺码:L' from products",
        [],
    )?;
    let off = tx.indexes_off("orders")?;
    tx.change(
        "with recursive n (i) as (select 1 union all select i + 1 from n where i < ?1)
             insert into orders (shop_id, order_no, status, created_at, paid_at, shipped_at, signed_at, paid_fen,
               province, city, carrier, tracking_no, added_by)
             select 1, printf('28910%08d', i), iif(i > ?1 - max(?1 / 1000, 2000), 'paid', 'completed'), d, d,
               iif(i > ?1 - max(?1 / 1000, 2000), null, d), iif(i > ?1 - max(?1 / 1000, 2000), null, d), 6990,
               '浙江省', '杭州市', '圆通速递', printf('YT88%09d', i), 1
             from (select i, strftime('%Y-%m-%dT10:00:00', 'now', '-' || ((?1 - i) * 365 / ?1) || ' days') as d from n)",
        [orders],
    )?;
    tx.indexes_on(off)?;
    tx.change(
        "insert into lines (order_id, line_no, product_id, sku_id, quantity, paid_fen, added_by)
         select id, '1', id % ?1 + 1, id % ?1 + 1, iif(id % 4 = 0, 2, 1), 6990, 1 from orders",
        [PRODUCTS],
    )?;
    tx.change(
        "insert into cases (shop_id, case_no, order_no, line_no, product_no, status, kind, refund_fen, reason_stated, applied_at)
         select 1, 'R' || id, order_no, '1', 'P' || (id % ?1 + 1), 'refunded', 'return', 6990,
           iif(id % 3 = 0, '质量问题', '不想要了'), signed_at
         from orders where id % 50 = 0 and signed_at is not null",
        [PRODUCTS],
    )?;
    tx.change(
        "insert into cells (shop_id, basis, product_id, cohort_on, age, orders)
         select 1, 'signed', product, cast(julianday(substr(o.signed_at, 1, 10)) - 2440587.5 as integer), 1000000, count(*)
         from (select id, signed_at, id % ?1 + 1 as product from orders
               union all select id, signed_at, 0 from orders) as o
         where o.signed_at >= date('now', '-60 days')
         group by o.product, substr(o.signed_at, 1, 10)",
        [PRODUCTS],
    )?;
    Ok(())
}

/// One number out of the desk's book.
pub fn count(book: &Book, of: &str) -> i64 {
    book.read(|tx| tx.one(&format!("select count(*) from {of}"), [], |row| row.get(0))).expect("a count")
}
