//! How long the tabs of buyers who come back take to answer, in a book of so many orders.
//!
//! `cargo bench -p pintui-tests --bench again -- [ORDERS]`. The book is written by SQL with two years of orders, 200
//! products, buyers of whom one in three comes back, a case for one order in fourteen, scores and a launch; each
//! command is asked three times, and the longest of them counts.

use std::time::Instant;

use pintui_core::door::{self, Call, NoPrinters, Unwatched, Who};
use pintui_core::keeping::clock;
use pintui_store::{Book, Ending, Inserts, Operation, Result, WriteTx};
use serde_json::{Value, json};

const SHOP: &str = "量一量";

const ORDERS: &str = "
  insert into orders (id, shop_id, order_no, status, created_at, paid_at, shipped_at, signed_at, paid_fen, goods, province, buyer_hash)
  with recursive all_of(n) as (select 1 union all select n + 1 from all_of where n < ?1)
  select n, 1, printf('38%016d', n), 'completed', at, at, at, at, 2000 + n * 7919 % 20000, '纯棉T恤', '浙江',
    printf('%016x', (n * 2654435761) % (?1 * 7 / 10) * 11400714819323 % 4294967296)
  from (select n, strftime('%Y-%m-%dT%H:%M:%S', '2024-11-01', '+' || (n * 63072000 / ?1) || ' seconds') as at from all_of)";

const LINES: &str = "
  insert into lines (order_id, line_no, product_id, quantity, paid_fen)
  select id, '1', 1 + id * 31 % 200, 1, paid_fen from orders
  union all
  select id, '2', 1 + id * 17 % 200, 1, 900 from orders where id % 3 = 0";

const CASES: &str = "
  insert into cases (id, shop_id, case_no, order_no, kind, status, reason_stated, refund_fen, applied_at, agreed_at, refunded_at)
  select id, 1, 'c' || id, order_no, 'return_refund', 'refunded', '质量问题', paid_fen, strftime('%Y-%m-%dT%H:%M:%S', paid_at, '+6 days'),
    strftime('%Y-%m-%dT%H:%M:%S', paid_at, '+' || (6 * 24 + id % 60) || ' hours'), strftime('%Y-%m-%dT%H:%M:%S', paid_at, '+9 days')
  from orders where id % 14 = 0";

const LINKS: &str = "
  insert into case_links (case_id, shop_id, order_id, line_no, product_id, applied_on, quality, first)
  select id, 1, id, '1', 1 + id * 31 % 200, 20000, id % 4 = 0, 1 from orders where id % 14 = 0";

fn fill(tx: &mut WriteTx<'_>, orders: i64) -> Result<()> {
    tx.change(
        "insert into products (id, shop_id, product_no, name)
         with recursive all_of(n) as (select 1 union all select n + 1 from all_of where n < 200)
         select n, 1, 'p' || n, '纯棉T恤 ' || n from all_of",
        [],
    )?;
    tx.change(ORDERS, [orders])?;
    for sql in [LINES, CASES, LINKS] {
        tx.change(sql, [])?;
    }
    tx.change(
        "insert into launches (shop_id, product_id, starts_on, audience, within_days, offer, form, made_at, made_by)
         values (1, 7, '2026-09-01', 'category', 365, 'x', '', '2026-09-01T09:00:00', '07')",
        [],
    )?;
    Ok(())
}

fn main() {
    let orders = std::env::args().filter_map(|word| word.parse().ok()).next().unwrap_or(100_000_i64);
    let folder = tempfile::tempdir().expect("a folder");
    let book = Book::open(&folder.path().join("data")).expect("a book");
    let call = Call { actor: "bench", who: Who::HERE, now: clock::now(), progress: &Unwatched, printers: &NoPrinters };
    door::call(&book, &call, "create_shop", json!({ "name": SHOP, "platform": "taobao" })).expect("a shop");
    let operation = Operation { name: "bench", actor: "bench", at: call.now, detail: Value::Null, outside: false };
    book.write_with(&operation, Inserts::Marked, Ending::Commit, |tx| fill(tx, orders)).expect("filled");
    println!("{orders} orders");
    let scores = json!({ "shop": SHOP, "days": 365, "target": null, "ratings": null });
    for (name, ask) in [
        ("again_sheet", json!({ "shop": SHOP, "product_id": null })),
        ("again_sheet", json!({ "shop": SHOP, "product_id": 7 })),
        ("refill_due", json!({ "shop": SHOP, "product_id": 7 })),
        ("score_sheet", scores),
        ("launch_list", json!({ "shop": SHOP })),
        ("spend_sheet", json!({ "shop": SHOP })),
    ] {
        let longest = (0..3).map(|_| {
            let began = Instant::now();
            door::call(&book, &call, name, ask.clone()).expect("answered");
            began.elapsed()
        });
        println!("{name:14} {:>6} ms", longest.max().unwrap_or_default().as_millis());
    }
}
